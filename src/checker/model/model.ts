import type { Kind } from '../report.ts';
import type { Head } from './heads.ts';
import { type Packed, unpack } from './packed.ts';
import weights from './weights.json' with { type: 'json' };

/** Log odds of a head: `bias` plus the weights of a text's features, each given 1/√n where it has n. */
export interface Linear {
  bias: number;
  /** 0 where there is none. */
  weightOf(bucket: number): number;
}

/** The same as it was learnt. */
export interface Learnt {
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

/** Written by `npm run train`. */
const shipped = weights as unknown as Pick<Model, 'silentFrom' | 'kinds'> & { packed: Packed };

let ready: Model | undefined;

/** The trained model; unpacked at the first call, which takes some ms. */
export function model(): Model {
  ready ??= {
    silentFrom: shipped.silentFrom,
    heads: unpack(shipped.packed),
    kinds: shipped.kinds,
  };
  return ready;
}
