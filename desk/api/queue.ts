import * as v from 'valibot';
import type { CaseLine } from './case.ts';
import { line } from './fields.ts';
import { LEVELS, type Level } from './words.ts';

/** `GET /api/queue`, all as query parameters. Ordered by due time; closed ones by when they were closed, newest first. */
export const QueueQuerySchema = v.strictObject({
  view: v.optional(v.picklist(['open', 'mine', 'closed']), 'open'),
  level: v.exactOptional(v.picklist(LEVELS)),
  community: v.exactOptional(line(100)),
  /** Words, a case id or a link. */
  q: v.exactOptional(line(300)),
  /** `after` of the page before. */
  after: v.exactOptional(line(200)),
});
export type QueueQuery = v.InferInput<typeof QueueQuerySchema>;
export interface QueuePage {
  /** At most 100. */
  cases: CaseLine[];
  after?: string;
}

/** `GET /api/counts`: of the open cases one may see. */
export interface Counts {
  open: number;
  mine: number;
  unowned: number;
  breached: number;
  byLevel: Record<Level, number>;
}
