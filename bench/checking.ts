import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exampleCompany, largestCompany } from '../scripts/company.ts';
import { inEnglish } from '../scripts/say.ts';
import { judge } from '../src/background/judge.ts';
import { check } from '../src/checker/check.ts';
import type { Situation } from '../src/checker/report.ts';
import { readPolicy } from '../src/policy/read.ts';
import { quantile, type Row, row } from './table.ts';

const SITUATION: Situation = {
  site: 'x',
  kind: 'reply',
  parent: { author: '@robinfarrow', text: 'Who are the people running that site?' },
};

/** What reading costs, warm, over the project's own drafts joined to the length wanted. */
export function measureChecking(rounds: number): Row[] {
  const read = readPolicy(JSON.stringify(exampleCompany()), inEnglish);
  if ('faults' in read) throw new Error('the example company is refused');
  const { policy } = read;
  const short = draftsOf(280);
  const long = draftsOf(10_000);
  const reading = (draft: string) => check(draft, SITUATION, policy);
  const whole = (draft: string) => judge(draft, SITUATION, policy, undefined, '', inEnglish);
  const start = performance.now();
  whole('We decided that on our site.');
  const first = performance.now() - start;
  return [
    row('first verdict, word lists and model unpacked', first, 'ms', 300),
    ...spread('check, 280 characters', time(short, reading, rounds), 5),
    ...spread('check, 10,000 characters', time(long, reading, Math.ceil(rounds / 10)), 60),
    ...spread('verdict with ways out, 280', time(short, whole, Math.ceil(rounds / 10))),
  ];
}

/** The largest company file that is taken: 5,000 communities with 20 other names each. */
export function measureLargest(rounds: number): Row[] {
  const text = JSON.stringify(largestCompany());
  const start = performance.now();
  const read = readPolicy(text, inEnglish);
  if ('faults' in read) throw new Error('the largest company is refused');
  const accepted = performance.now();
  const { policy } = read;
  const nothing = check('', SITUATION, policy);
  const ready = performance.now();
  if (nothing.findings.length > 0) throw new Error('something was found in nothing');
  const drafts = draftsOf(280);
  const samples = time(drafts, (draft) => check(draft, SITUATION, policy), rounds);
  return [
    row('5,000 communities: file read when it comes', accepted - start, 'ms'),
    row('5,000 communities: made ready at a start', ready - accepted, 'ms', 300),
    ...spread('check, 280 characters, 5,000 communities', samples, 8),
  ];
}

function spread(what: string, samples: number[], target?: number): Row[] {
  return [
    row(`${what}: p50`, quantile(samples, 0.5), 'ms'),
    row(`${what}: p95`, quantile(samples, 0.95), 'ms', target),
    row(`${what}: p99`, quantile(samples, 0.99), 'ms'),
  ];
}

function time(drafts: string[], work: (draft: string) => unknown, rounds: number): number[] {
  for (const draft of drafts) work(draft);
  return Array.from({ length: rounds }, (_, round) => {
    const draft = drafts[round % drafts.length] ?? '';
    const start = performance.now();
    work(draft);
    return performance.now() - start;
  });
}

/** Real sentences in a fixed order, cut to length: the same texts in every run. */
function draftsOf(length: number): string[] {
  const file = resolve(import.meta.dirname, '../tests/corpus/train.jsonl');
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).draft));
  const all = texts.join(' ');
  const stream = all.repeat(Math.ceil((length * 40) / all.length));
  return Array.from({ length: 40 }, (_, index) =>
    stream.slice(index * length, (index + 1) * length).toWellFormed(),
  );
}
