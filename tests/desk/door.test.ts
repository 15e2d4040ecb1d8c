import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseView } from '../../desk/api/case.ts';
import type { Me } from '../../desk/api/door.ts';
import type { Person } from '../../desk/api/people.ts';
import { record } from '../../scripts/sample-case.ts';
import { type Client, clientOf, deskOf, signIn } from './desk-of.ts';
import { onEachDatabase } from './each-database.ts';

onEachDatabase('the door', (desk) => {
  let ana: Client;
  beforeAll(() => {
    ana = desk().lead;
  });

  test('the first link makes one lead and works once', async () => {
    const link = new URL(desk().setUpLink ?? '');
    const again = await clientOf(desk().url).ask('/api/setup', {
      method: 'POST',
      body: JSON.stringify({
        token: link.searchParams.get('token'),
        name: 'Mallory',
        email: 'm@evil.example',
        password: 'a long enough password',
      }),
    });
    expect(again.status).toBe(403);
    expect(await ana.get<Me>('/api/me')).toMatchObject({ name: 'Ana Lead', role: 'lead' });
  });

  test('behind it is nothing without signing in', async () => {
    const nobody = clientOf(desk().url);
    const paths = [
      '/api/me',
      '/api/queue',
      '/api/cases/HC-00000-00000',
      '/api/people',
      '/api/settings',
      '/api/events',
      '/api/rota',
      '/api/targets',
      '/api/week',
    ];
    for (const path of paths) expect((await nobody.ask(path)).status, path).toBe(401);
  });

  test('a wrong password says no more than that', async () => {
    const nobody = clientOf(desk().url);
    const tryWith = async (email: string) => {
      const body = JSON.stringify({ email, password: 'wrong horse battery' });
      const answer = await nobody.ask('/api/auth/sign-in/email', { method: 'POST', body });
      return [answer.status, await answer.text()];
    };
    expect(await tryWith('ana@acme.example')).toEqual(await tryWith('nobody@acme.example'));
  });

  test('the session is a strict cookie that no script can read, and ends with signing out', async () => {
    const client = clientOf(desk().url);
    const body = JSON.stringify({ email: 'ana@acme.example', password: 'correct horse battery' });
    const answer = await client.ask('/api/auth/sign-in/email', { method: 'POST', body });
    const cookie = answer.headers.getSetCookie().join();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    const kept = client.cookie;
    expect((await client.ask('/api/me')).status).toBe(200);
    await client.send('/api/auth/sign-out');
    client.cookie = kept;
    expect((await client.ask('/api/me')).status).toBe(401);
  });

  test('nobody signs up by themselves, and no other door of the sign-in is open', async () => {
    const paths = [
      'sign-up/email',
      'update-user',
      'change-email',
      'request-password-reset',
      'delete-user',
      'list-sessions',
    ];
    for (const path of paths) {
      const body = JSON.stringify({
        email: 'x@evil.example',
        password: 'a long enough password',
        name: 'x',
        role: 'lead',
      });
      expect((await ana.ask(`/api/auth/${path}`, { method: 'POST', body })).status, path).toBe(404);
    }
  });

  test('what changes something must come from the desk’s own page, in JSON', async () => {
    const id = record().id;
    const from = (headers: Record<string, string>) =>
      ana.ask(`/api/cases/${id}/actions`, { method: 'POST', body: '{}', headers });
    expect((await from({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await from({ origin: 'null' })).status).toBe(403);
    expect((await from({})).status).toBe(400);
  });

  test('a lead adds somebody, who sets a password by a link that works once', async () => {
    const ben = await desk().join({ name: 'Ben', role: 'cm' });
    expect(ben.me).toMatchObject({ name: 'Ben', role: 'cm', active: true });
    const { setUpLink } = await ana.send<{ setUpLink: string }>(`/api/people/${ben.me.id}/link`);
    const token = new URL(setUpLink).searchParams.get('token');
    const set = (newPassword: string) =>
      clientOf(desk().url).ask('/api/auth/reset-password', {
        method: 'POST',
        body: JSON.stringify({ token, newPassword }),
      });
    expect((await set('short')).status).toBe(400);
    expect((await set('another horse battery')).status).toBe(200);
    expect((await set('a third horse battery')).status).toBe(400);
    expect((await ben.ask('/api/me')).status, 'a new password ends what was open').toBe(401);
    await signIn(ben, ben.me.email, 'another horse battery');
    expect((await ben.ask('/api/me')).status).toBe(200);
  });

  test('only a lead changes how the desk is set up', async () => {
    const ben = await desk().join({ name: 'Ben', role: 'cm' });
    const settings = await ben.get<object>('/api/settings');
    const tries: [string, string, unknown][] = [
      ['PUT', '/api/settings', settings],
      ['PUT', '/api/rota', []],
      ['POST', '/api/people', { name: 'x', email: 'x@acme.example', role: 'lead' }],
      ['PUT', `/api/people/${ben.me.id}`, { role: 'lead' }],
      ['POST', `/api/people/${ben.me.id}/leave`, {}],
      ['POST', '/api/intake', { name: 'x' }],
      ['POST', '/api/alerts/test', {}],
      ['POST', '/api/data/export', { person: 'x' }],
      ['POST', '/api/data/erase', { person: 'x', confirm: 'x' }],
    ];
    for (const [method, path, body] of tries)
      expect((await ben.ask(path, { method, body: JSON.stringify(body) })).status, path).toBe(403);
    expect((await ben.ask('/api/intake')).status).toBe(403);
    expect(await ben.get<Me>('/api/me')).toMatchObject({ role: 'cm' });
  });

  test('settings are refused whole with every fault named', async () => {
    const settings = await ana.get<Record<string, unknown>>('/api/settings');
    const bad = { ...settings, timeZone: 'Mars/Base', retentionDays: 0 };
    const answer = await ana.ask('/api/settings', { method: 'PUT', body: JSON.stringify(bad) });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(/timeZone.*retentionDays/);
    expect(await ana.get('/api/settings')).toEqual(settings);
  });

  test('whoever leaves is out at once, and their cases are free again', async () => {
    const cat = await desk().join({ name: 'Cat', role: 'cm' });
    const of = record();
    await desk().file(of);
    await cat.act(of.id, { do: 'claim' });
    await ana.send(`/api/people/${cat.me.id}/leave`);
    expect((await cat.ask('/api/me')).status).toBe(401);
    const body = JSON.stringify({ email: cat.me.email, password: 'correct horse battery' });
    expect((await cat.ask('/api/auth/sign-in/email', { method: 'POST', body })).status).toBe(401);
    const after = await ana.get<{ owner?: object; history: { by?: object }[] }>(
      `/api/cases/${of.id}`,
    );
    expect(after.owner).toBeUndefined();
    expect(after.history[0]?.by).toMatchObject({ name: 'Cat' });
    expect((await ana.get<Person[]>('/api/people')).map(({ name }) => name)).not.toContain('Cat');
  });

  test('whoever left can be added again, as who they were, and nothing old lets them in', async () => {
    const dan = await desk().join({ name: 'Dan', role: 'cm' });
    const of = record();
    await desk().file(of);
    await dan.act(of.id, { do: 'note', text: 'I know the person.' });
    const unused = await ana.send<{ setUpLink: string }>(`/api/people/${dan.me.id}/link`);
    await ana.send(`/api/people/${dan.me.id}/leave`);
    const noLink = await ana.ask(`/api/people/${dan.me.id}/link`, { method: 'POST', body: '{}' });
    expect(noLink.status).toBe(404);

    const asked = {
      name: 'Dan Again',
      email: dan.me.email.toUpperCase(),
      role: 'liaison',
      community: 'Gardeners',
    };
    const back = await ana.send<{ person: Person; setUpLink: string }>('/api/people', asked);
    expect(back.person).toEqual({
      ...asked,
      id: dan.me.id,
      email: dan.me.email,
      active: false,
    });
    expect((await dan.ask('/api/me')).status, 'the old session').toBe(401);
    const post = (path: string, body: object) =>
      dan.ask(path, { method: 'POST', body: JSON.stringify(body) });
    const old = { email: dan.me.email, password: 'correct horse battery' };
    expect((await post('/api/auth/sign-in/email', old)).status, 'the old password').toBe(401);
    const use = (link: string, newPassword: string) =>
      post('/api/auth/reset-password', {
        token: new URL(link).searchParams.get('token'),
        newPassword,
      });
    expect((await use(unused.setUpLink, 'an unused horse battery')).status, 'the old link').toBe(
      400,
    );

    expect((await use(back.setUpLink, 'a fresh horse battery')).status).toBe(200);
    await signIn(dan, dan.me.email, 'a fresh horse battery');
    expect(await dan.get<Me>('/api/me')).toMatchObject({ name: 'Dan Again', role: 'liaison' });
    const { history } = await ana.get<CaseView>(`/api/cases/${of.id}`);
    expect(history[0]?.by).toEqual({ id: dan.me.id, name: 'Dan' });
    const twice = await ana.ask('/api/people', { method: 'POST', body: JSON.stringify(asked) });
    expect(twice.status).toBe(422);
    expect((await ana.get<Person[]>('/api/people')).filter(({ id }) => id === dan.me.id)).toEqual([
      { ...back.person, active: true },
    ]);
  });

  test('the last lead can neither leave nor step down', async () => {
    const { id } = await ana.get<Me>('/api/me');
    const leave = await ana.ask(`/api/people/${id}/leave`, { method: 'POST', body: '{}' });
    expect(leave.status).toBe(422);
    const down = await ana.ask(`/api/people/${id}`, { method: 'PUT', body: '{"role":"cm"}' });
    expect(down.status).toBe(422);
  });

  test('the page may load nothing from elsewhere and be framed by nobody', async () => {
    const { headers } = await fetch(desk().url);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('says that it is well, and its numbers hold no names', async () => {
    await desk().file(record({ known: 'zucchini' }));
    expect(await (await fetch(`${desk().url}/healthz`)).json()).toMatchObject({ well: true });
    const numbers = await (await fetch(`${desk().url}/metrics`)).text();
    expect(numbers).toMatch(/desk_cases_open\{level="U2"\} \d/);
    expect(numbers).toMatch(/desk_intake_total\{outcome="new"\} \d/);
    expect(numbers).toContain('route="/api/cases/:id"');
    expect(numbers).not.toMatch(/zucchini|robin|Ana|HC-/);
  });
});

describe('tries at a password', () => {
  test('are counted by address, whatever a header says', async () => {
    const desk = await deskOf({ DESK_SIGN_INS_PER_MINUTE: '5' });
    try {
      const answers: number[] = [];
      for (let count = 0; count < 8; count++) {
        const { status } = await clientOf(desk.url).ask('/api/auth/sign-in/email', {
          method: 'POST',
          body: JSON.stringify({ email: 'ana@acme.example', password: `guess number ${count}` }),
          headers: { 'x-forwarded-for': `10.0.0.${count}` },
        });
        answers.push(status);
      }
      expect(answers.slice(-3)).toEqual([429, 429, 429]);
    } finally {
      await desk.close();
    }
  });
});
