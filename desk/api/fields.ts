import * as v from 'valibot';

/** Text of one field, at most this many UTF-16 units. */
export const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
/** The same, and not empty. */
export const filled = (most: number) => v.pipe(line(most), v.minLength(1, 'must not be empty'));

/** Longest note, answer or reason, in UTF-16 units. */
export const NOTE = 5_000;
