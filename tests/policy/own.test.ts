import { beforeEach, expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import type { Area } from '../../src/policy/kept.ts';
import {
  bringBack,
  fileBefore,
  forgetPolicy,
  importPolicy,
  ownFile,
} from '../../src/policy/own.ts';
import { findPolicy, wouldBe } from '../../src/policy/sources.ts';
import { memoryArea } from './memory-area.ts';

let stored: Record<string, unknown>;
let local: Area;

beforeEach(() => {
  ({ stored, local } = memoryArea());
});

const none = { get: async () => ({}) };
const at = (now: number) => ({ now, say: inEnglish, version: '0.1.0' });
const file = (name: string, more: object = {}) =>
  JSON.stringify({ hatcheck: 2, company: { name }, ...more });
const named = async () => (await findPolicy(local, none, at(9))).inForce?.policy.company.name;

test('the file before comes back after a new one, and the new one after it', async () => {
  await importPolicy(local, file('First'), at(1));
  expect(await fileBefore(local)).toBeUndefined();
  expect(await bringBack(local)).toBe(false);
  await importPolicy(local, file('Second'), at(2), 'form');
  expect(await fileBefore(local)).toBe('First');
  expect(await bringBack(local)).toBe(true);
  expect(await named()).toBe('First');
  expect(await ownFile(local)).toMatchObject({ source: 'imported', since: 1 });
  expect(await fileBefore(local)).toBe('Second');
  await bringBack(local);
  expect(await ownFile(local)).toMatchObject({ source: 'form', since: 2 });
});

test('the file before comes back after it was forgotten, with what came from its address', async () => {
  const url = 'https://acme.example/hatcheck.json';
  await importPolicy(local, file('Acme', { hosted: { url } }), at(1));
  stored['policy-hosted'] = { at: { url }, checked: 2 };
  await forgetPolicy(local);
  expect(await named()).toBeUndefined();
  await bringBack(local);
  expect(await named()).toBe('Acme');
  expect(stored['policy-hosted']).toEqual({ at: { url }, checked: 2 });
  expect(await fileBefore(local)).toBeUndefined();
});

test('a refused file is not what was there before', async () => {
  await importPolicy(local, file('First'), at(1));
  await importPolicy(local, '{', at(2));
  expect(await fileBefore(local)).toBeUndefined();
});

test('a file is read as it would count: by itself, then beneath what others set', async () => {
  const text = file('Acme', {
    team: [{ name: 'Ana', email: 'a@b.example', communities: ['Porch'] }],
  });
  expect(await wouldBe('{', local, none, at(1))).toHaveProperty('faults');
  expect(await wouldBe(text, local, none, at(1))).toHaveProperty('policy.team.0.name', 'Ana');
  const theirs = {
    get: async () => JSON.parse(file('Acme', { communities: [{ name: 'Sysops' }] })),
  };
  expect(await wouldBe(text, local, theirs, at(1))).toEqual({
    faults: [{ path: 'team[0].communities[0]', message: 'No community here is called “Porch”.' }],
  });
});
