import * as v from 'valibot';
import type { TextKey } from '../say.ts';

/** Names the text that says what is wrong; `read.ts` says it. */
export const fault = (key: TextKey, ...values: number[]) => [key, ...values].join(' ');

export const filled = v.minLength<string, 1, string>(1, fault('fault_empty'));
export const atMost = (most: number) =>
  v.maxLength<string, number, string>(most, fault('fault_longer', most));
export const few = <T>(most: number) =>
  v.maxLength<T[], number, string>(most, fault('fault_too_many', most));

const trimmed = v.pipe(v.string(), v.trim());

export const name = v.pipe(trimmed, filled, atMost(80));

export const names = (most: number, what: string) =>
  v.optional(v.pipe(v.array(name), few(most), v.description(what)), []);

export const handle = v.pipe(
  trimmed,
  v.regex(/^@?[\w.-]{1,80}(@[\w.-]{1,80})?$/, fault('fault_handle')),
);

export const line = (most: number) =>
  v.pipe(trimmed, filled, atMost(most), v.regex(/^[^\r\n]*$/, fault('fault_one_line')));

export const prose = (most: number) => v.pipe(trimmed, filled, atMost(most));

export const email = v.pipe(trimmed, v.email(fault('fault_email')), atMost(254));

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}$/, fault('fault_form_id')));

/** Somebody's page: https only, so that nobody on the way can change it. */
export const webPage = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s/]+/, fault('fault_https')),
  atMost(500),
);

/** BCP 47, such as `de` or `pt-BR`. */
export const language = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, fault('fault_language')),
    v.description('Language of the text, such as `de`. English when left out.'),
  ),
  'en',
);
