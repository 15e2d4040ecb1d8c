import type { Strength } from '../checker/report.ts';
import type { Family } from './family.ts';

/** Whether what stands behind a mark is light or dark. */
export type Theme = 'light' | 'dark';

/** The types see to it that nothing is missing. */
const FAMILIES: Record<Family, true> = { voice: true, harm: true, care: true };
const STRENGTHS: Record<Strength, true> = { clear: true, possible: true };
const THEMES: Record<Theme, true> = { light: true, dark: true };

const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[];

/** The name that `highlights.css` knows a mark by. */
export function markName(family: Family, strength: Strength, theme: Theme): string {
  return `hatcheck-${family}-${strength}-${theme}`;
}

/** All names that marks can go by in a page. */
export const MARK_NAMES: readonly string[] = keysOf(FAMILIES).flatMap((family) =>
  keysOf(STRENGTHS).flatMap((strength) =>
    keysOf(THEMES).map((theme) => markName(family, strength, theme)),
  ),
);
