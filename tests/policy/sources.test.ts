import { beforeEach, expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import {
  type Area,
  findPolicy,
  forgetPolicy,
  importPolicy,
  usePolicyForm,
} from '../../src/policy/sources.ts';

const FORM = { company: 'Acme', shortName: '', aliases: '', communities: '', team: '' };

let stored: Record<string, unknown>;
let local: Area;

beforeEach(() => {
  stored = {};
  local = {
    get: async () => structuredClone(stored),
    set: async (items) => {
      Object.assign(stored, structuredClone(items));
    },
    remove: async (key) => {
      delete stored[String(key)];
    },
  };
});

const managed = (value: Record<string, unknown>) => ({ get: async () => value });
const none = managed({});
const file = (name: string) => ({ hatcheck: 2, company: { name } });

test('no file anywhere: none in force, none at fault', async () => {
  expect(await findPolicy(local, none, 1, inEnglish)).toEqual({ faults: [] });
  const rejects = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
  expect(await findPolicy(local, rejects, 1, inEnglish)).toEqual({ faults: [] });
});

test('the administrator’s file comes before the imported one, and leaves with the administrator', async () => {
  await importPolicy(local, JSON.stringify(file('Mine')), 1, inEnglish);
  const theirs = await findPolicy(local, managed(file('Theirs')), 2, inEnglish);
  expect(theirs.inForce).toMatchObject({ source: 'managed', since: 2, policy: file('Theirs') });
  expect((await findPolicy(local, managed(file('Theirs')), 3, inEnglish)).inForce?.since).toBe(2);
  const mine = await findPolicy(local, none, 4, inEnglish);
  expect(mine.inForce).toMatchObject({ source: 'imported', policy: file('Mine') });
  expect(Object.keys(stored)).toEqual(['policy']);
});

test('a bad managed file never replaces the last good one, and says why', async () => {
  await findPolicy(local, managed(file('Good')), 1, inEnglish);
  const after = await findPolicy(local, managed({ hatcheck: 1, company: {} }), 2, inEnglish);
  expect(after.inForce).toMatchObject({ policy: file('Good'), since: 1 });
  expect(after.inForce?.faults).toEqual([{ path: 'company.name', message: 'This is missing.' }]);
});

test('a bad managed file with nothing before it leaves only its faults', async () => {
  const after = await findPolicy(local, managed({ hatcheck: 9 }), 2, inEnglish);
  expect(after.inForce).toBeUndefined();
  expect(after.faults.length).toBeGreaterThan(0);
});

test('a refused import keeps what was in force', async () => {
  await importPolicy(local, JSON.stringify(file('First')), 1, inEnglish);
  expect(await importPolicy(local, '{', 2, inEnglish)).toHaveProperty('faults');
  expect((await findPolicy(local, none, 3, inEnglish)).inForce).toMatchObject({
    policy: file('First'),
  });
  await forgetPolicy(local);
  expect((await findPolicy(local, none, 4, inEnglish)).inForce).toBeUndefined();
});

test('a stored copy that no longer passes is not used', async () => {
  stored.policy = { policy: { hatcheck: 1, company: { name: 'A', old: 1 } }, source: 'form' };
  const found = await findPolicy(local, none, 1, inEnglish);
  expect(found.inForce).toBeUndefined();
  expect(found.faults[0]?.path).toBe('company.old');
});

test('the two-minute form makes a whole file', async () => {
  const read = await usePolicyForm(
    local,
    {
      company: ' Acme Ltd ',
      shortName: 'Acme',
      aliases: 'Acme Answers, @acme\n@acmehelp',
      communities: 'People Skills, Interpersonal, people.acme.example\n\n  The Porch ',
      team: 'community@acme.example',
    },
    5,
    inEnglish,
  );
  expect(read).toMatchObject({
    policy: {
      company: {
        name: 'Acme Ltd',
        shortName: 'Acme',
        aliases: ['Acme Answers'],
        handles: ['@acme', '@acmehelp'],
      },
      communities: [
        { name: 'People Skills', aliases: ['Interpersonal', 'people.acme.example'] },
        { name: 'The Porch', aliases: [] },
      ],
      handoff: { email: 'community@acme.example' },
    },
  });
  expect((await findPolicy(local, none, 6, inEnglish)).inForce).toMatchObject({
    source: 'form',
    since: 5,
  });
});

test('a fault names the field of the form', async () => {
  const read = await usePolicyForm(
    local,
    { ...FORM, company: '', team: 'hr@acme.example' },
    1,
    inEnglish,
  );
  expect('faults' in read && read.faults.map(({ path }) => path)).toEqual(['company']);
  const other = await usePolicyForm(local, { ...FORM, team: 'hr@acme.example' }, 1, inEnglish);
  expect('faults' in other && other.faults.map(({ path }) => path)).toEqual(['team']);
});
