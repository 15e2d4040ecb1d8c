import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Action } from '../../desk/api/action.ts';
import type { CaseView } from '../../desk/api/case.ts';
import type { Counts, QueuePage } from '../../desk/api/queue.ts';
import { OUTCOMES, REPAIR_STEPS } from '../../desk/api/words.ts';
import { record } from '../../scripts/sample-case.ts';
import type { Case } from '../../src/handoff/case.ts';
import type { Client } from './desk-of.ts';
import { onEachDatabase } from './each-database.ts';

onEachDatabase('what is done to a case', (desk) => {
  let ana: Client;
  beforeAll(() => {
    ana = desk().lead;
  });

  /** Files one and gives its id. */
  const filed = async (differs: Partial<Case> = {}) => {
    const of = record(differs);
    expect((await desk().file(of)).status).toBe(201);
    return of.id;
  };
  const seen = (id: string) => ana.get<CaseView>(`/api/cases/${id}`);
  const refusal = async (id: string, action: Action, by = ana) => {
    const { version } = await seen(id);
    const body = JSON.stringify({ version, action });
    const answer = await by.ask(`/api/cases/${id}/actions`, { method: 'POST', body });
    expect(answer.ok).toBe(false);
    return `${answer.status} ${((await answer.json()) as { error: string }).error}`;
  };
  const tickAll = async (id: string) => {
    for (const to of ['complainer', 'community', 'reporter'] as const)
      await ana.act(id, { do: 'tick', to, how: `told ${to}` });
  };

  const everyPage = async (asked: string) => {
    const all: QueuePage['cases'] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const mark: string = after && `&after=${encodeURIComponent(after)}`;
      const page: QueuePage = await ana.get<QueuePage>(`/api/queue?${asked}${mark}`);
      expect(page.cases.length).toBeLessThanOrEqual(100);
      all.push(...page.cases);
      after = page.after;
    }
    return all;
  };

  test('acknowledging stops the first clock and is written down with who did it', async () => {
    const id = await filed();
    const after = await ana.act(id, { do: 'acknowledge' });
    expect(after.status).toBe('acknowledged');
    expect(after.next?.duty).toBe('respond');
    expect(after.clocks.find(({ duty }) => duty === 'acknowledge')?.doneAt).toBeDefined();
    expect(after.history[0]).toMatchObject({ what: 'acknowledge', by: { name: 'Ana Lead' } });
    expect(await refusal(id, { do: 'acknowledge' })).toMatch(/^422 .*already/);
  });

  test('whoever takes it owns it, acknowledges it, and is named in the queue', async () => {
    const id = await filed();
    await ana.act(id, { do: 'claim' });
    const page = await ana.get<QueuePage>(`/api/queue?view=mine&q=${id}`);
    expect(page.cases[0]).toMatchObject({ id, status: 'owned', owner: { name: 'Ana Lead' } });
    expect((await ana.act(id, { do: 'release' })).owner).toBeUndefined();
  });

  test('of two who act at once the second is told, with the case as it is now', async () => {
    const ben = await desk().join({ name: 'Ben', role: 'cm' });
    const id = await filed();
    const { version } = await seen(id);
    const claim = (by: Client) =>
      by.ask(`/api/cases/${id}/actions`, {
        method: 'POST',
        body: JSON.stringify({ version, action: { do: 'claim' } }),
      });
    const answers = await Promise.all([claim(ana), claim(ben)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(await late?.json()).toMatchObject({ error: /changed/, case: { version: version + 1 } });
    expect((await seen(id)).history.filter(({ what }) => what === 'claim')).toHaveLength(1);
  });

  test('a level changes with its reason, and the clocks with it', async () => {
    const id = await filed({ level: 'U3' });
    const before = await seen(id);
    const after = await ana.act(id, { do: 'level', level: 'U1', reason: 'It spreads.' });
    expect(after.level).toBe('U1');
    expect(Date.parse(after.next?.at ?? '')).toBeLessThanOrEqual(
      Date.parse(before.arrivedAt) + 30 * 60_000,
    );
    expect(after.history[0]?.detail).toEqual({ from: 'U3', to: 'U1', reason: 'It spreads.' });
  });

  test('an answer stops its clock, and an update starts the next', async () => {
    const id = await filed();
    const after = await ana.act(id, {
      do: 'respond',
      text: 'I am sorry. Which page was it?',
      link: 'https://x.com/acme/status/9',
    });
    expect(after.status).toBe('responded');
    expect(after.firstResponse).toMatchObject({ text: 'I am sorry. Which page was it?' });
    expect(after.clocks.find(({ duty }) => duty === 'respond')?.doneAt).toBeDefined();
    const update = after.clocks.find(({ duty }) => duty === 'update')?.dueAt ?? '';
    expect(Date.parse(update)).toBeGreaterThan(Date.now());
  });

  test('the repair has a clock of its own, which stops with its last step', async () => {
    const id = await filed({ kind: 'staff-post', alreadyPosted: true, level: 'U1' });
    let now = await ana.act(id, { do: 'repair-needed' });
    expect(now.status).toBe('repairing');
    const { clocks } = now;
    for (const step of REPAIR_STEPS) {
      expect(now.repair?.doneAt).toBeUndefined();
      now = await ana.act(id, { do: 'repair-step', step, done: true });
    }
    expect(now.repair?.doneAt).toBeDefined();
    expect(now.repair?.steps).toEqual([...REPAIR_STEPS]);
    const close = (of: CaseView['clocks']) => of.find(({ duty }) => duty === 'close')?.dueAt;
    expect(close(now.clocks)).toBe(close(clocks));
    now = await ana.act(id, { do: 'repair-step', step: 'correct', done: false });
    expect(now.repair?.doneAt).toBeUndefined();
    await tickAll(id);
    expect(
      await refusal(id, { do: 'close', outcome: 'fixed', note: '', rootCause: '', followUp: '' }),
    ).toMatch(/422 The repair/);
  });

  test('closing needs everybody told, each apart', async () => {
    const id = await filed();
    const close: Action = {
      do: 'close',
      outcome: 'fixed',
      note: 'Put right.',
      rootCause: '',
      followUp: '',
    };
    expect(await refusal(id, close)).toBe(
      '422 Still to be told: the complainer, the community, the colleague who handed it over.',
    );
    await ana.act(id, { do: 'tick', to: 'complainer', how: 'answered in the thread' });
    await ana.act(id, { do: 'tick', to: 'community', how: 'post on their meta' });
    expect(await refusal(id, close)).toMatch(/told: the colleague who handed it over\.$/);
    await ana.act(id, { do: 'tick', to: 'reporter', how: 'Thank you. It is off the list.' });
    await ana.act(id, { do: 'untick', to: 'community' });
    expect(await refusal(id, close)).toMatch(/told: the community\.$/);
    await ana.act(id, { do: 'tick', to: 'community', how: 'again' });
    const closed = await ana.act(id, close);
    expect(closed).toMatchObject({
      status: 'closed',
      outcome: { code: 'fixed', note: 'Put right.' },
    });
    expect(closed.next).toBeUndefined();
    expect(closed.retentionUntil?.slice(0, 10)).toBe(
      new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
    );
    expect((await ana.get<QueuePage>('/api/queue?view=closed')).cases[0]?.id).toBe(id);
    expect((await ana.get<QueuePage>(`/api/queue?q=${id}`)).cases).toEqual([]);
  });

  test.each(OUTCOMES)('it can end as %s, and be opened again with a reason', async (outcome) => {
    const id = await filed();
    await tickAll(id);
    await ana.act(id, { do: 'close', outcome, note: '', rootCause: '', followUp: '' });
    expect(await refusal(id, { do: 'claim' })).toMatch(/422 .*closed/);
    const again = await ana.act(id, { do: 'reopen', reason: 'They wrote again.' });
    expect(again.status).toBe('reopened');
    expect(again.next).toBeDefined();
    expect(again.history[0]?.detail).toEqual({ reason: 'They wrote again.', was: outcome });
  });

  test('opened again, it is owed to everybody anew, and the history keeps who was told before', async () => {
    const id = await filed();
    await tickAll(id);
    const close: Action = { do: 'close', outcome: 'fixed', note: '', rootCause: '', followUp: '' };
    await ana.act(id, close);
    const again = await ana.act(id, { do: 'reopen', reason: 'It is back.' });
    expect(again.owed).toEqual([{ to: 'complainer' }, { to: 'community' }, { to: 'reporter' }]);
    expect(await refusal(id, close)).toBe(
      '422 Still to be told: the complainer, the community, the colleague who handed it over.',
    );
    const told = again.history.filter(({ what }) => what === 'tick').map(({ detail }) => detail);
    expect(told.reverse()).toEqual([
      { to: 'complainer', how: 'told complainer' },
      { to: 'community', how: 'told community' },
      { to: 'reporter', how: 'told reporter' },
    ]);
    await tickAll(id);
    expect((await ana.act(id, close)).status).toBe('closed');
  });

  test('nothing is said in public to somebody in bad faith, but the community and the reporter hear', async () => {
    const id = await filed();
    await ana.act(id, { do: 'tick', to: 'community', how: 'told' });
    await ana.act(id, { do: 'tick', to: 'reporter', how: 'told' });
    const close: Action = {
      do: 'close',
      outcome: 'bad-faith',
      note: '',
      rootCause: '',
      followUp: '',
    };
    expect((await ana.act(id, close)).status).toBe('closed');
  });

  test('what is known and what is assumed are changed apart, and what stood there is kept', async () => {
    const id = await filed({ known: 'K', assumed: 'A' });
    const after = await ana.act(id, { do: 'known', known: 'K2', assumed: '' });
    expect(after).toMatchObject({ known: 'K2', assumed: '' });
    expect(after.history[0]?.detail).toEqual({ known: 'K', assumed: 'A' });
  });

  describe('duplicates of one thread', () => {
    const link = () => `https://x.com/robin/status/${Math.floor(Math.random() * 1e12)}`;

    test('are offered, merged with all who reported, and taken out again', async () => {
      const thread = link();
      const one = await filed({ link: thread, level: 'U3', sender: { name: 'Kim' } });
      const two = await filed({ link: `${thread}?s=20`, level: 'U1', sender: { name: 'Lee' } });
      const three = await filed({ link: thread, sender: { name: 'Mo' } });
      expect((await seen(one)).duplicates.map(({ id }) => id)).toEqual([two, three]);
      const whole = await ana.act(one, { do: 'merge', cases: [two, three] });
      expect(whole.reporters).toBe(3);
      expect(whole.reportedBy.map(({ name }) => name)).toEqual(['Kim', 'Lee', 'Mo']);
      expect(whole.level).toBe('U1');
      expect(whole.merged.map(({ id }) => id)).toEqual([two, three]);
      expect((await ana.get<QueuePage>(`/api/queue?q=${two}`)).cases).toEqual([]);
      expect((await seen(two)).mergedInto).toBe(one);
      expect(await refusal(two, { do: 'claim' })).toContain(one);
      const less = await ana.act(one, { do: 'unmerge', case: two });
      expect(less.reporters).toBe(2);
      expect((await ana.get<QueuePage>(`/api/queue?q=${two}`)).cases[0]?.next).toBeDefined();
    });

    test('that had duplicates of their own bring them along', async () => {
      const thread = link();
      const [a, b, c] = [
        await filed({ link: thread }),
        await filed({ link: thread }),
        await filed({ link: thread }),
      ];
      await ana.act(b, { do: 'merge', cases: [c] });
      const whole = await ana.act(a, { do: 'merge', cases: [b] });
      expect(whole.reporters).toBe(3);
      expect((await seen(c)).mergedInto).toBe(a);
    });

    test('merged into each other at once end as one, and nobody is lost', async () => {
      const thread = link();
      const [a, b] = [await filed({ link: thread }), await filed({ link: thread })];
      const merge = (into: string, other: string) =>
        ana.ask(`/api/cases/${into}/actions`, {
          method: 'POST',
          body: JSON.stringify({ version: 1, action: { do: 'merge', cases: [other] } }),
        });
      const answers = await Promise.all([merge(a, b), merge(b, a)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const both = [await seen(a), await seen(b)];
      expect(both.filter(({ mergedInto }) => mergedInto === undefined)).toHaveLength(1);
      expect(both.map(({ reporters }) => reporters).sort()).toEqual([1, 2]);
    });
  });

  test('a liaison sees their own community alone, helps there, and decides nothing', async () => {
    const liaison = await desk().join({ name: 'Lou', role: 'liaison', community: 'Gardeners' });
    const own = await filed();
    const other = await filed({ affected: { roles: ['community'], community: 'Bakers' } });
    expect((await liaison.ask(`/api/cases/${other}`)).status).toBe(404);
    expect(
      (await liaison.ask(`/api/cases/${other}/looking`, { method: 'POST', body: '{}' })).status,
    ).toBe(404);
    const page = await liaison.get<QueuePage>('/api/queue');
    expect(page.cases.length).toBeGreaterThan(0);
    expect(page.cases.every(({ community }) => community === 'Gardeners')).toBe(true);
    await liaison.act(own, { do: 'note', text: 'They have seen it.' });
    await liaison.act(own, { do: 'tick', to: 'community', how: 'I told them.' });
    expect(await refusal(own, { do: 'claim' }, liaison)).toMatch(/^403/);
    const counted = await liaison.get<Counts>('/api/counts');
    expect(counted.open).toBeLessThan((await ana.get<Counts>('/api/counts')).open);
  });

  test('the history cannot be changed, not even by somebody at the database', async () => {
    const id = await filed();
    const { db } = desk().desk.store;
    await expect(
      db.execute(sql`update history set what = 'x' where case_id = ${id}`),
    ).rejects.toMatchObject({
      cause: { message: expect.stringContaining('never changed') },
    });
    await expect(db.execute(sql`delete from history where case_id = ${id}`)).rejects.toThrow();
  });

  test('the queue is in order of what is due, page by page, none left out', async () => {
    for (let count = 0; count < 205; count++)
      await filed({
        level: (['U1', 'U2', 'U3', 'U4'] as const)[count % 4] ?? 'U4',
        affected: { roles: [], community: 'Weavers' },
      });
    const all = await everyPage('community=Weavers');
    expect(new Set(all.map(({ id }) => id)).size).toBe(205);
    const due = all.map(({ next }) => Date.parse(next?.at ?? ''));
    expect(due).toEqual([...due].sort((a, b) => a - b));
  });

  test.each([
    [0, 'five of them on the last page'],
    [60, 'from the middle of a page on'],
    [110, 'over more than a page'],
  ])('%d more for which nothing is due stand at the end, %s', async (more) => {
    const { db } = desk().desk.store;
    await db.execute(sql`update cases set due_at = null, duty = null where id in
      (select id from cases where community = 'Weavers' and due_at is not null order by id limit ${more + 5})`);
    const all = await everyPage('community=Weavers');
    expect(all.length).toBe(205);
    expect(new Set(all.map(({ id }) => id)).size).toBe(205);
    const idle = all.findIndex(({ next }) => next === undefined);
    expect(all.slice(idle).every(({ next }) => next === undefined)).toBe(true);
    expect(all.length - idle).toBeGreaterThanOrEqual(more + 5);
  });

  test('is found by words, by a link to the thread, and by its id', async () => {
    const id = await filed({
      excerpt: 'The zucchini thread is a disgrace.',
      link: 'https://x.com/a/status/777000111',
    });
    for (const q of [
      'zucchini disgr',
      'https://twitter.com/z/status/777000111?s=1',
      id,
      id.toLowerCase(),
    ])
      expect(
        (await ana.get<QueuePage>(`/api/queue?q=${encodeURIComponent(q)}`)).cases.map(
          (line) => line.id,
        ),
        q,
      ).toEqual([id]);
    for (const q of ["' or 1=1 --", '!!!', ':*', 'https://', '%', '\\', '\0', '\ud800'])
      expect(
        (await ana.ask(`/api/queue?q=${encodeURIComponent(q.toWellFormed())}`)).status,
        q,
      ).toBe(200);
  });

  test('at U0 the words stay out of lists', async () => {
    const id = await filed({ level: 'U0', excerpt: '', known: 'Somebody may be in danger.' });
    expect((await ana.get<QueuePage>(`/api/queue?q=${id}`)).cases[0]?.summary).toBe('');
  });
});
