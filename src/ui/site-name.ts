import type { TextKey } from '../say.ts';
import { text } from './text.ts';

/** Sites that have no name of their own, by id. */
const NAMELESS = new Map<string, TextKey>([
  ['any-site', 'site_any'],
  ['practice', 'site_practice'],
]);

/** What a site is called in a sentence. */
export function siteName({ id, name }: { id: string; name: string }): string {
  const words = NAMELESS.get(id);
  return words ? text(words) : name;
}
