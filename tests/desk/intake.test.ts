import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseView } from '../../desk/api/case.ts';
import type { Counts } from '../../desk/api/queue.ts';
import { record, signed } from '../../scripts/sample-case.ts';
import { deskOf, type OpenDesk } from './desk-of.ts';
import { onEachDatabase } from './each-database.ts';

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table cases; --",
  '`id`; $(reboot)',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  '{"$gt":""}',
];

onEachDatabase('the intake', (desk) => {
  const stored = async () => {
    const { rows } = await desk().desk.store.db.execute<{ count: number }>(
      sql`select count(*)::int as count from cases`,
    );
    return rows[0]?.count ?? 0;
  };
  const post = (init: RequestInit) => fetch(`${desk().url}/intake`, init);

  test('keeps a case once, however often it comes under its key', async () => {
    const before = await stored();
    const of = record();
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk().file(of, of.id)));
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await answers[0]?.json()).toEqual({ id: of.id, status: true });
    expect(await stored()).toBe(before + 1);
    const { history } = await desk().lead.get<CaseView>(`/api/cases/${of.id}`);
    expect(history.map(({ what }) => what)).toEqual(['arrived']);
  });

  test('takes no other case under a key or an id that is taken, and keeps the first', async () => {
    const of = record({ known: 'first' });
    await desk().file(of, 'one-key');
    expect((await desk().file({ ...of, known: 'second' }, 'one-key')).status).toBe(409);
    expect((await desk().file({ ...of, known: 'second' }, 'another-key')).status).toBe(409);
    expect((await desk().lead.get<CaseView>(`/api/cases/${of.id}`)).known).toBe('first');
  });

  test('refuses what is not signed, signed by another, changed on the way, or too old', async () => {
    const before = await stored();
    const of = record();
    const key = 'unsigned';
    const other = `whsec_${Buffer.from('x'.repeat(32)).toString('base64')}`;
    const old = new Date(Date.now() - 10 * 60_000);
    const good = signed(of, key, desk().secret);
    const tries: RequestInit[] = [
      { method: 'POST', body: JSON.stringify(of), headers: { 'content-type': 'application/json' } },
      signed(of, key, other),
      signed(of, key, desk().secret, old),
      { ...good, body: JSON.stringify({ ...of, known: 'changed' }) },
      {
        ...good,
        headers: { ...good.headers, 'webhook-id': 'another' },
      },
    ];
    for (const init of tries) {
      const answer = await post(init);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ error: expect.stringMatching(/signature/) });
    }
    expect(await stored()).toBe(before);
  });

  test('a key that was revoked files nothing more', async () => {
    const { lead } = desk();
    const made = await lead.send<{ key: { id: string }; secret: string }>('/api/intake', {
      name: 'old',
    });
    expect((await desk().file(record(), undefined, made.secret)).status).toBe(201);
    await lead.send(`/api/intake/${made.key.id}/revoke`);
    expect((await desk().file(record(), undefined, made.secret)).status).toBe(401);
  });

  test('a key does nothing but file', async () => {
    for (const path of ['/api/queue', '/api/me', '/api/settings', '/api/intake'])
      expect(
        (await fetch(desk().url + path, { headers: { authorization: `Bearer ${desk().secret}` } }))
          .status,
      ).toBe(401);
  });

  test('names every fault of a case by its path, and keeps none of it', async () => {
    const before = await stored();
    const { id: _, ...rest } = record();
    const answer = await post(signed({ ...rest, level: 'U9', more: 1 }, 'faulty', desk().secret));
    expect(answer.status).toBe(400);
    const { faults } = (await answer.json()) as { faults: { path: string }[] };
    expect(faults.map(({ path }) => path).sort()).toEqual(['id', 'level', 'more']);
    expect(await stored()).toBe(before);
  });

  test('a thousand hostile ones store nothing, and the queue answers as before', async () => {
    const before = await stored();
    const texts = ['excerpt', 'known', 'assumed', 'levelReason', 'site', 'link'] as const;
    const hostile = fc.oneof(
      fc.anything(),
      fc
        .record({
          base: fc.constant(record()),
          field: fc.constantFrom(...texts),
          value: fc.anything(),
        })
        .filter(({ value }) => typeof value !== 'string')
        .map(({ base, field, value }) => ({ ...base, [field]: value })),
      fc.constantFrom(...texts).map((field) => ({ ...record(), [field]: 'x'.repeat(70_000) })),
      fc.constantFrom(...NASTY).map((id) => ({ ...record(), id })),
      fc.constantFrom(...NASTY).map((link) => ({ ...record(), link })),
      fc.constantFrom(...NASTY).map((name) => ({ ...record(), [name]: name })),
      fc.constantFrom(...NASTY).map((createdAt) => ({ ...record(), createdAt })),
    );
    const samples = fc.sample(hostile, 1_000);
    let count = 0;
    for (const value of samples) {
      const body = JSON.stringify(value) ?? 'undefined';
      const answer = await post({
        ...signed(value ?? null, `hostile-${count++}`, desk().secret),
        ...(value === undefined && { body }),
      });
      expect(answer.status, body.slice(0, 200)).toBeGreaterThanOrEqual(400);
      expect(answer.status, body.slice(0, 200)).toBeLessThan(500);
      expect(await answer.json()).toEqual(expect.objectContaining({ error: expect.any(String) }));
    }
    expect(await stored()).toBe(before);
    expect((await desk().lead.ask('/api/queue')).status).toBe(200);
  }, 60_000);

  test('script and SQL in a text are kept as the text that they are', async () => {
    const text = NASTY.filter((nasty) => nasty !== '\u0000' && nasty !== '\ud800').join(' ');
    const of = record({ excerpt: text, known: text, assumed: text, promised: text });
    expect((await desk().file(of)).status).toBe(201);
    const seen = await desk().lead.get<CaseView>(`/api/cases/${of.id}`);
    expect([seen.excerpt, seen.known, seen.assumed, seen.promised]).toEqual([
      text,
      text,
      text,
      text,
    ]);
  });

  test('a text that a database cannot hold is refused or held, never a fault of ours', async () => {
    for (const text of ['\u0000', '\ud800', 'a\u0000b']) {
      const { status } = await desk().file(record({ known: text }));
      expect(status, JSON.stringify(text)).toBeLessThan(500);
    }
  });

  describe('asked how a case stands', () => {
    const ask = async (cases: { id: string; key: string }[]) => {
      const answer = await fetch(
        `${desk().url}/intake/status`,
        signed({ cases }, `ask-${Math.random()}`, desk().secret),
      );
      expect(answer.status).toBe(200);
      return ((await answer.json()) as { cases: Record<string, unknown>[] }).cases;
    };

    test('tells whoever filed it, step by step, to the end and what they are to hear', async () => {
      const of = record();
      const { lead } = desk();
      await desk().file(of, 'mine');
      const mine = [{ id: of.id, key: 'mine' }];
      expect(await ask(mine)).toMatchObject([{ id: of.id, stage: 'received' }]);
      await lead.act(of.id, { do: 'acknowledge' });
      expect(await ask(mine)).toMatchObject([{ stage: 'acknowledged' }]);
      await lead.act(of.id, { do: 'claim' });
      expect(await ask(mine)).toMatchObject([{ stage: 'owned' }]);
      await lead.act(of.id, { do: 'respond', text: 'Which page?' });
      expect(await ask(mine)).toMatchObject([{ stage: 'answered' }]);
      for (const to of ['complainer', 'community'] as const)
        await lead.act(of.id, { do: 'tick', to, how: 'secret' });
      await lead.act(of.id, { do: 'tick', to: 'reporter', how: 'Thank you, it is mended.' });
      await lead.act(of.id, {
        do: 'close',
        outcome: 'fixed',
        note: 'for the team',
        rootCause: '',
        followUp: '',
      });
      const [end] = await ask(mine);
      expect(end).toMatchObject({
        stage: 'closed',
        outcome: 'fixed',
        word: 'Thank you, it is mended.',
      });
      expect(JSON.stringify(end)).not.toMatch(/secret|for the team|Ana/);
    });

    test('tells nobody else, not even whether it is there', async () => {
      const of = record();
      await desk().file(of, 'its key');
      expect(
        await ask([
          { id: of.id, key: 'a guess' },
          { id: 'HC-00000-00000', key: 'x' },
        ]),
      ).toEqual([]);
    });

    test('of a merged case tells how the whole stands', async () => {
      const [one, two] = [record(), record()];
      await desk().file(one, 'k-one');
      await desk().file(two, 'k-two');
      await desk().lead.act(one.id, { do: 'merge', cases: [two.id] });
      await desk().lead.act(one.id, { do: 'claim' });
      expect(await ask([{ id: two.id, key: 'k-two' }])).toMatchObject([
        { id: two.id, stage: 'owned' },
      ]);
    });
  });

  test('answers pages of extensions and of nobody else', async () => {
    const preflight = (origin: string) =>
      fetch(`${desk().url}/intake`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'webhook-id',
        },
      });
    const own = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    expect((await preflight(own)).headers.get('access-control-allow-origin')).toBe(own);
    expect(
      (await preflight('https://evil.example')).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });
});

describe('a flood', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await deskOf({ DESK_INTAKE_PER_MINUTE: '50' });
  });
  afterAll(() => desk.close());

  test('from one address is turned away after its share, and the queue still answers', async () => {
    const cases = Array.from({ length: 300 }, () => record());
    const answers = await Promise.all(cases.map((of) => desk.file(of)));
    const full = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(full).toHaveLength(250);
    expect(Number(full[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await desk.lead.get<Counts>('/api/counts')).open).toBe(50);
  });
});

test('whoever guesses at the signature is turned away for a minute', async () => {
  const desk = await deskOf();
  try {
    const guess = () => fetch(`${desk.url}/intake`, { method: 'POST', body: '{}' });
    const first = await Promise.all(Array.from({ length: 30 }, guess));
    expect(first.every(({ status }) => status === 401)).toBe(true);
    expect((await guess()).status).toBe(429);
  } finally {
    await desk.close();
  }
});
