/** What became of one upload, as a test wants it: the server's answer, or null where the connection breaks. */
export type UploadAnswer = object | null;

/** Answers uploads in their order instead of a server; the addresses that were asked are gathered. */
export function answerUploads(...answers: UploadAnswer[]): { readonly asked: string[]; readonly restore: () => void } {
  const asked: string[] = [];
  const real = globalThis.XMLHttpRequest;
  class Request {
    readonly upload: { onprogress: ((event: object) => void) | null } = { onprogress: null };
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onabort: (() => void) | null = null;
    responseText = '';
    open(_method: string, address: string) {
      asked.push(address);
    }
    setRequestHeader() {}
    abort() {
      this.onabort?.();
    }
    send() {
      const answer = answers.shift();
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      setTimeout(() => {
        if (!answer) return this.onerror?.();
        this.responseText = JSON.stringify(answer);
        return this.onload?.();
      });
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Request });
  return { asked, restore: () => Object.assign(globalThis, { XMLHttpRequest: real }) };
}
