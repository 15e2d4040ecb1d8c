import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../src/handoff/case.ts';

/** One case as it lies on disk. */
export interface Stored {
  key: string;
  /** SHA-256 of the body as it came. */
  body: string;
  receivedAt: string;
  case: Case;
}

export interface Store {
  /** Keeps a case; the promise resolves only when it would survive a power cut. */
  keep(key: string, body: string, record: Case): Promise<'new' | 'same' | 'different'>;
  /** All cases, newest first. */
  all(): Promise<Stored[]>;
}

/** A folder with one file a case, named after its idempotency key, so that none can lie there twice. */
export async function openStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (name.endsWith('.tmp')) await unlink(join(folder, name));

  async function keep(key: string, body: string, record: Case) {
    const path = join(folder, `${hash(key)}.json`);
    const stored: Stored = {
      key,
      body: hash(body),
      receivedAt: new Date().toISOString(),
      case: record,
    };
    const tmp = join(folder, `${randomUUID()}.tmp`);
    await write(tmp, JSON.stringify(stored, null, 2));
    try {
      // Unlike a rename, a link never replaces: of two that come at once, one is new.
      await link(tmp, path);
      await flush(folder);
      return 'new';
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const there: Stored = JSON.parse(await readFile(path, 'utf8'));
      return there.body === stored.body ? 'same' : 'different';
    } finally {
      await unlink(tmp);
    }
  }

  async function all() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const stored = await Promise.all(
      names.map(
        async (name): Promise<Stored> => JSON.parse(await readFile(join(folder, name), 'utf8')),
      ),
    );
    return stored.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  }

  return { keep, all };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function write(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name of a file is on disk only when its folder is. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
