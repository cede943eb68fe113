import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isGone = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';

/**
 * The bytes of files, each under its id: nothing that a person wrote is ever part of a path. Replicas that serve one
 * database share the folder.
 */
export class FileStore {
  constructor(readonly folder: string) {}

  /** Whole or not at all: what a crash cuts short never bears the id. */
  async put(id: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(join(path, '..'), { recursive: true });
    const part = `${path}.part`;
    const handle = await open(part, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  }

  /** The bytes, or null where there are none. */
  async read(id: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(id));
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** Ids of the files that were last written before the moment. */
  async writtenBefore(moment: Date): Promise<string[]> {
    const names = await readdir(this.folder, { recursive: true }).catch((error: unknown) => {
      if (isGone(error)) return [];
      throw error;
    });
    const ids: string[] = [];
    for (const name of names) {
      const id = name.slice(-36);
      if (!ID.test(id)) continue;
      const { mtime } = await stat(this.pathOf(id));
      if (mtime < moment) ids.push(id);
    }
    return ids;
  }

  private pathOf(id: string): string {
    if (!ID.test(id)) throw new Error('A file is stored under an id and nothing else');
    return join(this.folder, id.slice(-2), id);
  }
}
