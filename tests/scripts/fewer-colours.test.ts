import { convertIndexedToRgb, decode } from 'fast-png';
import { expect, it } from 'vitest';
import { withFewerColours } from '../../scripts/fewer-colours.ts';

const BLUE = [29, 78, 216, 255];
const picture = (...pixels: number[][]) => ({
  width: pixels.length,
  height: 1,
  channels: 4,
  depth: 8 as const,
  data: Uint8Array.from(pixels.flat()),
  text: {},
});

/** Its pixels, as somebody sees them who opens it. */
function seen(written: Uint8Array): number[][] {
  const png = decode(written);
  const data = [...convertIndexedToRgb(png)];
  const each = data.length / png.width;
  return Array.from({ length: png.width }, (_, at) => data.slice(at * each, (at + 1) * each));
}

it('keeps what is most used, and draws what nobody can tell from it with it', () => {
  const shades = picture([30, 80, 210, 255], BLUE, BLUE, [255, 255, 255, 0]);
  expect(seen(withFewerColours(shades))).toEqual([BLUE, BLUE, BLUE, [255, 255, 255, 0]]);
});

it('keeps apart what can be told apart', () => {
  const drawn = [BLUE, [29, 78, 216, 200], [29, 98, 216, 255], [190, 18, 60, 255]];
  expect(seen(withFewerColours(picture(...drawn)))).toEqual(drawn);
});
