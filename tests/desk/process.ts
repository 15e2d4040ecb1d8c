import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** How long a desk may take to open, ms. */
const PATIENCE = 60_000;

/** A desk in a process of its own, as `npm run desk` starts it. */
export interface DeskProcess {
  url: string;
  setUpLink?: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end, and gives its exit code. */
  end(): Promise<number | null>;
}

export async function spawnDesk(env: Record<string, string>): Promise<DeskProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'desk/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, DESK_PORT: '0', DESK_LOG: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await opening(child);
  const setUpLink = /https?:\S+\/setup\?token=\S+/.exec(said)?.[0];
  const gone = once(child, 'exit');
  return {
    url: /open at (\S+)/.exec(said)?.[1] ?? '',
    ...(setUpLink && { setUpLink }),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async end() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
  };
}

/** What it says until it has said where its data is and, at a first start, the link. */
function opening(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => fail(new Error(`The desk did not open. ${said}`)), PATIENCE);
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (!/Its data is in .*\n/.test(said)) return;
      clearTimeout(timer);
      // The link, where there is one, comes with the next line.
      setTimeout(() => done(said), 100);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.once('exit', (code) => fail(new Error(`The desk ended with ${code}. ${said}`)));
  });
}
