import { type Outcome, short } from '../outcome.ts';
import { type Answer, type Call, type Reach, Unreached } from './reach.ts';

/** Client errors that pass: timeout, too early, too many. */
const PASSING = new Set([408, 425, 429]);

export type Called = { is: 'answered'; body: unknown } | Exclude<Outcome, { is: 'sent' | 'moot' }>;

/** One request, and what its answer means by HTTP's own rules; what is in the answer is the caller's to read. */
export async function call(reach: Reach, what: Call, now: Date): Promise<Called> {
  try {
    const answer = await reach(what);
    return meaning(answer, new URL(what.url).host, now);
  } catch (error) {
    if (!(error instanceof Unreached)) throw error;
    return { is: error.final ? 'refused' : 'retry', reason: error.message };
  }
}

/** The same with JSON both ways. */
export function callJson(
  reach: Reach,
  {
    json,
    headers = {},
    ...what
  }: Omit<Call, 'headers' | 'body'> & { headers?: Call['headers']; json?: unknown },
  now: Date,
): Promise<Called> {
  const sends = json === undefined ? {} : { 'content-type': 'application/json' };
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  return call(
    reach,
    { ...what, headers: { accept: 'application/json', ...sends, ...headers }, ...body },
    now,
  );
}

function meaning(answer: Answer, host: string, now: Date): Called {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return { is: 'answered', body: parsed(answer.text) };
  if (status >= 300 && status < 400)
    return {
      is: 'refused',
      reason: `${host} sends us elsewhere (${status}), where we do not follow.`,
    };
  const wait = retryAfter(headers['retry-after'], now);
  // GitHub and others answer 403 to who calls too often, and say when to come back.
  const passes = PASSING.has(status) || status >= 500 || (status === 403 && wait !== undefined);
  if (passes) {
    const reason = `${host} is busy or out of order (${status}).`;
    return wait === undefined ? { is: 'retry', reason } : { is: 'retry', reason, after: wait };
  }
  if (status === 401) return { is: 'refused', reason: `${host} does not accept the key (401).` };
  const said = wordsIn(answer.text);
  return {
    is: 'refused',
    reason: said ? `${host}: ${said} (${status})` : `${host} refused it (${status}).`,
  };
}

/** The other side's own words, wherever the systems that we know put them; a page of HTML is no reason. */
function wordsIn(text: string): string {
  const body = parsed(text);
  if (typeof body !== 'object' || body === null) return '';
  const { error, errorMessage, message, description } = { ...body } as Record<string, unknown>;
  const found = [errorMessage, message, description, error].find((one) => typeof one === 'string');
  return typeof found === 'string' ? short(found) : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds, or a date, as HTTP allows; ms from now. */
function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header.trim())
    ? Number(header) * 1000
    : Date.parse(header) - now.getTime();
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}
