import * as v from 'valibot';
import type { Target } from '../api/targets.ts';
import { callJson } from './call.ts';
import type { Forward, Forwarded, Priorities } from './forward.ts';
import { textOf, titleOf } from './text.ts';

/** Jira's own five, which a company may have renamed; then the form's default stays. */
const PRIORITY: Priorities<string> = {
  U0: 'Highest',
  U1: 'High',
  U2: 'Medium',
  U3: 'Low',
  U4: 'Lowest',
};

const Fields = v.object({
  requestTypeFields: v.array(
    v.object({
      fieldId: v.string(),
      name: v.string(),
      required: v.boolean(),
      validValues: v.optional(v.array(v.object({ value: v.string(), label: v.string() })), []),
    }),
  ),
});
type Field = v.InferOutput<typeof Fields>['requestTypeFields'][number];

const Request = v.object({
  issueKey: v.string(),
  requestFieldValues: v.optional(
    v.array(v.object({ fieldId: v.string(), value: v.unknown() })),
    [],
  ),
  _links: v.optional(v.object({ web: v.optional(v.string()) }), {}),
});
const Found = v.object({ values: v.array(Request) });

/**
 * A customer request: `POST /rest/servicedeskapi/request` with `serviceDeskId`, `requestTypeId` and
 * `requestFieldValues`, as in developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request (its
 * shapes read November 2026 in jira.js, which is made from Atlassian's OpenAPI file). What the request type
 * asks for is asked first, because a field that is not on its form is refused. Jira knows no idempotency key:
 * from the second try on, one's own requests with the case in the summary are searched for our marker.
 */
export const jira =
  ({ url, email, token, serviceDesk, requestType }: Extract<Target, { type: 'jira' }>): Forward =>
  async (record, { key, tries, now, reach }) => {
    const base = `${url.replace(/\/+$/, '')}/rest/servicedeskapi`;
    const headers = {
      authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`,
    };
    const ids = { serviceDeskId: serviceDesk, requestTypeId: requestType };
    const marker = `Hatcheck reference: ${key}`;

    if (tries > 1) {
      const query = new URLSearchParams({
        ...ids,
        searchTerm: record.id,
        requestOwnership: 'OWNED_REQUESTS',
        requestStatus: 'ALL_REQUESTS',
      });
      const called = await callJson(
        reach,
        { method: 'GET', url: `${base}/request?${query}`, headers },
        now,
      );
      if (called.is !== 'answered') return called;
      const found = v.is(Found, called.body) ? called.body.values : [];
      const earlier = found.find(({ requestFieldValues = [] }) =>
        requestFieldValues.some(({ value }) => JSON.stringify(value)?.includes(marker)),
      );
      if (earlier) return { is: 'sent', reference: earlier._links?.web ?? earlier.issueKey };
    }

    const path = [serviceDesk, requestType].map(encodeURIComponent).join('/requesttype/');
    const form = await callJson(
      reach,
      { method: 'GET', url: `${base}/servicedesk/${path}/field`, headers },
      now,
    );
    if (form.is !== 'answered') return form;
    const parsed = v.safeParse(Fields, form.body);
    const fields = parsed.success ? parsed.output.requestTypeFields : [];
    const values = valuesFor(record, marker, fields);
    const missing = fields.filter(({ fieldId, required }) => required && !(fieldId in values));
    if (missing.length > 0) {
      const names = missing.map(({ name }) => name).join(', ');
      return {
        is: 'refused',
        reason: `The request type needs what a case does not have: ${names}.`,
      };
    }

    const json = { ...ids, requestFieldValues: values };
    const called = await callJson(
      reach,
      { method: 'POST', url: `${base}/request`, headers, json },
      now,
    );
    if (called.is !== 'answered') return called;
    const created = v.safeParse(Request, called.body);
    if (!created.success) return { is: 'sent' };
    return { is: 'sent', reference: created.output._links.web ?? created.output.issueKey };
  };

function valuesFor(record: Forwarded, marker: string, fields: Field[]): Record<string, unknown> {
  const priority = fields
    .find(({ fieldId }) => fieldId === 'priority')
    ?.validValues.find(({ label }) => label === PRIORITY[record.level]);
  return {
    summary: titleOf(record),
    description: `{noformat}\n${withoutMacros(textOf(record))}\n{noformat}\n${marker}`,
    ...(priority ? { priority: { id: priority.value } } : {}),
  };
}

/** A description is wiki markup, and a text from a page must not end the part in which it is only text. */
function withoutMacros(text: string): string {
  return text.replaceAll('{noformat', '{ noformat');
}
