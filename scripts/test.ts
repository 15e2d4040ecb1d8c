import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { needBrowsers } from './find-browser.ts';

/** Everything that must hold, in the order in which it fails fastest. */
const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = resolve(ROOT, 'build/test-results.json');

const STEPS: [name: string, ...command: string[]][] = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'biome', 'check', '--error-on-warnings'],
  ['dead code', 'knip'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['demo', 'npm', 'run', '--silent', 'build:demo'],
  ['desk', 'npm', 'run', '--silent', 'build:desk'],
];

let passed = 0;
let failed = 0;

needBrowsers(['chrome', 'firefox']);
for (const [name, command, ...args] of STEPS) {
  if (run(name, command ?? '', args)) passed++;
  else failed++;
}

rmSync(RESULTS, { force: true });
run('tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${RESULTS}`]);
const counts = vitestCounts();
passed += counts.passed;
failed += counts.failed;

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function run(name: string, command: string, args: string[]): boolean {
  process.stdout.write(`\n── ${name}\n`);
  const path = [resolve(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell,
    env: { ...process.env, PATH: path },
  });
  if (status !== 0) process.stdout.write(`${name} failed\n`);
  return status === 0;
}

/** A run that wrote no results, or ran nothing, is a failure of its own. */
function vitestCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(RESULTS, 'utf8'),
    );
    const silent = numPassedTests + numFailedTests === 0 ? 1 : 0;
    return {
      passed: numPassedTests,
      failed: numFailedTests + silent + (numFailedTests === 0 ? numFailedTestSuites : 0),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
