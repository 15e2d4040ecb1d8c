import * as v from 'valibot';
import { filled, line } from './fields.ts';

/** A place outside to which cases can be forwarded. Keys go in and never come out. `PUT /api/targets/:id`. */
export const TargetSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('webhook'),
    name: filled(100),
    url: line(500),
    secret: line(200),
  }),
  v.strictObject({
    type: v.literal('zendesk'),
    name: filled(100),
    url: line(500),
    email: line(200),
    token: line(500),
  }),
  v.strictObject({
    type: v.literal('jira'),
    name: filled(100),
    url: line(500),
    email: line(200),
    token: line(500),
    serviceDesk: filled(50),
    requestType: filled(50),
  }),
  v.strictObject({
    type: v.literal('github'),
    name: filled(100),
    url: v.optional(line(500), 'https://api.github.com'),
    repository: filled(200),
    token: line(500),
  }),
]);
export type Target = v.InferOutput<typeof TargetSchema>;
/** `GET /api/targets` */
export interface TargetLine {
  id: string;
  type: Target['type'];
  name: string;
  /** Where to, without the key. */
  where: string;
}
