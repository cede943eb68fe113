import { useCallback, useEffect, useRef, useState } from 'react';
import { type UploadedFile, uploadFile } from './uploadFile';

/** A file on its way to the server. */
export interface Upload {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly share: number;
  /** The connection broke; it is sent again when the network is back, or when the person asks for it. */
  readonly waits: boolean;
  /** Why the server does not take it. */
  readonly problem: string | null;
}

/** Between two attempts where the browser says that there is a network. */
const PAUSE_MS = 3_000;

interface UploadsOptions {
  /** Said where the server gave no reason. */
  fallback: string;
  onTaken: (file: UploadedFile) => void;
}

/** Sends files to the server, each with its progress, and again after the connection was lost. */
export function useUploads({ fallback, onTaken }: UploadsOptions) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const latest = useRef({ onTaken, fallback });
  latest.current = { onTaken, fallback };
  const stops = useRef(new Map<number, AbortController>());
  const last = useRef(0);

  const change = useCallback((key: number, changes: Partial<Upload> | null) => {
    setUploads((all) =>
      all.flatMap((each) => (each.key === key ? (changes ? [{ ...each, ...changes }] : []) : [each])),
    );
  }, []);
  const send = useCallback(
    async ({ key, file }: Upload) => {
      const stop = new AbortController();
      stops.current.set(key, stop);
      change(key, { waits: false, problem: null, share: 0 });
      const onProgress = (share: number) => change(key, { share });
      const outcome = await uploadFile(file, latest.current.fallback, { onProgress, signal: stop.signal });
      if (stop.signal.aborted) return;
      if ('file' in outcome) {
        change(key, null);
        latest.current.onTaken(outcome.file);
      } else change(key, outcome.isLost ? { waits: true } : { problem: outcome.problem });
    },
    [change],
  );
  const begin = (files: readonly File[]) => {
    const added = files.map((file) => {
      last.current += 1;
      return { key: last.current, file, share: 0, waits: false, problem: null };
    });
    setUploads((all) => [...all.filter(({ problem }) => !problem), ...added]);
    for (const upload of added) void send(upload);
  };
  const cancel = (key: number) => {
    stops.current.get(key)?.abort();
    change(key, null);
  };

  useWhenOnline(
    uploads.some(({ waits }) => waits),
    () => {
      for (const upload of uploads) if (upload.waits) void send(upload);
    },
  );

  return { uploads, begin, again: send, cancel };
}

/** Tries once the browser finds a network, and from time to time: the first attempt may come before the network works. */
function useWhenOnline(isWaiting: boolean, attempt: () => void) {
  const latest = useRef(attempt);
  latest.current = attempt;
  useEffect(() => {
    if (!isWaiting) return;
    const resume = () => {
      if (navigator.onLine) latest.current();
    };
    window.addEventListener('online', resume);
    const timer = setInterval(resume, PAUSE_MS);
    return () => {
      window.removeEventListener('online', resume);
      clearInterval(timer);
    };
  }, [isWaiting]);
}
