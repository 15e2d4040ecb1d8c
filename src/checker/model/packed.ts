import { BUCKETS } from './bucket.ts';
import { type Bit, bitReader, bitWriter, Chances } from './coder.ts';
import { HEADS, type Head } from './heads.ts';
import type { Learnt, Linear } from './model.ts';

/** All heads as they lie in `weights.json`. */
export interface Packed {
  /** Buckets that any head has a weight for. */
  buckets: number;
  heads: Record<Head, { bias: number /** Weight of the highest level. */; highest: number }>;
  /** Bucket by bucket the step from the last, which heads have a weight there, and its level; base64. */
  bits: string;
}

/** Levels of a weight on either side of 0; their squares are even, so that small weights differ too. */
const LEVELS = 31;

/** Bits of a level. */
const LEVEL_BITS = 5;
/** Bits of the rest of a step; how many times more it is comes before. */
const REST_BITS = 5;
/** From here on, how many times more is no longer told apart. */
const MANY = 31;

/** What stands at one bucket: by head its level, 0 where it has no weight. */
type At = Int8Array;

/** The one order in which bits are written and read; what is read is put in the place of what was to be written. */
function way(bit: Bit) {
  const times = new Chances(MANY + 1);
  const rests = new Chances(2 ** REST_BITS);
  const sets = new Chances(2 ** HEADS.length);
  const signs = new Chances(HEADS.length * 3);
  const levels = new Chances(HEADS.length * 2 * 2 ** LEVEL_BITS);

  /** A number by its binary digits, each with a place of its own under those before it. */
  function tree(chances: Chances, under: number, digits: number, value: number): number {
    const first = under << digits;
    let node = 1;
    for (let at = digits - 1; at >= 0; at--)
      node = (node << 1) | bit(chances, first + node, (value >> at) & 1);
    return node - (1 << digits);
  }

  return {
    step(value: number): number {
      const whole = value >> REST_BITS;
      let more = 0;
      while (bit(times, Math.min(more, MANY), more < whole ? 1 : 0)) more++;
      return (more << REST_BITS) + tree(rests, 0, REST_BITS, value & (2 ** REST_BITS - 1));
    },
    at(here: At): void {
      const set = tree(sets, 0, HEADS.length, setOf(here));
      const shared = (set & (set - 1)) === 0 ? 0 : 1;
      let before = 0;
      for (let head = 0; head < HEADS.length; head++) {
        const level = here[head] ?? 0;
        here[head] = 0;
        if (((set >> head) & 1) === 0) continue;
        const sign = bit(signs, head * 3 + before, level < 0 ? 1 : 0);
        before = sign + 1;
        const size = tree(levels, head * 2 + shared, LEVEL_BITS, Math.abs(level));
        here[head] = sign === 1 ? -size : size;
      }
    },
  };
}

const setOf = (levels: At) =>
  levels.reduce((set, level, head) => (level === 0 ? set : set | (1 << head)), 0);

/** Into tables rather than maps: of maps, most of the first answer was spent on making them. */
export function unpack({ buckets, heads, bits }: Packed): Record<Head, Linear> {
  const { step, at } = way(bitReader(Uint8Array.from(atob(bits), (byte) => byte.charCodeAt(0))));
  /** Which row of the levels is a bucket's; the first row is of those that have none. */
  const rows = new Uint16Array(BUCKETS);
  const levels = HEADS.map(() => new Int8Array(buckets + 1));
  const here: At = new Int8Array(HEADS.length);
  for (let row = 1, bucket = 0; row <= buckets; row++) {
    bucket += step(0);
    at(here);
    rows[bucket] = row;
    for (let head = 0; head < HEADS.length; head++) {
      const table = levels[head];
      if (table) table[row] = here[head] ?? 0;
    }
  }
  return byHead((head) => {
    const { bias, highest } = heads[head];
    const own = levels[HEADS.indexOf(head)] ?? new Int8Array(buckets + 1);
    const weights = Float64Array.from({ length: 2 * LEVELS + 1 }, (_, index) => {
      const level = index - LEVELS;
      return Math.sign(level) * (level / LEVELS) ** 2 * highest;
    });
    return { bias, weightOf: (bucket) => weights[(own[rows[bucket] ?? 0] ?? 0) + LEVELS] ?? 0 };
  });
}

/** Throws when there are more buckets with weights than rows can be told apart. */
export function pack(heads: Record<Head, Learnt>): Packed {
  const { bit, bytes } = bitWriter();
  const { step, at } = way(bit);
  const levels = new Map<number, At>();
  const highest = byHead((head) =>
    Math.max(1e-9, ...[...heads[head].weights.values()].map(Math.abs)),
  );
  HEADS.forEach((head, index) => {
    for (const [bucket, weight] of heads[head].weights) {
      const share = Math.sqrt(Math.abs(weight) / highest[head]);
      const here = levels.get(bucket) ?? new Int8Array(HEADS.length);
      here[index] = Math.sign(weight) * Math.round(LEVELS * share);
      levels.set(bucket, here);
    }
  });
  const kept = [...levels].filter(([, here]) => setOf(here) !== 0).sort((a, b) => a[0] - b[0]);
  if (kept.length >= 2 ** 16) throw new Error(`${kept.length} buckets are more than can be packed`);
  let last = 0;
  for (const [bucket, here] of kept) {
    step(bucket - last);
    at(here);
    last = bucket;
  }
  const letters = Array.from(bytes(), (byte) => String.fromCharCode(byte)).join('');
  return {
    buckets: kept.length,
    heads: byHead((head) => ({ bias: heads[head].bias, highest: highest[head] })),
    bits: btoa(letters),
  };
}

function byHead<T>(make: (head: Head) => T): Record<Head, T> {
  return Object.fromEntries(HEADS.map((head) => [head, make(head)])) as Record<Head, T>;
}
