import { anySite } from '../sites/any-site.ts';
import { practice } from '../sites/practice.ts';
import { text } from './text.ts';

/** What a site is called in a sentence: by its own name, but for the two that have none of their own. */
export function siteName({ id, name }: { id: string; name: string }): string {
  if (id === anySite.id) return text('site_any');
  return id === practice.id ? text('site_practice') : name;
}
