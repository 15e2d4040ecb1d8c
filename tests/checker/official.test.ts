import { describe, expect, test } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { factsOf } from './marked.ts';

const facts = factsOf('tarn');
const parent = { text: 'Tarn Sync lost my notes' };
const ask = (draft: string, account: { handle?: string; name?: string }) =>
  check(draft, { site: 'x', kind: 'reply', parent, account }, facts);

describe('people who may speak for the company', () => {
  test.each([{ handle: '@tarn' }, { handle: 'Ines_Tarn' }, { name: 'Ines Okafor' }])(
    '%o gets the first-response check, not the voice check',
    (account) => {
      const report = ask(
        "We're sorry you lost them, that sounds awful. Which device were you on? We'll look into it and let you know.",
        account,
      );
      expect(report.findings).toEqual([]);
      expect(report.firstResponse).toEqual({
        empathy: true,
        question: true,
        nextStep: true,
        missteps: [],
      });
    },
  );

  test('somebody else with the same name and another handle is not a spokesperson', () => {
    expect(
      ask('We fixed it.', { handle: '@other', name: 'Ines Okafor' }).firstResponse,
    ).toBeUndefined();
  });

  test.each([
    ['outcome', 'That moderator will be removed.', 'will be removed'],
    ['but', 'Sorry, but that is how it works.', 'Sorry, but'],
    ['if-anyone', 'Sorry if anyone was offended.', 'if anyone was offended'],
    ['policy', 'Per our policy this is closed.', 'Per our policy'],
    ['blame', 'You should have read the notes.', 'You should have'],
    ['verdict', 'The mods are toxic, I know.', 'mods are toxic'],
  ])('names the misstep %s', (kind, draft, phrase) => {
    const missteps = ask(draft, { handle: '@tarn' }).firstResponse?.missteps ?? [];
    expect(
      missteps.map((misstep) => [misstep.kind, draft.slice(misstep.span.start, misstep.span.end)]),
    ).toContainEqual([kind, phrase]);
  });

  test('condemning a community is told to everybody', () => {
    expect(
      ask('Quiet Corner is a cesspool.', { handle: '@tarn' }).findings.map(
        (finding) => finding.kind,
      ),
    ).toEqual(['condemns-community']);
  });
});

describe('urgency', () => {
  const level = (draft: string, text?: string) =>
    check(draft, { site: 'x', kind: 'reply', ...(text ? { parent: { text } } : {}) }, facts)
      .urgency;
  test.each([
    ['danger to life', 'hello?', 'I want to die tonight', 'U0'],
    ['somebody hurt', 'oh no', 'your driver punched me in the face', 'U1'],
    [
      'the press asks',
      'no idea',
      "I'm a reporter with the Gazette, seeking comment on the outage",
      'U2',
    ],
    ['a verdict on a community, not yet posted', 'Quiet Corner is a cesspool', undefined, 'U2'],
    ['an ordinary remark', 'nice weather', undefined, undefined],
    ['a figure of speech', 'this merge is a bloodbath', undefined, undefined],
  ])('%s', (_, draft, text, expected) => {
    expect(level(draft, text)).toBe(expected);
  });
});
