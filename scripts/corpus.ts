/**
 * Scores the checker on labelled drafts and prints tables: `npm run corpus`.
 *
 *   --file drafts.jsonl    any file of the corpus format instead of the known ones
 *   --policies folder      its policies, `<name>.json`; beside the file when not given
 *   --misses               every draft that was not judged as labelled
 *   --json                 for machines, misses included
 */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS } from '../src/checker/report.ts';
import { loadCases, loadPolicies, OWN, policiesBeside, SHARED } from '../tests/corpus/load.ts';
import {
  byRules,
  type Calm,
  calmBy,
  fMeasure,
  type Judged,
  precision,
  recall,
  type Score,
  score,
  type Tally,
  unfairness,
} from '../tests/corpus/score.ts';

const shorten = (text: string) =>
  (text.length > 90 ? `${text.slice(0, 89)}…` : text).replaceAll('\n', ' ');
const perHundred = (part: number, whole: number) =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(2);
const three = (share: number) => share.toFixed(3).padStart(9);

function missLine({ one, missing, extra, silence }: Judged): string {
  const parts = [
    ...missing.map((kind) => `missed ${kind}`),
    ...extra.map((kind) => `needless ${kind}`),
  ];
  return `  ${one.id}  ${parts.join(', ')}${silence ? ` (${silence})` : ''}: ${shorten(one.draft)}`;
}

function kindLine(kind: string, tally: Tally, rules: Tally): string {
  const counts = [tally.expected, tally.right, tally.wrong, tally.missed];
  return [
    kind.padEnd(24),
    three(precision(tally)),
    three(recall(tally)),
    three(fMeasure(tally)),
    ...counts.map((count) => String(count).padStart(9)),
    three(precision(rules)).padStart(13),
    three(recall(rules)),
  ].join('');
}

function calmLines(title: string, calm: ReadonlyMap<string, Calm>): string[] {
  if (calm.size === 0) return [];
  return [
    '',
    title,
    ...[...calm]
      .sort()
      .map(
        ([name, { cases, alarms }]) =>
          `${name.padEnd(24)} ${String(cases).padStart(7)}   ${perHundred(alarms, cases).padStart(8)}`,
      ),
  ];
}

function fairLine({ judged }: Score): string[] {
  const { dialects, others } = unfairness(judged);
  if (dialects.cases === 0 || others.alarms === 0) return [];
  const [ours, theirs] = [dialects.alarms / dialects.cases, others.alarms / others.cases];
  return [
    `Dialects and second-language English: ${perHundred(dialects.alarms, dialects.cases)} false alarms in 100, the rest ${perHundred(others.alarms, others.cases)}: ${(ours / theirs).toFixed(2)} times`,
  ];
}

function table(name: string, whole: Score, rules: Score): string {
  const { cases, kinds, slices, ordinary, hardNegatives, protectedDrafts, judged } = whole;
  const alarms = ({ ordinary, hardNegatives }: Score) =>
    `ordinary ${perHundred(ordinary.any, ordinary.cases)} (clear ${perHundred(ordinary.clear, ordinary.cases)}), hard negatives ${perHundred(hardNegatives.any, hardNegatives.cases)}`;
  return [
    `${name}: ${cases} drafts`,
    '',
    'kind                    precision   recall        F expected    right needless   missed   rules alone: precision, recall',
    ...KINDS.map((kind) => kindLine(kind, kinds[kind], rules.kinds[kind])),
    '',
    `False alarms in 100 drafts: ${alarms(whole)}; rules alone: ${alarms(rules)}`,
    `  of ${ordinary.cases} ordinary drafts and ${hardNegatives.cases} hard negatives`,
    `Protected drafts kept silent: ${perHundred(protectedDrafts.silent, protectedDrafts.cases)} in 100 of ${protectedDrafts.cases}; by the gate's rules alone: ${perHundred(rules.judged.filter(({ one, silence }) => one.slice.startsWith('protected') && silence === 'protected').length, protectedDrafts.cases)}`,
    ...fairLine(whole),
    '',
    'slice                     drafts   as labelled in 100',
    ...[...slices]
      .sort()
      .map(
        ([slice, { cases: count, right }]) =>
          `${slice.padEnd(24)} ${String(count).padStart(7)}   ${perHundred(right, count).padStart(8)}`,
      ),
    ...calmLines(
      'register                  calm   false alarms in 100',
      calmBy(judged, ({ register }) => register),
    ),
    ...calmLines(
      'hand                      calm   false alarms in 100',
      calmBy(judged, ({ hand }) => hand),
    ),
    '',
    `Not as labelled: ${wrongOf(whole).length}`,
  ].join('\n');
}

function wrongOf({ judged }: Score): Judged[] {
  return judged.filter(({ missing, extra }) => missing.length + extra.length > 0);
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
    unfairness: unfairness(result.judged),
    misses: wrongOf(result).map(({ one, missing, extra, silence }) => ({
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
    options: {
      file: { type: 'string' },
      policies: { type: 'string' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const known = ['train', 'check', 'gate'].map((name) => join(OWN, `${name}.jsonl`));
  const files = values.file
    ? [resolve(values.file)]
    : [...(existsSync(SHARED) ? [SHARED] : []), ...known];
  const machines: object[] = [];
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`There is no file ${file}`);
    const folder = values.policies ? resolve(values.policies) : policiesBeside(file);
    if (!existsSync(folder))
      throw new Error(`There is no folder of policies at ${folder}; name one with --policies`);
    const [cases, policies] = [loadCases(file), loadPolicies(folder)];
    const whole = score(cases, policies);
    if (values.json) {
      machines.push(forMachines(file, whole));
      continue;
    }
    say(table(basename(file), whole, score(cases, policies, byRules)));
    if (values.misses) say(wrongOf(whole).map(missLine).join('\n'));
    say('');
  }
  if (values.json) say(JSON.stringify(machines, null, 2));
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

try {
  main();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
