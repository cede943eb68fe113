import { currentLanguage } from '../i18n';

/** What the server found out about an uploaded file. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** `isLost`: the connection broke, so that the same file may be taken another time. */
export type UploadOutcome = { readonly file: UploadedFile } | { readonly problem: string; readonly isLost: boolean };

interface Answer {
  file?: UploadedFile;
  errors?: ReadonlyArray<{ message: string; extensions?: { reason?: string } }>;
}

interface UploadOptions {
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Sends a file; `fallback` is said where the server gave no reason in the person's language. */
export async function uploadFile(file: File, fallback: string, options: UploadOptions = {}): Promise<UploadOutcome> {
  const text = await send(file, options);
  if (text === null) return { problem: fallback, isLost: true };
  const { file: taken, errors } = answerIn(text);
  if (taken) return { file: taken };
  const [first] = errors ?? [];
  return { problem: first?.extensions?.reason ? first.message : fallback, isLost: false };
}

/** The text of the answer, or null without one. `fetch` does not tell how far an upload is. */
function send(file: File, { onProgress, signal }: UploadOptions): Promise<string | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.responseText);
    request.onerror = () => resolve(null);
    request.onabort = () => resolve(null);
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Where an uploaded file is to be had. */
export const fileUrl = (id: string): string => `/files/stored/${id}`;
