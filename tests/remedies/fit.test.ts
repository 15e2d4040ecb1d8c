import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Situation } from '../../src/checker/report.ts';
import { count } from '../../src/counting/count.ts';
import { FORMS } from '../../src/remedies/catalogue.ts';
import { applied } from '../../src/remedies/edit.ts';
import { disclaimersThatFit } from '../../src/remedies/fit.ts';
import { present } from '../../src/remedies/present.ts';
import { policyOf } from '../handoff/cases.ts';

const POST: Situation = { site: 'x', kind: 'post' };
const ANSWER: Situation = { site: 'x', kind: 'reply', parent: { text: 'It is broken.' } };
const policy = policyOf();

function forms(draft: string, situation = POST, more = {}): string[] {
  return disclaimersThatFit({ draft, situation, policy, ...more }).map((offer) =>
    offer.do === 'disclaim' ? offer.form : offer.do,
  );
}

test('one’s own post gets the default first, at most three', () => {
  expect(forms('The new list is live.')[0]).toBe('A3');
  expect(forms('The new list is live.')).toHaveLength(3);
});

test('an answer may point to the handle that can help', () => {
  const wide = disclaimersThatFit({
    draft: 'It is a known thing.',
    situation: ANSWER,
    policy: policyOf({
      texts: { hidden: FORMS.map(({ id }) => id).filter((id) => id !== 'R1') },
    }),
  });
  expect(wide).toMatchObject([{ form: 'R1', text: "I don't speak for Acme; @acmehelp can help." }]);
});

test('that something was passed on is said only after it was', () => {
  const told = (handedOff: boolean) => forms('It is a known thing.', ANSWER, { handedOff });
  expect(told(false).filter((id) => id === 'R2' || id === 'R3')).toEqual([]);
  expect(told(true).slice(0, 2)).toEqual(['R2', 'R3']);
});

test('the shorter form where the longer does not fit; an honest line where none does', () => {
  const draft = (length: number) => 'a'.repeat(length);
  expect(forms(draft(280 - 28))).toContain('A3');
  expect(forms(draft(280 - 27))).not.toContain('A3');
  expect(forms(draft(280 - 10))).toEqual(['M1']);
  expect(forms(draft(280 - 9))).toEqual(['none-fits']);
  expect(disclaimersThatFit({ draft: draft(300), situation: POST, policy })).toEqual([
    { do: 'none-fits', left: 0 },
  ]);
});

test('disclosure stands first, after the names that an answer begins with; distance may stand last', () => {
  const hidden = FORMS.map(({ id }) => id).filter((id) => id !== 'A3' && id !== 'N1');
  const offers = disclaimersThatFit({
    draft: '@robin @sam It is live.',
    situation: ANSWER,
    policy: policyOf({ texts: { hidden } }),
  });
  expect(offers).toMatchObject([
    { form: 'A3', result: '@robin @sam I work at Acme; views mine. It is live.' },
    { form: 'N1', result: '@robin @sam It is live. Not speaking for Acme.' },
  ]);
});

test('a form with an unset placeholder is not offered; a company’s own form comes first', () => {
  const own = policyOf({
    texts: {
      disclaimers: [
        { id: 'X1', text: '#{ORG}Employee.', tags: ['D', 'N'] },
        { id: 'X2', text: '{TEAM} at {ORG}.', tags: ['D', 'N'] },
      ],
      hidden: ['A3'],
    },
  });
  const ids = disclaimersThatFit({ draft: 'Hello.', situation: POST, policy: own }).map(
    (offer) => offer.do === 'disclaim' && offer.form,
  );
  expect(ids[0]).toBe('X1');
  expect(ids).not.toContain('X2');
  expect(ids).not.toContain('A3');
});

test.each([
  ['views my own', false, true],
  ['Opinions are mine.', false, true],
  ['Tweets: MY OWN VIEWS!', false, true],
  ['speaking only for myself here', false, true],
  ['I don’t speak for Acme', false, true],
  ['I can’t speak for my employer', false, true],
  ['not an official Acme reply', false, true],
  ['#ViewsMine', false, true],
  ['#opinionsMyOwn', false, true],
  ['Not Acme’s position.', false, true],
  ['I work at ACME, and I like it', true, false],
  ['#AcmeEmployee', true, false],
  ['#IWorkAtAcme', true, false],
  ['Acme engineer here', true, false],
  ['I’m a designer at @acme', true, false],
  ['My employer makes this', true, false],
  ['I work at Acme; views mine.', true, true],
  ['I work from home', false, false],
  ['The view from Acme tower is official', false, false],
  ['In my view from the window', false, false],
])('%j discloses: %s, distances: %s', (draft, discloses, distances) => {
  expect(present(draft, policy)).toEqual({ discloses, distances });
});

test('every form is seen when it is there, and then no other is offered', () => {
  for (const { id, text, tags } of FORMS) {
    const filled = text
      .replaceAll('{ORG}', 'Acme')
      .replaceAll('{HANDLE}', '@acmehelp')
      .replaceAll('{ROLE}', 'Engineer')
      .replaceAll('{TEAM}', 'Search');
    const draft = `It is live. ${filled}`;
    if (tags.includes('N')) expect(forms(draft), id).toEqual([]);
    expect(forms(draft), id).not.toContain('A3');
  }
});

test('every offered disclaimer fits, on one line, and its edit is its result', () => {
  const unit = fc.constantFrom(
    'a',
    ' ',
    '.',
    '日',
    '👍',
    'https://a.co/b ',
    '@sam ',
    '\n',
    'é',
    '\uD83D',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 320 }), fc.boolean(), (draft, answers) => {
      const situation = answers ? ANSWER : POST;
      const offers = disclaimersThatFit({ draft, situation, policy });
      expect(offers.length).toBeLessThanOrEqual(3);
      for (const offer of offers) {
        if (offer.do === 'none-fits') continue;
        const before = count('x', draft).used;
        const after = count('x', offer.result).used;
        expect(after).toBeLessThanOrEqual(280);
        expect(offer).toMatchObject({ left: 280 - after, cost: after - before });
        expect(applied(draft, offer.edit)).toBe(offer.result);
        expect(offer.result.split('\n')).toHaveLength(draft.split('\n').length);
        expect(offer.result).toContain(offer.text);
      }
    }),
  );
});
