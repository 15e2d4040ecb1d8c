/**
 * Trains the model from the corpus and writes its weights: `npm run train`.
 * The same corpus gives the same weights. Takes some minutes.
 *
 *   --corpus drafts.jsonl   another corpus, policies beside it in `policies/`
 *   --weights file          another place for the weights
 */
import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from '../../src/checker/model/ask.ts';
import { evidenceOf } from '../../src/checker/model/evidence.ts';
import type { Head } from '../../src/checker/model/heads.ts';
import type { Learnt, Model, Weighing } from '../../src/checker/model/model.ts';
import { pack, unpack } from '../../src/checker/model/packed.ts';
import { KINDS, type Kind } from '../../src/checker/report.ts';
import { loadCases, loadPolicies, OWN, policiesBeside } from '../../tests/corpus/load.ts';
import { learnHeads } from './heads.ts';
import { learnDense, type Settings } from './logistic.ts';
import { type Row, rowOf } from './rows.ts';
import { thresholdFor } from './threshold.ts';

const SETTINGS: Settings = { least: 3, ridge: 0.01, keep: 4_700 };

/** Share of right findings, on drafts by a hand that was not learnt from, from which they are said. */
const PRECISION: Record<Kind, { kept: number; possible: number; clear: number }> = {
  'asks-cm': { kept: 0.75, possible: 0.84, clear: 0.92 },
  'condemns-community': { kept: 0.77, possible: 0.84, clear: 0.94 },
  'endorses-condemnation': { kept: 0.8, possible: 0.84, clear: 0.94 },
  'promises-outcome': { kept: 0.76, possible: 0.88, clear: 0.96 },
  'company-voice': { kept: 0.72, possible: 0.865, clear: 0.96 },
};

function main(): void {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, weights: { type: 'string' } },
  });
  const corpus = values.corpus ? resolve(values.corpus) : `${OWN}train.jsonl`;
  const target = values.weights
    ? resolve(values.weights)
    : resolve(import.meta.dirname, '../../src/checker/model/weights.json');
  const policies = loadPolicies(policiesBeside(corpus));
  const rows = loadCases(corpus)
    .map((one) => {
      const facts = policies.get(one.policy);
      if (!facts) throw new Error(`${one.id} names the policy ${one.policy}, which was not found`);
      return rowOf(one, facts);
    })
    .filter((row) => row !== undefined)
    .filter((row) => !row.protected);
  say(`${rows.length} drafts to learn from`);
  const evidence = withoutOwnHand(rows);
  const kinds = learnKinds(rows, evidence);
  const silentFrom = learnSilence(rows, evidence);
  const heads = learnHeads(rows, SETTINGS);
  const packed = pack(heads);
  const kept = { drafts: rows.length, ...brief({ silentFrom, kinds }), packed };
  writeFileSync(target, `${JSON.stringify(kept)}\n`);
  say(`${Math.round(statSync(target).size / 1_000)} kB of weights: ${target}`);
}

/** Six digits of a number are as good as all of them, and travel lighter. */
function brief<T>(kept: T): T {
  return JSON.parse(
    JSON.stringify(kept, (_, value) =>
      typeof value === 'number' ? Number(value.toPrecision(6)) : value,
    ),
  );
}

/** The hands are parted into so many; what is learnt from the others is tried on each. */
const FOLDS = 4;

/** The evidence on each draft from heads that learnt nothing from the hand that wrote it. */
function withoutOwnHand(rows: readonly Row[]): Map<Row, number[]> {
  const evidence = new Map<Row, number[]>();
  const hands = [...new Set(rows.map(({ one }) => one.hand))];
  const foldOf = ({ one }: Row) =>
    // Nearly all protected drafts are by one hand, so those are told apart by their number.
    (one.slice.startsWith('protected')
      ? Number(one.id.replace(/\D/g, ''))
      : hands.indexOf(one.hand)) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const heads = asShipped(
      learnHeads(
        rows.filter((row) => foldOf(row) !== fold),
        SETTINGS,
      ),
    );
    for (const row of rows)
      if (foldOf(row) === fold)
        evidence.set(
          row,
          evidenceOf(ask(heads, row.asked), row.reading, row.asked.part, row.parent, row.found),
        );
    say(`  ${fold + 1} of ${FOLDS} parts`);
  }
  return evidence;
}

/** Through the file and back, so that what is weighed is what is shipped. */
function asShipped(heads: Record<Head, Learnt>): Model['heads'] {
  return unpack(pack(heads));
}

function learnKinds(rows: readonly Row[], evidence: Map<Row, number[]>): Record<Kind, Weighing> {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const sure = rows.filter(({ one }) => !one.kind_optional?.includes(kind));
      const inputs = sure.map((row) => evidence.get(row) ?? []);
      const yes = sure.map(({ one }) => one.kind_expected.includes(kind));
      const { bias, weights } = learnDense(inputs, yes, 1);
      const odds = inputs.map((input) =>
        input.reduce((sum, each, index) => sum + each * (weights[index] ?? 0), bias),
      );
      const { kept, possible, clear } = PRECISION[kind];
      const known = sure.map(({ found }) => found.some((finding) => finding.kind === kind));
      const ofKnown = <T>(all: readonly T[]) => all.filter((_, index) => known[index]);
      return [
        kind,
        {
          bias,
          weights,
          kept: thresholdFor(ofKnown(odds), ofKnown(yes), kept),
          possible: thresholdFor(odds, yes, possible),
          clear: thresholdFor(odds, yes, clear),
        },
      ];
    }),
  ) as unknown as Record<Kind, Weighing>;
}

/** Silence may swallow this share of what should be said. */
const SWALLOWED = 0.03;

/** Place of `protects` among the evidence. */
const PROTECTS = 7;

function learnSilence(rows: readonly Row[], evidence: Map<Row, number[]>): number {
  const spoken = rows
    .filter(({ one }) => one.kind_expected.length > 0)
    .map((row) => evidence.get(row)?.[PROTECTS] ?? 0)
    .sort((a, b) => b - a);
  return spoken[Math.floor(spoken.length * SWALLOWED)] ?? Number.MAX_VALUE;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

main();
