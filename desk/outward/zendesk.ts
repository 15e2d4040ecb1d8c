import * as v from 'valibot';
import type { Target } from '../api/targets.ts';
import { callJson } from './call.ts';
import type { Forward, Priorities } from './forward.ts';
import { textOf, titleOf } from './text.ts';

/** Zendesk has four (developer.zendesk.com/api-reference/ticketing/tickets/tickets, `priority`). */
const PRIORITY: Priorities<'urgent' | 'high' | 'normal' | 'low'> = {
  U0: 'urgent',
  U1: 'urgent',
  U2: 'high',
  U3: 'normal',
  U4: 'low',
};

const Created = v.object({ ticket: v.object({ id: v.number() }) });
const Found = v.object({ tickets: v.array(v.object({ id: v.number() })) });

/**
 * A ticket whose first comment is internal, so that nobody outside is written to. `POST /api/v2/tickets.json`
 * with `Idempotency-Key` as in developer.zendesk.com/api-reference/ticketing/introduction; Basic
 * `email/token:key` and `external_id` as in Zendesk's OpenAPI file (both read November 2026). How long the key
 * is remembered is not said there, and we try for a day: from the second try on, a ticket of the same
 * `external_id` is looked for first.
 */
export const zendesk =
  ({ url, email, token }: Extract<Target, { type: 'zendesk' }>): Forward =>
  async (record, { key, tries, now, reach }) => {
    const authorization = `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`;
    const base = url.replace(/\/+$/, '');
    const ticketAt = (id: number) =>
      ({ is: 'sent', reference: `${base}/agent/tickets/${id}` }) as const;

    if (tries > 1) {
      const search = `${base}/api/v2/tickets.json?external_id=${encodeURIComponent(key)}`;
      const called = await callJson(
        reach,
        { method: 'GET', url: search, headers: { authorization } },
        now,
      );
      if (called.is !== 'answered') return called;
      const found = v.safeParse(Found, called.body);
      const [earlier] = found.success ? found.output.tickets : [];
      if (earlier) return ticketAt(earlier.id);
    }

    const ticket = {
      subject: titleOf(record),
      comment: { body: withoutPlaceholders(textOf(record)), public: false },
      priority: PRIORITY[record.level],
      external_id: key,
      tags: ['hatcheck', `hatcheck_${record.level.toLowerCase()}`],
    };
    const called = await callJson(
      reach,
      {
        method: 'POST',
        url: `${base}/api/v2/tickets.json`,
        headers: { authorization, 'idempotency-key': key },
        json: { ticket },
      },
      now,
    );
    if (called.is !== 'answered') return called;
    const created = v.safeParse(Created, called.body);
    return created.success ? ticketAt(created.output.ticket.id) : { is: 'sent' };
  };

/** Zendesk fills in `{{…}}` in a comment by an agent, and a text from a page must not ask for anything. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{(?=[{%])/g, '{ ');
}
