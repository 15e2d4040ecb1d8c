import type { Kind } from '../report.ts';
import type { Head } from './heads.ts';
import weights from './weights.json' with { type: 'json' };

/** Log odds of a head: `bias` plus the weights of a text's features, each given 1/√n where it has n. */
export interface Linear {
  bias: number;
  weights: ReadonlyMap<number, number>;
}

/** How the evidence for one kind is added up, and from which log odds it is said. */
export interface Weighing {
  bias: number;
  /** In the order of `evidenceOf`. */
  weights: readonly number[];
  /** Log odds from which what a rule found is kept, a phrase is underlined that no rule found, and the card opens at Post. */
  kept: number;
  possible: number;
  clear: number;
}

export interface Model {
  /** Log odds of `protects` from which Hatcheck keeps silent, whatever else there is to say. */
  silentFrom: number;
  heads: Record<Head, Linear>;
  kinds: Record<Kind, Weighing>;
}

/**
 * One head as it lies in `weights.json`: for each bucket in order, the step from the last and the weight.
 * Both are digits of 64, one letter each as a rule, which compresses well where the extension travels.
 */
interface Packed {
  bias: number;
  /** Weight of the highest level. */
  highest: number;
  data: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A digit from here on says that more follow: it holds the lowest 4 bits of the rest. */
const MORE = 48;

/** Levels of a weight on either side of 0; their squares are even, so that small weights differ too. */
const LEVELS = 31;

/** Written by `npm run train`. */
const shipped = weights as unknown as Pick<Model, 'silentFrom' | 'kinds'> & {
  heads: Record<Head, Packed>;
};

let ready: Model | undefined;

/** The trained model; unpacked at the first call, which takes some ms. */
export function model(): Model {
  ready ??= {
    silentFrom: shipped.silentFrom,
    heads: Object.fromEntries(
      Object.entries(shipped.heads).map(([head, packed]) => [head, unpack(packed)]),
    ) as Model['heads'],
    kinds: shipped.kinds,
  };
  return ready;
}

export function unpack({ bias, highest, data }: Packed): Linear {
  const weights = new Map<number, number>();
  let bucket = 0;
  let at = 0;
  const next = () => DIGITS.indexOf(data[at++] ?? '');
  while (at < data.length) {
    let place = 1;
    let digit = next();
    for (; digit >= MORE; digit = next()) {
      bucket += (digit - MORE) * place;
      place *= 64 - MORE;
    }
    bucket += digit * place;
    const level = next() - LEVELS;
    weights.set(bucket, Math.sign(level) * (level / LEVELS) ** 2 * highest);
  }
  return { bias, weights };
}

export function pack({ bias, weights }: Linear): Packed {
  const kept = [...weights].sort((a, b) => a[0] - b[0]);
  const highest = Math.max(1e-9, ...kept.map(([, weight]) => Math.abs(weight)));
  let data = '';
  let last = 0;
  for (const [bucket, weight] of kept) {
    const level = Math.sign(weight) * Math.round(LEVELS * Math.sqrt(Math.abs(weight) / highest));
    if (level === 0) continue;
    let step = bucket - last;
    for (; step >= MORE; step = Math.floor(step / (64 - MORE)))
      data += DIGITS[MORE + (step % (64 - MORE))];
    data += `${DIGITS[step]}${DIGITS[level + LEVELS]}`;
    last = bucket;
  }
  return { bias, highest, data };
}
