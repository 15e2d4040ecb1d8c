import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/checker/check.ts';
import { speaksOf } from '../../../src/checker/gate/category.ts';
import { CATEGORIES } from '../../../src/checker/gate/index.ts';
import { read } from '../../../src/checker/reading/read.ts';
import { loadCases, OWN } from '../../corpus/load.ts';
import { situationOf } from '../../corpus/score.ts';
import { factsOf } from '../marked.ts';

const drafts = loadCases(`${OWN}gate.jsonl`);
const tarn = factsOf('tarn');

/** Look-alikes: a category's words in another sense. */
const MUST_PASS: Record<string, string[]> = {
  pay: ['users should be paid for answers', 'it pays to read the docs'],
  hours: ['our support hours are 9 to 5', 'the train takes four hours'],
  conditions: ['the forum is toxic', 'terms and conditions apply'],
  organising: ['the union type needs two members', 'third strike and the batter is out'],
  'co-workers': ['We at Tarn are proud to ship 4.0', 'how is your team doing in the league?'],
  whistleblowing: ['please report the post with the flag link', 'illegal argument exception again'],
  safety: ['this bug is killing me', 'the unsafe block in rust is fine'],
  claims: ['legal is reviewing the terms', 'claims to be faster'],
  press: ['press the button twice', 'our press office will answer'],
  politics: ['I voted to close this question', 'the release candidate is out'],
  identity: ['those kids menus are overpriced', 'leap of faith, merged it'],
  counterspeech: ['the mods are tyrants', 'stop the build please'],
  'company-criticism': ['the mods made a bad call', 'that film was awful'],
  distress: ['my laptop is dying', 'help me pick a keyboard'],
};

describe('protected speech', () => {
  test('every category has its file, its name and its place in the index', () => {
    const files = readdirSync(new URL('../../../src/checker/gate', import.meta.url))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => file !== 'index' && file !== 'category');
    expect(CATEGORIES.map((category) => category.name).sort()).toEqual(files.sort());
    expect(CATEGORIES.map((category) => category.id)).toEqual(
      CATEGORIES.map((_, index) => `P${index + 1}`),
    );
  });

  describe.each(CATEGORIES)('$id $name', (category) => {
    const own = drafts.filter((draft) => draft.slice === `protected-${category.name}`);

    test('has forty drafts or more', () => {
      expect(own.length).toBeGreaterThanOrEqual(40);
    });

    test('keeps silent on 95 in 100 of them', () => {
      const spoken = own
        .filter(
          (one) => check(one.draft, situationOf(one), factsOf(one.policy)).findings.length > 0,
        )
        .map(({ id }) => id);
      expect(spoken.length, spoken.join(', ')).toBeLessThanOrEqual(own.length * 0.05);
    });

    test('names its silence on the drafts that its phrases were written from', () => {
      const known = own.filter(({ hand }) => hand === 'p');
      const unnamed = known
        .filter(
          (one) => check(one.draft, situationOf(one), factsOf(one.policy)).silence !== 'protected',
        )
        .map(({ id }) => id);
      expect(known.length).toBeGreaterThanOrEqual(5);
      expect(unnamed.length, unnamed.join(', ')).toBeLessThanOrEqual(known.length * 0.05);
    });

    test.each(MUST_PASS[category.name] ?? [])('passes %s', (draft) => {
      expect(speaksOf(read(draft, tarn), category)).toBe(false);
    });

    test('has look-alikes', () => {
      expect(MUST_PASS[category.name]?.length).toBeGreaterThan(0);
    });
  });

  test('protection wins over a finding in the same draft', () => {
    const draft = 'Quiet Corner is a cesspool, and my salary is a joke';
    expect(check(draft, { site: 'x', kind: 'post' }, tarn)).toEqual({
      findings: [],
      silence: 'protected',
    });
  });
});
