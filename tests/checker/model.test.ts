import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model, pack, unpack } from '../../src/checker/model/model.ts';

test('weights come out of the file as they went in, to a level', () => {
  const weight = fc.double({ min: -20, max: 20, noNaN: true });
  const weights = fc.dictionary(fc.nat(2 ** 18 - 1).map(String), weight, { maxKeys: 60 });
  fc.assert(
    fc.property(weights, weight, (all, bias) => {
      const linear = {
        bias,
        weights: new Map(Object.entries(all).map(([bucket, value]) => [Number(bucket), value])),
      };
      const back = unpack(pack(linear));
      expect(back.bias).toBe(bias);
      const highest = Math.max(0, ...Object.values(all).map(Math.abs));
      for (const [bucket, value] of linear.weights)
        expect(Math.abs((back.weights.get(bucket) ?? 0) - value)).toBeLessThanOrEqual(
          highest * 0.033 + 1e-9,
        );
      for (const bucket of back.weights.keys()) expect(linear.weights.has(bucket)).toBe(true);
    }),
  );
});

test('what is shipped has a weight for every head', () => {
  for (const [head, { weights }] of Object.entries(model().heads))
    expect(weights.size, head).toBeGreaterThan(1_000);
});
