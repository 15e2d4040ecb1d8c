import { expect, test } from 'vitest';
import { recipientOf } from '../../src/handoff/recipient.ts';
import { roleOf } from '../../src/policy/roles.ts';
import { ASK, caseOf, policyOf } from '../handoff/cases.ts';

const policy = policyOf({
  communities: [{ name: 'People Skills' }, { name: 'The Porch' }],
  spokespeople: [{ name: 'Mina Oduya', handle: '@minaoduya', role: 'community' }],
  team: [
    { name: 'Ada Li', handle: 'adali', email: 'ada@acme.example', communities: ['People Skills'] },
  ],
  handoff: { email: 'community@acme.example' },
});

test.each([
  [{ handle: 'ACME' }, { speaks: 'official' }],
  [
    { handle: '@MinaOduya', name: 'somebody' },
    { speaks: 'spokesperson', on: 'community' },
  ],
  [{ name: 'mina oduya' }, { speaks: 'spokesperson', on: 'community' }],
  [{ handle: '@other', name: 'Mina Oduya' }, {}],
  [{ handle: '@adali' }, { takes: ['People Skills'] }],
  [{}, {}],
  [undefined, {}],
])('%j is %j', (account, role) => {
  expect(roleOf(account, policy)).toEqual(role);
});

test.each([
  ['People Skills', 'ada@acme.example'],
  ['The Porch', 'community@acme.example'],
  [undefined, 'community@acme.example'],
])('a case about %s goes to %s', (community, to) => {
  const record = caseOf({ ...ASK, ...(community && { community }) });
  expect(recipientOf(record, policy)).toBe(to);
});
