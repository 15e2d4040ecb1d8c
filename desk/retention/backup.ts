import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { hold } from '../db/lock.ts';
import type { Store } from '../db/open.ts';

/**
 * Writes all of an embedded database into one file, for its owner only; a desk at work may do it. Throws a
 * sentence for a server's database, which has tools of its own.
 */
export async function backup(store: Store, file: string): Promise<void> {
  const client = '$client' in store.db ? store.db.$client : undefined;
  if (!(client instanceof PGlite))
    throw new Error(
      'This database is on a server. Back it up with pg_dump, see docs/desk-backup.md.',
    );
  const dump = await client.dumpDataDir('gzip');
  // Whole or not at all: a backup that was cut off must not pass for one, nor replace an older one.
  const part = `${file}.part`;
  writeFileSync(part, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
  renameSync(part, file);
}

/**
 * Makes the folder's embedded database from a backup. Throws a sentence when there is a database already, a
 * desk uses the folder, or the file is no backup; then the folder is as it was.
 */
export async function restore(file: string, folder: string): Promise<void> {
  const bytes = readFileSync(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = hold(join(folder, 'desk.pid'));
  const data = join(folder, 'postgres');
  try {
    if (existsSync(data) && readdirSync(data).length > 0)
      throw new Error(`There is a database in ${folder} already. Restore into an empty folder.`);
    await load(bytes, data);
  } finally {
    release();
  }
}

async function load(bytes: Buffer, data: string): Promise<void> {
  try {
    // Here rather than within: a file that was cut off would end the process from there.
    const client = await PGlite.create(data, { loadDataDir: new Blob([gunzipSync(bytes)]) });
    await client.query('select count(*) from cases');
    await client.close();
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw new Error('The file is not a backup of a desk, or it is broken.', { cause: error });
  }
}
