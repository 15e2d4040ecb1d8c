import { resolve } from 'node:path';
import { openStore } from './db/open.ts';
import { backup, restore } from './retention/backup.ts';

/** `npm run desk:backup -- FILE` and `npm run desk:restore -- FILE`, of the desk's folder while the desk is stopped. */
const FOLDER = resolve(process.env.DESK_FOLDER ?? 'desk-data');

try {
  const [what, file, ...more] = process.argv.slice(2);
  if ((what !== 'backup' && what !== 'restore') || !file || more.length > 0)
    throw new Error(
      'Say which file: npm run desk:backup -- FILE, or npm run desk:restore -- FILE.',
    );
  if (process.env.DATABASE_URL)
    throw new Error(
      'DATABASE_URL names a server. Use pg_dump and pg_restore, see docs/desk-backup.md.',
    );
  await (what === 'backup' ? save(resolve(file)) : bringBack(resolve(file)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function save(file: string): Promise<void> {
  const store = await openStore({ folder: FOLDER });
  try {
    await backup(store, file);
  } finally {
    await store.close();
  }
  say(`The database in ${FOLDER} is in ${file}. Keep DESK_KEY, or desk.key of the folder, as well`);
  say('and elsewhere: without it nobody can read the keys that are in the backup.');
}

async function bringBack(file: string): Promise<void> {
  await restore(file, FOLDER);
  say(`The database from ${file} is in ${FOLDER}. Give the desk the same key as before:`);
  say('DESK_KEY, or desk.key in the folder.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
