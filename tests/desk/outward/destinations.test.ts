import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import type { Target } from '../../../desk/api/targets.ts';
import { LEVELS } from '../../../desk/api/words.ts';
import type { Forwarded } from '../../../desk/outward/forward.ts';
import { reachOf } from '../../../desk/outward/reach.ts';
import { forwardTo } from '../../../desk/outward/send.ts';
import { minutesLater, NOW } from '../rows.ts';
import { basic, type Published, type Replying, type Vendor, vendor } from './vendor.ts';

const RECORD: Forwarded = {
  id: 'HC-7K3MQ-92QDX',
  level: 'U1',
  kind: 'staff-post',
  status: 'owned',
  arrivedAt: NOW.toISOString(),
  site: 'x',
  link: 'https://x.com/robinfarrow/status/1',
  excerpt: 'They are all {{ticket.requester.email}} {noformat} ``` @acme #1',
  alreadyPosted: true,
  affected: { roles: ['complainer'], complainer: '@robinfarrow', community: 'People Skills' },
  known: 'It was said.\nTwice.',
  assumed: 'They meant the list.',
  askedFor: '',
  promised: '',
  spread: '',
  reporters: 1,
  desk: 'https://desk.acme.example/case/HC-7K3MQ-92QDX',
};

let there: Vendor;
afterEach(async () => {
  expect(there.faults).toEqual([]);
  await there.close();
});

const open = async (published: Published, reply: Replying) => {
  there = await vendor(published, reply);
};
const send = (target: Target, given: { tries?: number; record?: Partial<Forwarded> } = {}) =>
  forwardTo(target)(
    { ...RECORD, ...given.record },
    {
      key: 'job-1',
      tries: given.tries ?? 1,
      since: NOW,
      now: minutesLater(1),
      reach: reachOf({ allowPrivate: true, timeout: 2_000 }),
    },
  );

describe('webhook', () => {
  /** github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md: `type`, `timestamp`, `data`. */
  const published = {
    'POST /hook': v.strictObject({
      type: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_]+(\.[a-zA-Z0-9_]+)*$/)),
      timestamp: v.pipe(v.string(), v.isoTimestamp()),
      data: v.record(v.string(), v.unknown()),
    }),
  };
  const secret = `whsec_${Buffer.from('twenty-four bytes secret').toString('base64')}`;
  const target = () =>
    ({ type: 'webhook', name: 'Hook', url: `${there.url}/hook`, secret }) as const;

  test('is signed, and the same for every try', async () => {
    await open(published, () => ({ status: 204 }));
    expect(await send(target())).toEqual({ is: 'sent' });
    await send(target(), { tries: 2 });
    const [first, again] = there.asked;
    expect(first?.headers).toMatchObject({ 'webhook-id': 'job-1', 'idempotency-key': 'job-1' });
    expect(again?.headers['webhook-id']).toBe('job-1');
    expect(first?.json).toMatchObject({ data: RECORD, timestamp: NOW.toISOString() });
    // The library's own check wants the time of now.
    const signed = new Webhook(secret).sign('job-1', minutesLater(1), first?.text ?? '');
    expect(first?.headers['webhook-signature']).toBe(signed);
    expect(first?.headers['webhook-timestamp']).toBe(String(minutesLater(1).getTime() / 1000));
  });
});

describe('zendesk', () => {
  /** developer.zendesk.com/api-reference/ticketing/tickets/tickets: JSON format, create, list by external id. */
  const published = {
    'POST /api/v2/tickets.json': v.strictObject({
      ticket: v.strictObject({
        subject: v.string(),
        comment: v.strictObject({ body: v.pipe(v.string(), v.minLength(1)), public: v.boolean() }),
        priority: v.picklist(['urgent', 'high', 'normal', 'low']),
        external_id: v.string(),
        tags: v.array(v.pipe(v.string(), v.regex(/^\S+$/))),
      }),
    }),
    'GET /api/v2/tickets.json': v.strictObject({ external_id: v.string() }),
  };
  const target = () =>
    ({
      type: 'zendesk',
      name: 'Z',
      url: `${there.url}/`,
      email: 'bot@acme.example',
      token: 'key-z',
    }) as const;
  const created = { status: 201, json: { ticket: { id: 35 } } };

  test('makes a ticket, internal, and says where it is', async () => {
    await open(published, () => created);
    expect(await send(target())).toEqual({
      is: 'sent',
      reference: `${there.url}/agent/tickets/35`,
    });
    const [asked] = there.asked;
    expect(basic(asked)).toBe('bot@acme.example/token:key-z');
    expect(asked?.headers['idempotency-key']).toBe('job-1');
    expect(asked?.json).toMatchObject({
      ticket: {
        subject: '[U1] staff post HC-7K3MQ-92QDX',
        comment: { public: false },
        external_id: 'job-1',
      },
    });
    expect(asked?.text).not.toContain('{{');
  });

  test.each(LEVELS)('has a priority for %s', async (level) => {
    await open(published, () => created);
    await send(target(), { record: { level } });
    const expected = { U0: 'urgent', U1: 'urgent', U2: 'high', U3: 'normal', U4: 'low' }[level];
    expect(there.asked[0]?.json).toMatchObject({ ticket: { priority: expected } });
  });

  test('a second try finds the ticket of the first', async () => {
    await open(published, ({ query }) => ({
      json: { tickets: query.get('external_id') === 'job-1' ? [{ id: 7 }] : [] },
    }));
    expect(await send(target(), { tries: 2 })).toEqual({
      is: 'sent',
      reference: `${there.url}/agent/tickets/7`,
    });
    expect(there.asked.map(({ method }) => method)).toEqual(['GET']);
  });

  test('a second try makes one when the first did not', async () => {
    await open(published, ({ method }) => (method === 'GET' ? { json: { tickets: [] } } : created));
    expect(await send(target(), { tries: 2 })).toMatchObject({ is: 'sent' });
    expect(there.asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });
});

describe('jira', () => {
  /**
   * developer.atlassian.com/cloud/jira/service-desk/rest: `RequestCreate`, the parameters of Get customer
   * requests, and Get request type fields.
   */
  const published = {
    'POST /rest/servicedeskapi/request': v.strictObject({
      serviceDeskId: v.string(),
      requestTypeId: v.string(),
      requestFieldValues: v.strictObject({
        summary: v.pipe(v.string(), v.regex(/^[^\n]+$/), v.maxLength(255)),
        description: v.pipe(v.string(), v.maxLength(32_767)),
        priority: v.optional(v.strictObject({ id: v.string() })),
      }),
    }),
    'GET /rest/servicedeskapi/request': v.strictObject({
      serviceDeskId: v.string(),
      requestTypeId: v.string(),
      searchTerm: v.string(),
      requestOwnership: v.picklist([
        'OWNED_REQUESTS',
        'PARTICIPATED_REQUESTS',
        'ALL_ORGANIZATIONS',
      ]),
      requestStatus: v.picklist(['CLOSED_REQUESTS', 'OPEN_REQUESTS', 'ALL_REQUESTS']),
    }),
    'GET /rest/servicedeskapi/servicedesk/3/requesttype/25/field': v.strictObject({}),
  };
  const target = () =>
    ({
      type: 'jira',
      name: 'J',
      url: there.url,
      email: 'bot@acme.example',
      token: 'key-j',
      serviceDesk: '3',
      requestType: '25',
    }) as const;
  const field = (fieldId: string, required: boolean, labels: string[] = []) => ({
    fieldId,
    name: fieldId,
    required,
    validValues: labels.map((label, value) => ({ value: String(value + 1), label, children: [] })),
  });
  const FORM = [
    field('summary', true),
    field('description', false),
    field('priority', false, ['Highest', 'High', 'Medium', 'Low', 'Lowest']),
  ];
  const answers =
    (form: unknown[], earlier: unknown[] = []): Replying =>
    ({ method, path }) => {
      if (path.endsWith('/field')) return { json: { requestTypeFields: form } };
      if (method === 'GET') return { json: { values: earlier } };
      return {
        status: 201,
        json: { issueId: '1', issueKey: 'ITH-1', _links: { web: `${there.url}/browse/ITH-1` } },
      };
    };

  test('makes a request, and says where it is', async () => {
    await open(published, answers(FORM));
    expect(await send(target())).toEqual({ is: 'sent', reference: `${there.url}/browse/ITH-1` });
    const made = there.asked.at(-1);
    expect(basic(made)).toBe('bot@acme.example:key-j');
    expect(made?.json).toMatchObject({
      serviceDeskId: '3',
      requestTypeId: '25',
      requestFieldValues: { summary: '[U1] staff post HC-7K3MQ-92QDX', priority: { id: '2' } },
    });
    expect(made?.text.split('{noformat}')).toHaveLength(3);
  });

  test.each(LEVELS)('has a priority for %s', async (level) => {
    await open(published, answers(FORM));
    await send(target(), { record: { level } });
    const id = String(LEVELS.indexOf(level) + 1);
    expect(there.asked.at(-1)?.json).toMatchObject({ requestFieldValues: { priority: { id } } });
  });

  test('leaves out a priority which the form does not have, or calls otherwise', async () => {
    for (const form of [
      FORM.slice(0, 2),
      [...FORM.slice(0, 2), field('priority', false, ['Hoch'])],
    ]) {
      await open(published, answers(form));
      expect(await send(target())).toMatchObject({ is: 'sent' });
      expect(there.asked.at(-1)?.text).not.toContain('"priority"');
    }
  });

  test('says which fields it cannot fill', async () => {
    await open(published, answers([...FORM, field('Cost centre', true)]));
    const reason = 'The request type needs what a case does not have: Cost centre.';
    expect(await send(target())).toEqual({ is: 'refused', reason });
  });

  test('a second try finds the request of the first, and no other', async () => {
    const request = (issueKey: string, value: string) => ({
      issueKey,
      requestFieldValues: [{ fieldId: 'description', label: 'Description', value }],
      _links: {},
    });
    const earlier = [
      request('ITH-8', 'of another job'),
      request('ITH-9', 'x\nHatcheck reference: job-1'),
    ];
    await open(published, answers(FORM, earlier));
    expect(await send(target(), { tries: 2 })).toEqual({ is: 'sent', reference: 'ITH-9' });
    await there.close();
    await open(published, answers(FORM, earlier.slice(0, 1)));
    expect(await send(target(), { tries: 2 })).toMatchObject({
      reference: `${there.url}/browse/ITH-1`,
    });
  });
});

describe('github', () => {
  /** docs.github.com/en/rest/issues/issues and /repos/repos, version 2022-11-28. */
  const published = {
    'GET /repos/acme/cases': v.strictObject({}),
    'GET /repos/acme/cases/issues': v.strictObject({
      state: v.picklist(['open', 'closed', 'all']),
      sort: v.picklist(['created', 'updated', 'comments']),
      direction: v.picklist(['asc', 'desc']),
      per_page: v.pipe(v.string(), v.regex(/^(100|[1-9]\d?)$/)),
      since: v.pipe(v.string(), v.isoTimestamp()),
    }),
    'POST /repos/acme/cases/issues': v.strictObject({
      title: v.pipe(v.string(), v.maxLength(256)),
      body: v.pipe(v.string(), v.maxLength(65_536)),
      labels: v.array(v.pipe(v.string(), v.maxLength(50))),
    }),
  };
  const target = () =>
    ({
      type: 'github',
      name: 'G',
      url: there.url,
      repository: 'acme/cases',
      token: 'key-g',
    }) as const;
  const answers =
    (isPrivate: boolean, earlier: unknown[] = []): Replying =>
    ({ method, path }) => {
      if (path === '/repos/acme/cases') return { json: { private: isPrivate } };
      if (method === 'GET') return { json: earlier };
      return {
        status: 201,
        json: { number: 5, html_url: 'https://github.com/acme/cases/issues/5' },
      };
    };

  test('makes an issue in which nobody is called', async () => {
    await open(published, answers(true));
    expect(await send(target())).toEqual({
      is: 'sent',
      reference: 'https://github.com/acme/cases/issues/5',
    });
    const made = there.asked.at(-1);
    expect(made?.headers).toMatchObject({
      authorization: 'Bearer key-g',
      'x-github-api-version': '2022-11-28',
    });
    const { body } = v.parse(v.object({ body: v.string() }), made?.json);
    const [, before, within, after] = /^(.*?)````text\n(.*)\n````(.*)$/s.exec(body) ?? [];
    expect(within).toContain('@robinfarrow');
    expect(within).not.toContain('````');
    expect(`${before}${after}`).not.toContain('@');
  });

  test('sends nothing to a repository that everybody reads', async () => {
    await open(published, answers(false));
    expect(await send(target())).toEqual({
      is: 'refused',
      reason: 'The repository is public, and a case names people.',
    });
    expect(there.asked.map(({ method }) => method)).toEqual(['GET']);
  });

  test('a second try finds the issue of the first', async () => {
    const earlier = [
      { html_url: 'other', body: null },
      { html_url: 'mine', body: '<!-- hatcheck job-1 -->' },
    ];
    await open(published, answers(true, earlier));
    expect(await send(target(), { tries: 2 })).toEqual({ is: 'sent', reference: 'mine' });
  });
});

describe('whatever the destination', () => {
  const published = { 'GET /repos/acme/cases': v.strictObject({}) };
  const target = () =>
    ({
      type: 'github',
      name: 'G',
      url: there.url,
      repository: 'acme/cases',
      token: 'key-g',
    }) as const;

  test.each([
    [500, {}, undefined, 'retry'],
    [429, { 'retry-after': '60' }, undefined, 'retry'],
    [403, { 'retry-after': '60' }, undefined, 'retry'],
    [403, {}, { message: 'Resource not accessible' }, 'refused'],
    [401, {}, undefined, 'refused'],
    [404, {}, { message: 'Not Found' }, 'refused'],
    [302, { location: 'https://elsewhere.example' }, undefined, 'refused'],
  ])('%i %j %j is %4$s', async (status, headers, json, is) => {
    await open(published, () => ({ status, headers: headers as Record<string, string>, json }));
    const outcome = await send(target());
    expect(outcome.is).toBe(is);
    expect(JSON.stringify(outcome)).not.toContain('key-g');
    expect(there.asked).toHaveLength(1);
  });

  test('the other side’s own words are the reason', async () => {
    await open(published, () => ({ status: 404, json: { message: 'Not\nFound' } }));
    expect(await send(target())).toMatchObject({
      reason: expect.stringContaining(': Not Found (404)'),
    });
  });
});
