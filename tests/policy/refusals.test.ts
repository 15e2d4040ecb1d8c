import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { readPolicy } from '../../src/policy/read.ts';

const FILE = {
  hatcheck: 2,
  company: { name: 'Acme', handles: ['@acme'] },
  communities: [{ name: 'People Skills' }],
  contacts: { support: '@acmehelp' },
};

const RULE = { id: 'r1', kind: 'company-voice', match: ['sunset'], reason: 'Reads as news.' };
const FIRST = {
  id: 'f1',
  when: 'Always',
  text: "I'm sorry you ran into this. Which page was it? I'll ask the people who look after it and tell you what they say.",
};

function faultsOf(more: object): Record<string, string> {
  const read = readPolicy(JSON.stringify({ ...FILE, ...more }), inEnglish);
  if ('policy' in read) return {};
  return Object.fromEntries(read.faults.map(({ path, message }) => [path, message]));
}

test('texts and rules of a company’s own are taken', () => {
  expect(
    faultsOf({
      texts: {
        disclaimers: [
          { id: 'X1', text: '#{ORG}Employee, my view.', tags: ['D', 'N'] },
          { id: 'X1', text: 'Ich arbeite bei {ORG}, #privat.', tags: ['D', 'N'], language: 'de' },
        ],
        rewordings: [{ phrase: 'we <roll> out', text: 'I hear there is' }],
        firstResponses: [FIRST],
        repairs: [{ id: 'T2', text: "I was wrong about {COMMUNITY}, and I'm sorry to them." }],
      },
      rules: [
        { ...RULE, community: 'People Skills', offer: 'I heard something may change' },
        { ...RULE, id: 'r2', match: ['(road map|roadmap) ~ is', '@community <close>'] },
      ],
      team: [{ name: 'Ada', email: 'ada@acme.example', communities: ['People Skills'] }],
    }),
  ).toEqual({});
});

test.each([
  [
    { texts: { disclaimers: [{ id: 'X', text: '#spon', tags: ['N'] }] } },
    'texts.disclaimers[0].text',
    'hashtags',
  ],
  [
    { texts: { disclaimers: [{ id: 'X', text: 'Own view 🎩', tags: ['N'] }] } },
    'texts.disclaimers[0].text',
    'pictures',
  ],
  [
    { texts: { disclaimers: [{ id: 'X', text: 'An employee.', tags: ['D'] }] } },
    'texts.disclaimers[0].text',
    'name the company',
  ],
  [
    { texts: { disclaimers: [{ id: 'X', text: 'Reposts are not endorsements.', tags: ['N'] }] } },
    'texts.disclaimers[0].text',
    'no cover',
  ],
  [
    { texts: { firstResponses: [{ ...FIRST, text: 'We will refund you. But read the terms.' }] } },
    'texts.firstResponses[0].text',
    'first answer',
  ],
  [
    {
      texts: {
        repairs: [{ id: 'T1', text: "I'm sorry if anyone was offended, but it was a joke." }],
      },
    },
    'texts.repairs[0].text',
    'what happens next',
  ],
  [{ texts: { repairs: [{ id: 'T9', text: 'I was wrong.' }] } }, 'texts.repairs[0].id', 'one of'],
  [
    { texts: { rewordings: [{ phrase: 'soon', text: 'Our team decided to remove it' }] } },
    'texts.rewordings[0].text',
    'never be offered',
  ],
  [
    { texts: { rewordings: [{ phrase: 'soon', text: 'later or you will be fired' }] } },
    'texts.rewordings[0].text',
    'threat',
  ],
  [
    { texts: { guidance: [1, 2].map((n) => ({ topic: 'saying-sorry', text: `${n}` })) } },
    'texts.guidance[1]',
    'twice',
  ],
  [
    { texts: { guidance: [{ topic: 'saying-sorry', text: 'x', language: 'German' }] } },
    'texts.guidance[0].language',
    'language tag',
  ],
  [{ rules: [{ ...RULE, match: ['pay rise|salary'] }] }, 'rules[0].match[0]', 'pay rise'],
  [{ rules: [{ ...RULE, match: ['(tool|union) ~ meeting'] }] }, 'rules[0].match[0]', 'union'],
  [{ rules: [{ ...RULE, match: ['works ~ council'] }] }, 'rules[0].match[0]', 'works council'],
  [{ rules: [{ ...RULE, match: ['my pay'] }] }, 'rules[0].match[0]', 'stays silent'],
  [
    { rules: [{ ...RULE, match: ['(our manager|that vendor) is toxic'] }] },
    'rules[0].match[0]',
    'protected speech',
  ],
  [
    { rules: [{ ...RULE, match: ['anyone else underpaid here'] }] },
    'rules[0].match[0]',
    'stays silent',
  ],
  [{ rules: [{ ...RULE, match: ['.. soon'] }] }, 'rules[0].match[0]', 'begin with a word'],
  [{ rules: [{ ...RULE, match: ['a?'] }] }, 'rules[0].match[0]', 'begin with a word'],
  [{ rules: [{ ...RULE, match: ['(soon'] }] }, 'rules[0].match[0]', 'brackets'],
  [{ rules: [{ ...RULE, match: ['{badPerson}'] }] }, 'rules[0].match[0]', 'nothing else'],
  [{ rules: [{ ...RULE, match: ['^(a+)+$'] }] }, 'rules[0].match[0]', 'nothing else'],
  [{ rules: [{ ...RULE, match: ['a ... ... ... ... b'] }] }, 'rules[0].match[0]', 'slow'],
  [{ rules: [{ ...RULE, match: [] }] }, 'rules[0].match', 'empty'],
  [{ rules: [{ ...RULE, kind: 'sentiment' }] }, 'rules[0].kind', 'one of'],
  [{ rules: [{ ...RULE, strength: 'clear' }] }, 'rules[0].strength', 'does not know'],
  [{ rules: [{ ...RULE, block: true }] }, 'rules[0].block', 'Nothing can be forced'],
  [{ rules: [{ ...RULE, reason: 'This is a policy violation.' }] }, 'rules[0].reason', 'threat'],
  [{ rules: [{ ...RULE, community: 'Nobody' }] }, 'rules[0].community', 'No community'],
  [{ rules: [RULE, RULE] }, 'rules[1]', 'rules[0]'],
  [{ team: [{ name: 'Ada', email: 'hr@acme.example' }] }, 'team[0].email', 'HR'],
  [{ team: [{ name: 'Legal', email: 'l@acme.example' }] }, 'team[0].name', 'no manager'],
  [
    { team: [{ name: 'Ada', email: 'a@acme.example', communities: ['X'] }] },
    'team[0].communities[0]',
    'No community',
  ],
  [{ hosted: { url: 'http://acme.example/x.json' } }, 'hosted.url', 'https://'],
  [{ hosted: { url: 'https://acme.example/x.json', key: 'whsec_short' } }, 'hosted.key', 'whpk_'],
])('%j is refused at %s', (more, path, why) => {
  expect(faultsOf(more)[path]).toContain(why);
});
