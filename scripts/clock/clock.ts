import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { endianness, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The time of day of one browser, which can be moved while it runs. */
export interface Clock {
  /** What the browser is started with. */
  env: Record<string, string>;
  /** Sets it so many ms ahead of this machine's, or behind it; whole seconds. */
  set(ahead: number): void;
  end(): void;
}

/** Throws a sentence where it cannot be had: it takes Linux and a C compiler, which is installed where that needs nobody's leave. */
export function movableClock(): Clock {
  if (process.platform !== 'linux')
    throw new Error('The clock of a browser can be moved on Linux alone.');
  const folder = mkdtempSync(join(tmpdir(), 'hatcheck-clock-'));
  const library = join(folder, 'clock.so');
  compile(resolve(import.meta.dirname, 'clock.c'), library);
  const path = join(folder, 'moved');
  const file = openSync(path, 'w');
  const set = (ahead: number) => {
    const seconds = new DataView(new ArrayBuffer(8));
    seconds.setBigInt64(0, BigInt(Math.round(ahead / 1_000)), endianness() === 'LE');
    writeSync(file, new Uint8Array(seconds.buffer), 0, 8, 0);
  };
  set(0);
  return {
    env: { LD_PRELOAD: library, MOVED_CLOCK: path },
    set,
    end() {
      closeSync(file);
      rmSync(folder, { recursive: true });
    },
  };
}

function compile(source: string, library: string): void {
  const build = () =>
    execFileSync('cc', ['-O2', '-shared', '-fPIC', '-o', library, source], { stdio: 'pipe' });
  try {
    build();
  } catch (fault) {
    const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
    if (!mayInstall)
      throw new Error(
        'There is no C compiler here. Install one, on Debian: apt install gcc libc6-dev',
        {
          cause: fault,
        },
      );
    const quietly = {
      stdio: 'pipe' as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], quietly);
    execFileSync('apt-get', ['install', '-y', '-qq', 'gcc', 'libc6-dev'], quietly);
    build();
  }
}
