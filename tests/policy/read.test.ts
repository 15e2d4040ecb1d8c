import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { readPolicy } from '../../src/policy/read.ts';

const LEAST = { hatcheck: 1, company: { name: 'Acme' } };

function faultsOf(file: unknown): Record<string, string> {
  const read = readPolicy(typeof file === 'string' ? file : JSON.stringify(file), inEnglish);
  if ('policy' in read) return {};
  return Object.fromEntries(read.faults.map(({ path, message }) => [path, message]));
}

test('the smallest file is complete, with every default', () => {
  const read = readPolicy(JSON.stringify(LEAST), inEnglish);
  expect(read).toMatchObject({
    policy: {
      company: { name: 'Acme', aliases: [], handles: [] },
      communities: [],
      contacts: { communityManagers: 'the community team' },
    },
  });
});

test('the example is accepted', () => {
  const text = readFileSync('src/policy/example.json', 'utf8');
  expect(readPolicy(text, inEnglish)).toHaveProperty('policy');
  expect(readPolicy(`\uFEFF${text}`, inEnglish)).toHaveProperty('policy');
});

test.each([
  ['', 1, 1],
  ['{"a": b}', 1, 7],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{"a": "x\ny"}', 1, 7],
  ['[1, 2', 1, 6],
  ['{} {}', 1, 4],
  ['<html>', 1, 1],
])('%j is not JSON, at line %i, column %i', (text, line, column) => {
  expect(faultsOf(text)['']).toContain(`line ${line}, column ${column}`);
});

test('every fault is named by its path, in words', () => {
  const faults = faultsOf({
    hatcheck: '2',
    company: { name: 3, nick: 'A', handles: ['not a handle'] },
    communities: [{ name: 'A' }, { name: '', aliases: 'x' }],
    colour: 'red',
    contacts: { communityManagers: null },
  });
  expect(faults).toEqual({
    hatcheck: 'The version must be 2.',
    'company.name': 'This must be text, not a number.',
    'company.nick': 'Hatcheck does not know this key.',
    'company.handles[0]': 'This is not a handle such as @acme.',
    'communities[1].name': 'This must not be empty.',
    'communities[1].aliases': 'This must be a list, not text.',
    colour: 'Hatcheck does not know this key.',
    'contacts.communityManagers': 'This must be text, not null.',
  });
  expect(faultsOf({ ...LEAST, hatcheck: 3 }).hatcheck).toContain('Update Hatcheck first');
  expect(faultsOf({ hatcheck: 1 })).toEqual({ company: 'This is missing.' });
  expect(faultsOf([])).toEqual({ '': 'This must be an object, not a list.' });
});

test('keys that every object is born with are faults and change nothing', () => {
  const faults = faultsOf(
    '{"hatcheck":1,"company":{"name":"A","constructor":{}},"__proto__":{"polluted":1},"toString":1}',
  );
  expect(Object.keys(faults).sort()).toEqual(
    ['__proto__', 'company.constructor', 'toString'].sort(),
  );
  expect({}).not.toHaveProperty('polluted');
});

test('5,000 communities with 20 aliases are read; one more is refused', () => {
  const many = (count: number) => ({
    ...LEAST,
    communities: Array.from({ length: count }, (_, c) => ({
      name: `c${c}`,
      aliases: Array.from({ length: 20 }, (_, a) => a.toString(36) + c.toString(36)),
    })),
  });
  const read = readPolicy(JSON.stringify(many(5_000)), inEnglish);
  expect('policy' in read && read.policy.communities).toHaveLength(5_000);
  expect(faultsOf(many(5_001)).communities).toContain('more than 5000');
  expect(faultsOf(JSON.stringify(LEAST) + ' '.repeat(1_000_000))['']).toContain('1 MB');
});

test('a file nested a hundred thousand deep is refused without harm', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(faultsOf(`{"hatcheck":1,"company":{"name":"A"},"x":${deep}}`)).not.toEqual({});
});

test.each([
  ['communities', [{ name: 'Union organisers' }], 'communities[0].name', 'union'],
  ['communities', [{ name: 'A', aliases: ['salary talk'] }], 'communities[0].aliases[0]', 'salary'],
  [
    'communities',
    [{ name: 'A', members: ['ＷＨＩＳＴＬＥＢＬＯＷＥＲＳ'] }],
    'communities[0].members[0]',
    'whistleblowers',
  ],
  ['communities', [{ name: 'works-council' }], 'communities[0].name', 'works council'],
  ['products', ['the strike'], 'products[0]', 'strike'],
  ['protectedGate', { off: true }, 'protectedGate', 'built in'],
  ['allowList', [], 'allowList', 'built in'],
  ['disclaimers', { required: true }, 'disclaimers.required', 'Nothing can be forced'],
  [
    'guidance',
    [{ topic: 'saying-sorry', text: 'You must add a disclaimer.' }],
    'guidance[0].text',
    'never required',
  ],
  ['guidance', [{ topic: 'your-rights', text: 'None.' }], 'guidance[0].topic', 'one of'],
  [
    'guidance',
    [{ topic: 'saying-sorry', text: 'Or face consequences.' }],
    'guidance[0].text',
    'threat',
  ],
  [
    'disclaimers',
    { forms: [{ id: 'X', text: 'a\nb', tags: ['N'] }] },
    'disclaimers.forms[0].text',
    'one line',
  ],
  ['handoff', { email: 'hr@acme.example' }, 'handoff.email', 'hr'],
  ['handoff', { email: 'people.ops@acme.example' }, 'handoff.email', 'people ops'],
  ['handoff', { email: 'Legal-Team@acme.example' }, 'handoff.email', 'Legal'],
  ['handoff', { endpoint: 'https://compliance.acme.example/in' }, 'handoff.endpoint', 'compliance'],
  ['handoff', { endpoint: 'http://acme.example/in' }, 'handoff.endpoint', 'https://'],
  ['handoff', { endpoint: 'https://a:b@acme.example/in' }, 'handoff.endpoint', 'password'],
  ['handoff', { endpoint: 'javascript:alert(1)' }, 'handoff.endpoint', 'https://'],
  ['handoff', { secret: 'short' }, 'handoff.secret', 'signing secret'],
  ['contacts', { communityManagers: 'your line manager' }, 'contacts.communityManagers', 'manager'],
  ['contacts', { manager: 'x' }, 'contacts.manager', 'no manager'],
])('%s %j is refused with the reason', (key, value, path, why) => {
  expect(faultsOf({ ...LEAST, [key]: value })[path]).toContain(why);
});

test.each([
  ['communities', [{ name: 'Credit Union forum' }, { name: 'Counter-Strike players' }]],
  ['contacts', { communityManagers: 'our community managers' }],
  ['handoff', { email: 'community.managers@acme.example', endpoint: 'http://127.0.0.1:9/cases' }],
  ['guidance', [{ topic: 'profile-line', text: 'A disclaimer in the profile is not seen.' }]],
])('%s %j is fine', (key, value) => {
  expect(faultsOf({ ...LEAST, [key]: value })).toEqual({});
});

test('any text is accepted or refused with faults, and never throws', () => {
  const files = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .record(
        {
          hatcheck: fc.constantFrom(1, 2, '1'),
          company: fc.oneof(fc.record({ name: fc.string() }), fc.anything()),
          communities: fc.anything(),
          handoff: fc.record({ endpoint: fc.webUrl(), email: fc.emailAddress() }),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value) ?? ''),
  );
  fc.assert(
    fc.property(files, (text) => {
      const read = readPolicy(text, inEnglish);
      if ('policy' in read)
        expect(readPolicy(JSON.stringify(read.policy), inEnglish)).toEqual(read);
      else expect(read.faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
