import { TextDecoder, TextEncoder } from 'node:util';
import { jest } from '@jest/globals';

// What browsers have and jsdom lacks: React Router encodes, Mantine asks for media and sizes.
Object.assign(globalThis, { TextEncoder, TextDecoder });

/** As much of a request as the router looks at when it goes from page to page. */
class NavigationRequest {
  readonly method = 'GET';
  readonly headers = new Headers();
  readonly signal: AbortSignal | null;

  constructor(
    readonly url: string,
    init: RequestInit = {},
  ) {
    this.signal = init.signal ?? null;
  }
}
Object.assign(globalThis, { Request: NavigationRequest });

window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// A text area that grows waits for the fonts.
Object.assign(document, { fonts: { addEventListener: () => undefined, removeEventListener: () => undefined } });

window.scrollTo = () => undefined;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
if (!('escape' in (globalThis.CSS ?? {}))) {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
}

jest.setTimeout(20_000);
