import type { Locale } from '../messages.js';

/** A file that goes with a message. */
export interface EnclosedFile {
  filename: string;
  type: string;
  body: Buffer;
}

/** Names a file that is made when the message leaves, so that whoever causes the message does not wait for it. */
export interface EnclosureKey {
  /** As the feature that makes it calls it. */
  name: string;
  /** Of the thing that it shows. */
  id: string;
}

/** How a feature makes files that go with messages. */
export interface Enclosure<Context> {
  name: string;
  /** Null when there is nothing to enclose any more; the message leaves without. */
  make(system: Context, id: string, locale: Locale): Promise<EnclosedFile | null>;
}
