import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { startReceiver } from '../demo/receiver/receiver.ts';
import { exampleCompany, SECRET } from './company.ts';
import { browsersHere, needBrowsers } from './find-browser.ts';
import { launch } from './launch.ts';
import { play } from './story.ts';

/** `npm start`: everything a person needs to try Hatcheck; with no display, or `--headless`, it plays the story itself. */
const ROOT = resolve(import.meta.dirname, '..');
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const engine = browsersHere()[0]?.engine ?? needBrowsers(['chrome'])[0]?.engine ?? 'chrome';
  build(engine);
  const receiver = await startReceiver({
    port: 0,
    folder: resolve(ROOT, 'build/cases'),
    secret: SECRET,
  });
  const launched = await launch({ engine, headless, policy: exampleCompany(receiver.url) });
  say(`${launched.label} runs with Hatcheck. Handoffs arrive at ${receiver.url}`);
  // A story that fails says why; a browser left open would keep it from being heard.
  try {
    if (headless) {
      await play(launched, receiver);
    } else {
      const arrivals = await launched.browser.newPage();
      await arrivals.goto(receiver.url);
      await (await launched.openX('/?scene=thread&try')).bringToFront();
      say('X is a page on this machine. Close the browser when you are done.');
      await new Promise((done) => launched.browser.once('disconnected', done));
    }
  } finally {
    await launched.close();
    await receiver.close();
  }
}

function build(engine: string): void {
  say('Building …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quietly = { cwd: ROOT, stdio: 'pipe' as const, shell: process.platform === 'win32' };
  execFileSync(npm, ['exec', '--', 'vite', 'build', '--mode', engine], quietly);
  execFileSync(npm, ['run', '--silent', 'build:demo'], quietly);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
