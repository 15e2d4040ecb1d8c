import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { readPolicy } from '../../src/policy/read.ts';

const FIRST = {
  hatcheck: 1,
  company: { name: 'Acme', aliases: ['Acme Inc'] },
  disclaimers: {
    forms: [{ id: 'X1', text: 'I work at {ORG}; my view.', tags: ['D', 'N'] }],
    hidden: ['A3'],
  },
  guidance: [{ topic: 'saying-sorry', text: 'Say it once.' }],
};

test('a file of version 1 keeps everything it said', () => {
  expect(readPolicy(JSON.stringify(FIRST), inEnglish)).toMatchObject({
    policy: {
      hatcheck: 2,
      company: { name: 'Acme', aliases: ['Acme Inc'] },
      texts: {
        disclaimers: [{ id: 'X1', text: 'I work at {ORG}; my view.', language: 'en' }],
        hidden: ['A3'],
        guidance: [{ topic: 'saying-sorry', text: 'Say it once.' }],
        repairs: [],
      },
      rules: [],
      team: [],
    },
  });
});

test('what is wrong in it is named by where it stands there', () => {
  const read = readPolicy(
    JSON.stringify({
      ...FIRST,
      disclaimers: { forms: [{ id: 'X1', text: '', tags: [] }], other: 1 },
      guidance: [{ topic: 'your-rights', text: 'None.' }],
    }),
    inEnglish,
  );
  const paths = 'faults' in read ? read.faults.map(({ path }) => path) : [];
  expect(paths.sort()).toEqual([
    'disclaimers',
    'disclaimers.forms[0].tags',
    'disclaimers.forms[0].text',
    'guidance[0].topic',
  ]);
});

test('a file that says a thing in both forms is refused, and neither is lost without a word', () => {
  const both = { ...FIRST, texts: { hidden: ['M1'], guidance: [] } };
  const read = readPolicy(JSON.stringify(both), inEnglish);
  const paths = 'faults' in read ? read.faults.map(({ path }) => path) : [];
  expect(paths.sort()).toEqual(['disclaimers', 'guidance']);
});

test('a copy that an earlier Hatcheck kept, with its defaults, is still good', () => {
  const kept = { ...FIRST, disclaimers: { forms: [], hidden: [] }, guidance: [], products: [] };
  expect(readPolicy(JSON.stringify(kept), inEnglish)).toHaveProperty('policy.texts.hidden', []);
});
