import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openStore, type Store } from '../../../desk/db/open.ts';
import { cases, history } from '../../../desk/db/schema.ts';
import { add } from '../../../desk/jobs/job.ts';
import { backup, restore } from '../../../desk/retention/backup.ts';
import { postgresBinaries } from '../../../scripts/postgres.ts';
import { aCase, aPerson, NOW } from '../rows.ts';
import { memoryStore, serverStore } from '../store.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hatcheck-backup-'));
  return () => rmSync(folder, { recursive: true, force: true });
});
let open: Store | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function fill(db: Db): Promise<void> {
  await aCase(db);
  await aCase(db, { id: 'HC-00000-00001', draft: 'ünï "quoted"\n\\.\n\t𝄞' });
  await aPerson(db, { id: 'mina' });
  await db
    .insert(history)
    .values({ caseId: 'HC-00000-00001', at: NOW, what: 'note', detail: { text: 'a' } });
  await add(db, { what: 'alert', caseId: 'HC-00000-00001', recipient: 'mina' }, NOW);
}

/** Every row of every table, migrations too. */
async function everything(db: Db): Promise<Record<string, unknown>> {
  const { rows: tables } = await db.execute<{
    name: string;
  }>(sql`select table_schema || '.' || table_name as name
    from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('public', 'drizzle') order by 1`);
  const all: Record<string, unknown> = {};
  for (const { name } of tables) {
    const path = sql.raw(
      name
        .split('.')
        .map((part) => `"${part}"`)
        .join('.'),
    );
    const { rows } = await db.execute(
      sql`select to_jsonb(t) as row from ${path} t order by to_jsonb(t)::text`,
    );
    all[name] = rows;
  }
  return all;
}

/** What a table dump alone would lose: the guard, the search words, and the counting on of ids. */
async function works(db: Db): Promise<void> {
  await expect(db.delete(history)).rejects.toThrow();
  await db.insert(history).values({ caseId: 'HC-00000-00001', at: NOW, what: 'note' });
  const ids = (await db.select().from(history).orderBy(asc(history.id))).map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBeGreaterThan(1);
  await db.update(cases).set({ known: 'teapot' }).where(eq(cases.id, 'HC-00000-00001'));
  const { rows } = await db.execute(
    sql`select id from cases where words @@ to_tsquery('simple', 'teapot')`,
  );
  expect(rows).toEqual([{ id: 'HC-00000-00001' }]);
}

test('an embedded database comes back whole', { timeout: 60_000 }, async () => {
  const file = join(folder, 'desk.tar.gz');
  const before = await memoryStore();
  await fill(before.db);
  const there = await everything(before.db);
  await backup(before, file);
  await aCase(before.db, { id: 'HC-00000-00002' });
  await before.close();
  expect(statSync(file).mode & 0o777).toBe(0o600);

  await restore(file, join(folder, 'new'));
  open = await openStore({ folder: join(folder, 'new') });
  expect(Object.keys(there)).toHaveLength(11);
  expect(await everything(open.db)).toEqual(there);
  await works(open.db);
});

test('a restore leaves alone what is there, and leaves nothing of what is no backup', {
  timeout: 60_000,
}, async () => {
  const file = join(folder, 'desk.tar.gz');
  writeFileSync(file, 'not a backup');
  await expect(restore(file, join(folder, 'new'))).rejects.toThrow('not a backup of a desk');
  expect(existsSync(join(folder, 'new/postgres'))).toBe(false);

  open = await openStore({ folder: join(folder, 'used') });
  await fill(open.db);
  await backup(open, file);
  await open.close();
  open = undefined;
  await expect(restore(file, join(folder, 'used'))).rejects.toThrow('a database in');
  open = await openStore({ folder: join(folder, 'used') });
  expect(await open.db.select().from(cases)).toHaveLength(2);

  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  await expect(restore(file, join(folder, 'new'))).rejects.toThrow('broken');
});

test('npm run desk:backup and desk:restore do it from a shell', { timeout: 90_000 }, async () => {
  const file = join(folder, 'desk.tar.gz');
  const npm = (script: string, data: string, extra = {}) =>
    run('npm', ['run', '--silent', script, '--', file], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: '', DESK_FOLDER: join(folder, data), ...extra },
    });
  const before = await openStore({ folder: join(folder, 'old') });
  await fill(before.db);
  const there = await everything(before.db);
  await before.close();
  expect((await npm('desk:backup', 'old')).stdout).toContain('desk.key');
  await npm('desk:restore', 'new');
  open = await openStore({ folder: join(folder, 'new') });
  expect(await everything(open.db)).toEqual(there);
  await expect(npm('desk:restore', 'old')).rejects.toThrow('Restore into an empty folder');
  await expect(npm('desk:backup', 'old', { DATABASE_URL: 'postgres://x' })).rejects.toThrow(
    'pg_dump',
  );
});

/** The commands as the document gives them. */
function documented(tool: string): string {
  const text = readFileSync(join(ROOT, 'docs/desk-backup.md'), 'utf8');
  const command = text.split('\n').find((line) => line.startsWith(`${tool} `));
  if (!command) throw new Error(`${tool} is not in the document`);
  return command;
}

test('a server’s database comes back whole by the commands of the document', {
  timeout: 90_000,
}, async () => {
  const shell = (command: string, url: string) =>
    run('sh', ['-c', command], {
      cwd: folder,
      env: { ...process.env, PATH: `${postgresBinaries()}:${process.env.PATH}`, DATABASE_URL: url },
    });
  const server = await serverStore();
  open = server;
  await fill(server.db);
  const there = await everything(server.db);
  await expect(backup(server, join(folder, 'x'))).rejects.toThrow('pg_dump');
  await shell(documented('pg_dump'), server.url);
  await aCase(server.db, { id: 'HC-00000-00002' });

  await server.db.execute(sql`create database restored`);
  const url = new URL(server.url);
  url.pathname = '/restored';
  await shell(documented('pg_restore'), url.href);
  const restored = await openStore({ url: url.href });
  expect(await everything(restored.db)).toEqual(there);
  await works(restored.db);
  await restored.close();
});
