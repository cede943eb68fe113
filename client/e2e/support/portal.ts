import { afterAll, beforeAll } from '@jest/globals';
import { closeBrowser } from './browser';
import { Portal, type PortalOptions } from './portal-process';

// Once for the whole file, whatever blocks of tests it has.
afterAll(closeBrowser);

/** Starts a portal before the tests of the file or block, and stops it after them; for `const portal = runPortal()`. */
export function runPortal(options: PortalOptions = {}): Pick<Portal, 'url' | 'visit' | 'visitAs'> {
  let portal: Portal | undefined;
  const running = () => {
    if (!portal) throw new Error('The portal runs only while the tests do.');
    return portal;
  };
  beforeAll(async () => {
    portal = await Portal.start(options);
  });
  afterAll(() => portal?.stop());
  return {
    get url() {
      return running().url;
    },
    visit: (how) => running().visit(how),
    visitAs: (key, how) => running().visitAs(key, how),
  };
}
