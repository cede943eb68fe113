import { currentLanguage } from '../i18n';

/** What the server found out about an uploaded file. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

type Outcome = { readonly file: UploadedFile } | { readonly problem: string };

interface Answer {
  file?: UploadedFile;
  errors?: ReadonlyArray<{ message: string; extensions?: { reason?: string } }>;
}

/** Sends a file; `fallback` is said where the server gave no reason in the person's language. */
export async function uploadFile(file: File, fallback: string): Promise<Outcome> {
  try {
    const response = await fetch(`/files/uploads?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': currentLanguage() },
      body: file,
    });
    const { file: taken, errors }: Answer = await response.json();
    if (taken) return { file: taken };
    const [first] = errors ?? [];
    return { problem: first?.extensions?.reason ? first.message : fallback };
  } catch {
    return { problem: fallback };
  }
}

/** Where an uploaded file is to be had. */
export const fileUrl = (id: string): string => `/files/stored/${id}`;
