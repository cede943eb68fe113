import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The operations that the portal itself sends, written down when its client was generated. Each is named by the hash of
 * its text, so an id means the same text for ever.
 */
export class KnownOperations {
  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** Out of every file of the folder: one for each room of the client. */
  static read(folder: string): KnownOperations {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return new KnownOperations(
      new Map(files.flatMap((name) => Object.entries<string>(JSON.parse(readFileSync(join(folder, name), 'utf8'))))),
    );
  }

  textOf(id: unknown): string | undefined {
    return typeof id === 'string' ? this.texts.get(id) : undefined;
  }

  /** Whether the text of that hash (hexadecimal) is one of them. */
  hasHash(hash: string): boolean {
    return this.texts.has(`sha256:${hash}`);
  }

  /** Every text. */
  get all(): string[] {
    return [...this.texts.values()];
  }
}
