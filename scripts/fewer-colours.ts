import { type DecodedPng, encode } from 'fast-png';

/** Colours no further apart than this in any part, of 255, are one to the eye. */
const NEAR = 8;

type Colour = [red: number, green: number, blue: number, alpha: number];

/**
 * The picture with a palette: edges are drawn in hundreds of shades, of which a few dozen can be told apart. What is
 * most used stays exactly as it is.
 */
export function withFewerColours({ width, height, data }: DecodedPng): Uint8Array {
  const pixels = Array.from({ length: width * height }, (_, at) =>
    data.subarray(4 * at, 4 * at + 4),
  );
  const uses = new Map<string, number>();
  for (const pixel of pixels) uses.set(String(pixel), (uses.get(String(pixel)) ?? 0) + 1);
  const kept: Colour[] = [];
  const instead = new Map<string, Colour>();
  for (const [name] of [...uses].sort(([, a], [, b]) => b - a)) {
    const colour = name.split(',').map(Number) as Colour;
    const near = kept.find((other) => apart(colour, other) <= NEAR);
    if (!near) kept.push(colour);
    instead.set(name, near ?? colour);
  }
  // The format has those first that can be seen through.
  const palette = kept.sort(
    (a, b) => Number(a[3] === 255) - Number(b[3] === 255) || light(a) - light(b),
  );
  const places = pixels.map((pixel) => palette.indexOf(instead.get(String(pixel)) as Colour));
  return encode(
    { width, height, channels: 1, depth: 8, palette, data: Uint8Array.from(places) },
    { zlib: { level: 9 } },
  );
}

/** How far two colours are apart where they differ most; what is hardly there hardly counts. */
function apart(one: Colour, other: Colour): number {
  const seen = ([red, green, blue, alpha]: Colour) =>
    [red, green, blue, 255].map((part) => (part * alpha) / 255);
  const others = seen(other);
  return Math.max(...seen(one).map((part, at) => Math.abs(part - (others[at] ?? 0))));
}

function light([red, green, blue]: Colour): number {
  return 3 * red + 6 * green + blue;
}
