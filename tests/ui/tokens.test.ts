import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');

/** The colours set in the block that follows a selector. */
function palette(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** WCAG 2.2 relative luminance. */
function luminance(hex = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one?: string, other?: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = ['ink', 'ink-soft', 'voice', 'harm', 'care'];
const GROUNDS = ['surface', 'ground', 'field', 'hover'];

describe.each([
  ['light', ':root,'],
  ['dark, asked for', ':root[data-theme="dark"]'],
  ['dark, as the browser is', ':root:not([data-theme])'],
])('the %s palette', (_name, selector) => {
  const colours = palette(selector);

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
    '%s is readable on %s',
    (text, ground) => {
      expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['voice', 'harm', 'care'])('words on %s are readable', (family) => {
    expect(contrast(colours['on-family'], colours[family])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['border-strong', 'focus'])('%s is seen', (line) => {
    expect(contrast(colours[line], colours.surface)).toBeGreaterThanOrEqual(3);
  });
});

it('says the dark palette the same twice', () => {
  expect(palette(':root:not([data-theme])')).toEqual(palette(':root[data-theme="dark"]'));
});
