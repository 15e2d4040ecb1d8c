import * as v from 'valibot';
import { type Progress, ProgressSchema } from '../progress.ts';
import { signed, TIMEOUT } from './signed.ts';

/** A case of one's own, with the idempotency key under which it was sent. */
export interface Question {
  id: string;
  key: string;
}

/** Asks how cases stand. Never throws: nothing means that there was no answer to be had. */
export type AskProgress = (
  cases: Question[],
  at: { now: number; fetch: typeof fetch },
) => Promise<Progress[] | undefined>;

const AnswerSchema = v.object({ cases: v.array(v.unknown()) });

/** Asks beside the address to which cases are posted. */
export function progressAt(
  endpoint: string,
  secret: string | undefined,
  timeout = TIMEOUT,
): AskProgress {
  return async (cases, { now, fetch }) => {
    const body = JSON.stringify({ cases });
    try {
      const request = await signed(body, { key: crypto.randomUUID(), secret, now, timeout });
      const response = await fetch(besides(endpoint), request);
      if (!response.ok) return undefined;
      return readable(await response.json());
    } catch {
      return undefined;
    }
  };
}

function besides(endpoint: string): string {
  const url = new URL(endpoint);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/status`;
  return url.href;
}

/** Each case by itself, so that a stage we do not know yet does not hide the others. */
function readable(answer: unknown): Progress[] {
  return v.parse(AnswerSchema, answer).cases.flatMap((each) => {
    const read = v.safeParse(ProgressSchema.entries.cases.item, each);
    return read.success ? [read.output] : [];
  });
}
