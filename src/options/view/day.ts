import { locale } from '../../ui/locale.ts';

/** A day, as the reader's region writes it. */
export function day(moment: number): string {
  return new Date(moment).toLocaleDateString(locale(), { dateStyle: 'medium' });
}

/** A day and its hour. */
export function moment(at: number): string {
  return new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
