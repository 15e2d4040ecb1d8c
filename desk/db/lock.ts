import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Keeps a second process away from a folder that only one may write. The mark of a process that died is
 * taken over. Throws a sentence when the other one lives; the answer lets go.
 */
export function hold(path: string): () => void {
  const other = pidIn(path);
  if (other !== undefined && other !== process.pid && lives(other))
    throw new Error(
      `Another desk (process ${other}) uses this folder. Stop it first, or set DATABASE_URL to share a PostgreSQL server.`,
    );
  writeFileSync(path, String(process.pid), { mode: 0o600 });
  return () => rmSync(path, { force: true });
}

function pidIn(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
