/**
 * Scores the checker on labelled drafts and prints a table: `npm run corpus`.
 *
 *   --file drafts.jsonl    any file of the corpus format instead of the known ones
 *   --policies folder      its policies, `<name>.json`; beside the file when not given
 *   --json                 for machines
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS } from '../src/checker/report.ts';
import { loadCases, loadPolicies, OWN, policiesBeside, SHARED } from '../tests/corpus/load.ts';
import {
  fMeasure,
  type Judged,
  precision,
  recall,
  type Score,
  score,
} from '../tests/corpus/score.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const shorten = (text: string) =>
  (text.length > 90 ? `${text.slice(0, 89)}…` : text).replaceAll('\n', ' ');

function missLine({ one, missing, extra, silence }: Judged): string {
  const parts = [
    ...missing.map((kind) => `missed ${kind}`),
    ...extra.map((kind) => `needless ${kind}`),
  ];
  return `  ${one.id}  ${parts.join(', ')}${silence ? ` (${silence})` : ''}: ${shorten(one.draft)}`;
}

function table(
  name: string,
  { cases, kinds, slices, ordinary, hardNegatives, protectedDrafts, judged }: Score,
): string {
  const lines = [
    `${name}: ${cases} drafts`,
    '',
    'kind                    precision  recall       F  expected  right  needless  missed',
  ];
  for (const kind of KINDS) {
    const tally = kinds[kind];
    const numbers = [
      precision(tally).toFixed(3).padStart(9),
      recall(tally).toFixed(3).padStart(7),
      fMeasure(tally).toFixed(3).padStart(7),
    ];
    const counts = [
      String(tally.expected).padStart(9),
      String(tally.right).padStart(6),
      String(tally.wrong).padStart(9),
      String(tally.missed).padStart(7),
    ];
    lines.push(`${kind.padEnd(24)}${numbers.join(' ')} ${counts.join(' ')}`);
  }
  lines.push('', 'slice                     drafts   as labelled');
  for (const [slice, { cases: count, right }] of [...slices].sort()) {
    lines.push(
      `${slice.padEnd(24)} ${String(count).padStart(7)}   ${percent(right / count).padStart(8)}`,
    );
  }
  const share = (part: number, whole: number) =>
    whole === 0 ? '-' : ((100 * part) / whole).toFixed(2);
  lines.push(
    '',
    `False alarms per 100 ordinary drafts (${ordinary.cases}): any ${share(ordinary.any, ordinary.cases)}, clear ${share(ordinary.clear, ordinary.cases)}`,
    `False alarms per 100 hard negatives (${hardNegatives.cases}): ${share(hardNegatives.any, hardNegatives.cases)}`,
    `Protected drafts kept silent (${protectedDrafts.cases}): ${share(protectedDrafts.silent, protectedDrafts.cases)} in 100`,
    '',
  );
  const misses = judged.filter(({ missing, extra }) => missing.length + extra.length > 0);
  lines.push(`Not as labelled: ${misses.length}`, ...misses.map(missLine), '');
  return lines.join('\n');
}

function forMachines(name: string, result: Score): object {
  return {
    name,
    cases: result.cases,
    kinds: Object.fromEntries(
      KINDS.map((kind) => {
        const tally = result.kinds[kind];
        return [
          kind,
          { ...tally, precision: precision(tally), recall: recall(tally), f: fMeasure(tally) },
        ];
      }),
    ),
    slices: Object.fromEntries(result.slices),
    ordinary: result.ordinary,
    hardNegatives: result.hardNegatives,
    protected: result.protectedDrafts,
    misses: result.judged
      .filter(({ missing, extra }) => missing.length + extra.length > 0)
      .map(({ one, missing, extra, silence }) => ({
        id: one.id,
        missing,
        extra,
        silence,
        draft: one.draft,
      })),
  };
}

function main(): void {
  const { values } = parseArgs({
    options: { file: { type: 'string' }, policies: { type: 'string' }, json: { type: 'boolean' } },
  });
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(OWN, name));
  const files = values.file
    ? [resolve(values.file)]
    : [...(existsSync(SHARED) ? [SHARED] : []), ...own];
  const results = files.map((file) => {
    if (!existsSync(file)) throw new Error(`There is no file ${file}`);
    const folder = values.policies ? resolve(values.policies) : policiesBeside(file);
    if (!existsSync(folder))
      throw new Error(`There is no folder of policies at ${folder}; name one with --policies`);
    return { file, result: score(loadCases(file), loadPolicies(folder)) };
  });
  if (values.json)
    console.log(
      JSON.stringify(
        results.map(({ file, result }) => forMachines(file, result)),
        null,
        2,
      ),
    );
  else for (const { file, result } of results) console.log(table(file, result));
}

try {
  main();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
