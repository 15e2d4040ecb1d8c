import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { exampleCompany } from './company.ts';
import { openDemoDesk } from './demo-desk.ts';
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
  const desk = await openDemoDesk(resolve(ROOT, 'build/desk-data'));
  const launched = await launch({ engine, headless, policy: exampleCompany(desk.endpoint) });
  say(`${launched.label} runs with Hatcheck. Handoffs arrive at the desk, ${desk.url}`);
  // A story that fails says why; a browser left open would keep it from being heard.
  try {
    if (headless) {
      await play(launched, desk);
    } else {
      await desk.show(launched.browser);
      await (await launched.openX('/?scene=thread&try')).bringToFront();
      say('X is a page on this machine. Close the browser when you are done.');
      await new Promise((done) => launched.browser.once('disconnected', done));
    }
  } finally {
    await launched.close();
    await desk.close();
  }
}

function build(engine: string): void {
  say('Building …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quietly = { cwd: ROOT, stdio: 'pipe' as const, shell: process.platform === 'win32' };
  execFileSync(npm, ['exec', '--', 'vite', 'build', '--mode', engine], quietly);
  execFileSync(npm, ['run', '--silent', 'build:demo'], quietly);
  execFileSync(npm, ['run', '--silent', 'build:desk'], quietly);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
