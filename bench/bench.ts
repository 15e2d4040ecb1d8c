import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { measureChecking, measureLargest } from './checking.ts';
import { measureSizes } from './sizes.ts';
import { measureTyping } from './typing.ts';

/** `npm run bench`, or `-- --quick` for fewer samples: what Hatcheck costs, beside what it may cost. */
const quick = process.argv.includes('--quick');
const quietly = { cwd: resolve(import.meta.dirname, '..'), stdio: 'pipe' as const };

execFileSync('npm', ['run', '--silent', 'build'], quietly);
execFileSync('npm', ['run', '--silent', 'build:demo'], quietly);

const rows = [
  ...measureSizes(),
  ...measureChecking(quick ? 400 : 4_000),
  ...measureLargest(quick ? 400 : 4_000),
  ...(await measureTyping(quick ? 2 : 8)),
];
console.table(rows);
