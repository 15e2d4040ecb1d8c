import { beforeEach, expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { forgetPolicy, importPolicy, usePolicyForm } from '../../src/policy/own.ts';
import { type Area, findPolicy } from '../../src/policy/sources.ts';
import { memoryArea } from './memory-area.ts';

const FORM = { company: 'Acme', shortName: '', aliases: '', communities: '', team: '' };

let stored: Record<string, unknown>;
let local: Area;

beforeEach(() => {
  ({ stored, local } = memoryArea());
});

const managed = (value: Record<string, unknown>) => ({ get: async () => value });
const none = managed({});
const at = (now: number) => ({ now, say: inEnglish, version: '0.1.0' });
const file = (name: string) => ({ hatcheck: 2, company: { name } });

test('no file anywhere: none in force, none at fault', async () => {
  expect(await findPolicy(local, none, at(1))).toEqual({ refused: [] });
  const rejects = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
  expect(await findPolicy(local, rejects, at(1))).toEqual({ refused: [] });
});

test('the administrator’s file comes before the imported one, and leaves with the administrator', async () => {
  await importPolicy(local, JSON.stringify(file('Mine')), at(1));
  const theirs = await findPolicy(local, managed(file('Theirs')), at(2));
  expect(theirs.inForce).toMatchObject({ source: 'managed', since: 2, policy: file('Theirs') });
  expect((await findPolicy(local, managed(file('Theirs')), at(3))).inForce?.since).toBe(2);
  // It may only be late, as browsers hand it out some time after their start.
  expect((await findPolicy(local, none, at(4))).inForce?.source).toBe('managed');
  const mine = await findPolicy(local, none, at(100_000));
  expect(mine.inForce).toMatchObject({ source: 'imported', policy: file('Mine') });
  expect(Object.keys(stored).sort()).toEqual(['policy', 'policy-joined']);
});

test('what the browser says is taken away is gone at once', async () => {
  await findPolicy(local, managed(file('Theirs')), at(1));
  expect((await findPolicy(local, none, { ...at(2), settled: true })).inForce).toBeUndefined();
  expect(Object.keys(stored)).not.toContain('policy-managed');
});

test('a bad managed file never replaces the last good one, and says why', async () => {
  await findPolicy(local, managed(file('Good')), at(1));
  const after = await findPolicy(local, managed({ hatcheck: 1, company: {} }), at(2));
  expect(after.inForce).toMatchObject({ policy: file('Good'), since: 1 });
  expect(after.refused).toEqual([
    { source: 'managed', faults: [{ path: 'company.name', message: 'This is missing.' }] },
  ]);
});

test('a bad managed file with nothing before it leaves only its faults', async () => {
  const after = await findPolicy(local, managed({ hatcheck: 9 }), at(2));
  expect(after.inForce).toBeUndefined();
  expect(after.refused[0]?.faults.length).toBeGreaterThan(0);
});

test('a refused import keeps what was in force', async () => {
  await importPolicy(local, JSON.stringify(file('First')), at(1));
  expect(await importPolicy(local, '{', at(2))).not.toEqual([]);
  expect((await findPolicy(local, none, at(3))).inForce).toMatchObject({
    policy: file('First'),
  });
  await forgetPolicy(local);
  expect((await findPolicy(local, none, at(4))).inForce).toBeUndefined();
});

test('a stored copy that no longer passes is not used', async () => {
  stored.policy = { policy: { hatcheck: 1, company: { name: 'A', old: 1 } }, source: 'form' };
  const found = await findPolicy(local, none, at(1));
  expect(found.inForce).toBeUndefined();
  expect(found.refused[0]?.faults[0]?.path).toBe('company.old');
});

test('the two-minute form makes a whole file', async () => {
  const faults = await usePolicyForm(
    local,
    {
      company: ' Acme Ltd ',
      shortName: 'Acme',
      aliases: 'Acme Answers, @acme\n@acmehelp',
      communities: 'People Skills, Interpersonal, people.acme.example\n\n  The Porch ',
      team: 'community@acme.example',
    },
    at(5),
  );
  expect(faults).toEqual([]);
  const made = await findPolicy(local, none, at(6));
  expect(made.inForce).toMatchObject({
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
  expect((await findPolicy(local, none, at(6))).inForce).toMatchObject({
    source: 'form',
    since: 5,
  });
});

test('a fault names the field of the form', async () => {
  const read = await usePolicyForm(local, { ...FORM, company: '', team: 'hr@acme.example' }, at(1));
  expect(read.map(({ path }) => path)).toEqual(['company']);
  const other = await usePolicyForm(local, { ...FORM, team: 'hr@acme.example' }, at(1));
  expect(other.map(({ path }) => path)).toEqual(['team']);
});

test('each section comes whole from the first source that sets it', async () => {
  await importPolicy(
    local,
    JSON.stringify({ ...file('Acme'), products: ['Mine'], contacts: { support: '@mine' } }),
    at(1),
  );
  const set = { hatcheck: 2, products: ['Theirs'], handoff: { email: 'community@acme.example' } };
  const { inForce } = await findPolicy(local, managed(set), at(2));
  expect(inForce).toMatchObject({
    source: 'imported',
    since: 2,
    policy: {
      company: { name: 'Acme' },
      products: ['Theirs'],
      contacts: { support: '@mine' },
      handoff: { email: 'community@acme.example' },
    },
    from: {
      company: 'imported',
      contacts: 'imported',
      products: 'managed',
      handoff: 'managed',
    },
  });
});

test('two companies never mix', async () => {
  const old = { ...file('Before'), communities: [{ name: 'Theirs' }], products: ['Old'] };
  await importPolicy(local, JSON.stringify(old), at(1));
  const { inForce } = await findPolicy(local, managed(file('Acme')), at(2));
  expect(inForce?.policy).toMatchObject({
    company: { name: 'Acme' },
    communities: [],
    products: [],
  });
});

test('sources that do not go together are refused, and what was in force stays', async () => {
  const own = { ...file('Acme'), communities: [{ name: 'Porch' }] };
  await importPolicy(local, JSON.stringify(own), at(1));
  expect((await findPolicy(local, none, at(2))).inForce?.policy.communities).toHaveLength(1);
  const rule = {
    id: 'r',
    kind: 'company-voice',
    match: ['sunset'],
    reason: 'x',
    community: 'Attic',
  };
  const found = await findPolicy(local, managed({ hatcheck: 2, rules: [rule] }), at(3));
  expect(found.refused).toMatchObject([
    { source: 'joined', faults: [{ path: 'rules[0].community' }] },
  ]);
  expect(found.inForce).toMatchObject({ since: 1, policy: { rules: [] } });
});

test('a copy that this version accepted is not read again, and one of another version is', async () => {
  await importPolicy(local, JSON.stringify(file('Acme')), at(1));
  await findPolicy(local, none, at(2));
  const kept = Object(stored.policy);
  kept.file.products = ['x'.repeat(200)];
  expect((await findPolicy(local, none, at(3))).refused).toEqual([]);
  const next = await findPolicy(local, none, { ...at(4), version: '0.2.0' });
  expect(next.refused[0]?.faults[0]?.path).toBe('products[0]');
  expect(next.inForce).toBeUndefined();
});
