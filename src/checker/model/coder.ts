/**
 * Binary arithmetic coding: a bit costs as many bits as it is a surprise where it stands. How likely a 1 is in
 * a place is learnt on the way, by writer and reader alike, so that nothing but the bits is stored.
 * Built after the range coder of LZMA (Igor Pavlov, public domain); chances have 16 bits, and learn fast at first.
 */

/** How likely the bits of one kind are, each of `places` by itself. */
export class Chances {
  /** Chance of a 0, of 65,536. */
  readonly zero: Uint16Array;
  private readonly seen: Uint16Array;

  constructor(places: number) {
    this.zero = new Uint16Array(places).fill(WHOLE / 2);
    this.seen = new Uint16Array(places);
  }

  learn(place: number, bit: number): void {
    const before = this.seen[place] ?? 0;
    const seen = before < SLOWEST ? before + 1 : before;
    const chance = this.zero[place] ?? 0;
    const aim = bit === 0 ? WHOLE : 0;
    const next = (chance + (aim - chance) * (PACE[seen] ?? 0)) | 0;
    this.zero[place] = next < LEAST ? LEAST : next > WHOLE - LEAST ? WHOLE - LEAST : next;
    this.seen[place] = seen;
  }
}

/** Hands over one bit: writes the one it is given, or reads one. */
export type Bit = (chances: Chances, place: number, bit: number) => number;

const WHOLE = 2 ** 16;
const LEAST = 32;
/** A chance moves by no less than 1 part in so many. */
const SLOWEST = 2_000;

/** How far a chance moves, by how many bits it has seen. */
const PACE = Float64Array.from({ length: SLOWEST + 1 }, (_, seen) => 1 / (seen + 1.5));

/** Below this, the next byte is due. */
const TOP = 2 ** 24;
const ALL = 2 ** 32;

export function bitWriter(): { bit: Bit; bytes(): Uint8Array } {
  const bytes: number[] = [];
  let low = 0;
  let range = ALL - 1;
  /** Adds what overflowed to the bytes that are out already. */
  const carry = () => {
    low -= ALL;
    for (let at = bytes.length - 1; at >= 0; at--) {
      bytes[at] = ((bytes[at] ?? 0) + 1) & 255;
      if (bytes[at] !== 0) break;
    }
  };
  const shift = () => {
    bytes.push(Math.floor(low / TOP));
    low = (low % TOP) * 256;
  };
  return {
    bit(chances, place, bit) {
      const zero = (range >>> 16) * (chances.zero[place] ?? 0);
      if (bit === 0) range = zero;
      else {
        low += zero;
        range -= zero;
      }
      if (low >= ALL) carry();
      for (; range < TOP; range *= 256) shift();
      chances.learn(place, bit);
      return bit;
    },
    bytes() {
      for (let count = 0; count < 4; count++) shift();
      return Uint8Array.from(bytes);
    },
  };
}

export function bitReader(bytes: Uint8Array): Bit {
  let at = 0;
  // Numbers of 32 bits outside a table would be boxed at each change.
  const state = new Uint32Array(2);
  const [CODE, RANGE] = [0, 1];
  const next = (code: number) => code * 256 + (bytes[at++] ?? 0);
  state[RANGE] = ALL - 1;
  for (let count = 0; count < 4; count++) state[CODE] = next(state[CODE] ?? 0);
  return (chances, place) => {
    let code = state[CODE] ?? 0;
    let range = state[RANGE] ?? 0;
    const zero = (range >>> 16) * (chances.zero[place] ?? 0);
    const bit = code < zero ? 0 : 1;
    if (bit === 0) range = zero;
    else {
      code -= zero;
      range -= zero;
    }
    for (; range < TOP; range *= 256) code = next(code);
    state[CODE] = code;
    state[RANGE] = range;
    chances.learn(place, bit);
    return bit;
  };
}
