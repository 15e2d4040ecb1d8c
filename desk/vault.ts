import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps what is secret unreadable in the database. */
export interface Vault {
  /** AES-256-GCM; the place is bound in, so that no secret can be moved to another row. */
  lock(secret: string, place: string): string;
  /** Throws when it was changed, moved, or locked with another key. */
  open(locked: string, place: string): string;
  /** A key for another purpose, 32 bytes as hex. */
  derive(purpose: string): string;
}

const NONCE = 12;
const TAG = 16;

/** `master`: at least 32 random bytes as base64 or hex, or any phrase of 32 characters and more. */
export function vaultOf(master: string): Vault {
  if (master.length < 32) throw new Error('DESK_KEY must have at least 32 characters.');
  const derived = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', master, 'hatcheck desk', purpose, 32));
  const key = derived('secrets at rest');
  return {
    lock(secret, place) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(locked, place) {
      const bytes = Buffer.from(locked, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([
        decipher.update(bytes.subarray(NONCE + TAG)),
        decipher.final(),
      ]).toString('utf8');
    },
    derive: (purpose) => derived(purpose).toString('hex'),
  };
}

/** The key of a desk that keeps its data in a folder, made at the first start. Whoever backs up the folder backs it up too. */
export function keyIn(folder: string): string {
  const path = join(folder, 'desk.key');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    const key = randomBytes(32).toString('base64');
    writeFileSync(path, `${key}\n`, { flag: 'wx', mode: 0o600 });
    return key;
  }
}
