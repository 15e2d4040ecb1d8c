import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Person } from '../api/people.ts';

/** What a request carries on its way through the desk. */
export interface Carried {
  Variables: { person: Person };
}

/** What somebody sent cannot be read; the sentence says where. */
export class BadRequest extends Error {}

/** The body by its schema. Throws `BadRequest` with every fault by its path. */
export async function bodyOf<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S>> {
  return read(schema, parsed(await c.req.text()));
}

export function queryOf(c: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(c.req.query()).map(([name, value]) => [name, storable(value)]),
  );
}

/** Undefined for what is no JSON. What PostgreSQL cannot hold, U+0000 and halves of a pair, becomes U+FFFD. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body, (_, value) => (typeof value === 'string' ? storable(value) : value));
  } catch {
    return undefined;
  }
}

function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** Throws `BadRequest` with the first faults, each by its path. */
export function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.slice(0, 5).map((issue) => {
    const path = v.getDotPath(issue);
    return path ? `${path}: ${issue.message}` : issue.message;
  });
  throw new BadRequest(faults.join('; ').slice(0, 500));
}

/** Address of whoever asks; behind a proxy that is trusted, what the nearest one wrote down. */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || getConnInfo(c).remote.address || 'unknown';
}
