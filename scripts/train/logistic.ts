import type { Learnt } from '../../src/checker/model/model.ts';
import { minimise } from './minimise.ts';

/** A text as buckets of features, and whether it is what the head looks for. */
export interface Example {
  buckets: readonly number[];
  yes: boolean;
}

export interface Settings {
  /** Features seen in fewer texts are left out. */
  least: number;
  /** Strength of the pull to zero. */
  ridge: number;
  /** Weights kept, the strongest; they are learnt once more by themselves. */
  keep: number;
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Logistic regression, yes and no counting the same; a text of n features gives each 1/√n. */
export function learn(examples: readonly Example[], { least, ridge, keep }: Settings): Learnt {
  const seen = new Map<number, number>();
  for (const { buckets } of examples)
    for (const bucket of buckets) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  const common = new Set([...seen].filter(([, times]) => times >= least).map(([bucket]) => bucket));
  const whole = learnOn(examples, common, ridge);
  if (whole.weights.size <= keep) return whole;
  const strongest = [...whole.weights]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .slice(0, keep);
  return learnOn(examples, new Set(strongest.map(([bucket]) => bucket)), ridge);
}

function learnOn(examples: readonly Example[], known: ReadonlySet<number>, ridge: number): Learnt {
  const places = new Map([...known].sort((a, b) => a - b).map((bucket, index) => [bucket, index]));
  const size = places.size;
  const yes = examples.filter((example) => example.yes).length;
  const rows = examples.map((example) => ({
    at: Uint32Array.from(example.buckets.flatMap((bucket) => places.get(bucket) ?? [])),
    value: 1 / Math.sqrt(Math.max(1, example.buckets.length)),
    sign: example.yes ? 1 : -1,
    weight: examples.length / (2 * Math.max(1, example.yes ? yes : examples.length - yes)),
  }));
  const found = minimise(size + 1, (x, gradient) => {
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const each = x[i] ?? 0;
      loss += (ridge / 2) * each * each;
      gradient[i] = ridge * each;
    }
    gradient[size] = 0;
    for (const { at, value, sign, weight } of rows) {
      let z = 0;
      for (let i = 0; i < at.length; i++) z += x[at[i] ?? 0] ?? 0;
      z = z * value + (x[size] ?? 0);
      const miss = sigmoid(-sign * z);
      loss += weight * (sign * z > 30 ? 0 : Math.log1p(Math.exp(-sign * z)));
      const pull = -sign * weight * miss;
      for (let i = 0; i < at.length; i++) {
        const j = at[i] ?? 0;
        gradient[j] = (gradient[j] ?? 0) + pull * value;
      }
      gradient[size] = (gradient[size] ?? 0) + pull;
    }
    return loss;
  });
  return {
    bias: found[size] ?? 0,
    weights: new Map([...places].map(([bucket, index]) => [bucket, found[index] ?? 0])),
  };
}

/** The same on a few dense numbers, each brought to mean 0 and deviation 1 first; folded back into plain weights. */
export function learnDense(
  rows: readonly (readonly number[])[],
  yes: readonly boolean[],
  ridge: number,
): { bias: number; weights: number[] } {
  const width = rows[0]?.length ?? 0;
  const mean = columns(rows, width, (values) => sum(values) / values.length);
  const spread = columns(rows, width, (values, i) => {
    const variance = sum(values.map((value) => (value - (mean[i] ?? 0)) ** 2)) / values.length;
    return Math.sqrt(variance) + 1e-6;
  });
  const scaled = rows.map((row) =>
    row.map((value, i) => (value - (mean[i] ?? 0)) / (spread[i] ?? 1)),
  );
  const found = minimise(
    width + 1,
    (x, gradient) => {
      let loss = 0;
      for (let i = 0; i < width; i++) {
        const each = x[i] ?? 0;
        loss += (ridge / 2) * each * each;
        gradient[i] = ridge * each;
      }
      gradient[width] = 0;
      scaled.forEach((row, index) => {
        let z = x[width] ?? 0;
        for (let i = 0; i < width; i++) z += (x[i] ?? 0) * (row[i] ?? 0);
        const sign = yes[index] ? 1 : -1;
        loss += sign * z > 30 ? 0 : Math.log1p(Math.exp(-sign * z));
        const pull = -sign * sigmoid(-sign * z);
        for (let i = 0; i < width; i++) gradient[i] = (gradient[i] ?? 0) + pull * (row[i] ?? 0);
        gradient[width] = (gradient[width] ?? 0) + pull;
      });
      return loss;
    },
    300,
    1e-6,
  );
  const weights = [...found.slice(0, width)].map((each, i) => each / (spread[i] ?? 1));
  const bias = (found[width] ?? 0) - sum(weights.map((each, i) => each * (mean[i] ?? 0)));
  return { bias, weights };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function columns(
  rows: readonly (readonly number[])[],
  width: number,
  of: (values: number[], index: number) => number,
): number[] {
  return Array.from({ length: width }, (_, i) =>
    of(
      rows.map((row) => row[i] ?? 0),
      i,
    ),
  );
}
