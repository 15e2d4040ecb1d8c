import type { Strength } from '../checker/report.ts';
import type { Family } from '../ui/family.ts';
import type { Theme } from './theme.ts';

/** All names that marks go by; the types see to it that none is missing. */
const FAMILIES: Record<Family, true> = { voice: true, harm: true, care: true };
const STRENGTHS: Record<Strength, true> = { clear: true, possible: true };
const THEMES: Record<Theme, true> = { light: true, dark: true };

/**
 * Takes away card and marks of scripts that Firefox ended with the version that an update replaced: without a
 * word to them, so that they could not do it, and nothing in the card answers any more.
 */
export function sweep(): void {
  for (const card of document.querySelectorAll('hatcheck-says')) card.remove();
  // Name by name: Firefox lets no script of an extension go through a page's list of them.
  for (const family in FAMILIES)
    for (const strength in STRENGTHS)
      for (const theme in THEMES) CSS.highlights.delete(`hatcheck-${family}-${strength}-${theme}`);
}
