import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS } from '../../src/checker/model/bucket.ts';
import { HEADS, type Head } from '../../src/checker/model/heads.ts';
import { type Learnt, type Linear, model } from '../../src/checker/model/model.ts';
import { pack, unpack } from '../../src/checker/model/packed.ts';

const weight = fc.double({ min: -20, max: 20, noNaN: true });
const linear = fc
  .record({
    bias: weight,
    of: fc.dictionary(fc.nat(2 ** 20 - 1).map(String), weight, { maxKeys: 60 }),
  })
  .map(
    ({ bias, of }): Learnt => ({
      bias,
      weights: new Map(Object.entries(of).map(([bucket, value]) => [Number(bucket), value])),
    }),
  );

/** The other way round: every bucket asked for its weight. */
function learntOf({ bias, weightOf }: Linear): Learnt {
  const weights = new Map<number, number>();
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const weight = weightOf(bucket);
    if (weight !== 0) weights.set(bucket, weight);
  }
  return { bias, weights };
}

const learntOfAll = (heads: Record<Head, Linear>) =>
  Object.fromEntries(HEADS.map((head) => [head, learntOf(heads[head])])) as Record<Head, Learnt>;

test('weights come out of the file as they went in, to a level', () => {
  const heads = fc.record(
    Object.fromEntries(HEADS.map((head) => [head, linear])) as Record<Head, typeof linear>,
  );
  fc.assert(
    fc.property(heads, fc.array(fc.nat(BUCKETS - 1), { maxLength: 50 }), (all, others) => {
      const back = unpack(pack(all));
      for (const head of HEADS) {
        const { bias, weights } = all[head];
        const { weightOf } = back[head];
        expect(back[head].bias).toBe(bias);
        const highest = Math.max(0, ...[...weights.values()].map(Math.abs));
        for (const [bucket, value] of weights)
          expect(Math.abs(weightOf(bucket) - value)).toBeLessThanOrEqual(highest * 0.033 + 1e-9);
        const near = [...weights.keys()].flatMap((bucket) => [bucket - 1, bucket + 1]);
        for (const bucket of [...near, ...others])
          if (!weights.has(bucket)) expect(weightOf(bucket)).toBe(0);
      }
    }),
  );
});

test('what is packed once more is the same', () => {
  const heads = learntOfAll(model().heads);
  const again = learntOfAll(unpack(pack(heads)));
  for (const head of HEADS) expect(again[head]).toEqual(heads[head]);
});

test('weights of any set of heads find their head', () => {
  const sets = 2 ** HEADS.length;
  const heads = Object.fromEntries(
    HEADS.map((head, index) => [
      head,
      {
        bias: index,
        weights: new Map(
          Array.from({ length: sets }, (_, set): [number, number] => [set * 1_000, set + 1]).filter(
            ([, value]) => ((value - 1) >> index) & 1,
          ),
        ),
      },
    ]),
  ) as unknown as Record<Head, Learnt>;
  const back = learntOfAll(unpack(pack(heads)));
  for (const head of HEADS)
    expect([...back[head].weights.keys()]).toEqual([...heads[head].weights.keys()]);
});

test('what is shipped has a weight for every head', () => {
  for (const [head, { weights }] of Object.entries(learntOfAll(model().heads)))
    expect(weights.size, head).toBeGreaterThan(1_000);
});
