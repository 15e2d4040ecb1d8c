import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../../src/checker/check.ts';
import { matchAll } from '../../../src/checker/reading/match.ts';
import { read } from '../../../src/checker/reading/read.ts';
import type { CompanyFacts, CompanyRule } from '../../../src/checker/report.ts';
import { faultOfPhrase, samplesOfPhrase } from '../../../src/checker/rules/company-phrase.ts';
import { phrasesOfCompany } from '../../../src/checker/rules/company-rules.ts';

const COMPANY: CompanyFacts = {
  company: { name: 'Acme', aliases: [], handles: ['@acme'] },
  products: ['AcmeDB'],
  communities: [{ name: 'People Skills', aliases: [], members: [] }],
  spokespeople: [],
};
const RULE: CompanyRule = {
  id: 'roadmap',
  kind: 'company-voice',
  match: ['(road map|roadmap) ~ says', "don't|won't ship", '@product <sunset>'],
  except: ['(I heard|rumour)'],
  reason: 'Readers take this for the plan.',
};

const on = (draft: string, rules: CompanyRule[] = [RULE]) =>
  check(draft, { site: 'x', kind: 'post' }, { ...COMPANY, rules });

describe('a company’s own rule', () => {
  it.each([
    ['The road map says spring, by the look of it.', 'road map says'],
    ['It won’t ship this way, I think.', 'won’t ship'],
    ['Funny how AcmeDB sunsets on my birthday.', 'AcmeDB sunsets'],
  ])('underlines in %j', (draft, phrase) => {
    const { findings } = on(draft);
    const own = findings.find(({ because }) => because.some(({ rule }) => rule));
    expect(own?.kind).toBe('company-voice');
    const cue = own?.because.find(({ rule }) => rule);
    expect(cue).toMatchObject({
      phrase,
      reason: 'company_rule',
      rule: { id: 'roadmap', says: 'Readers take this for the plan.' },
    });
    expect(draft.slice(cue?.span.start, cue?.span.end)).toBe(phrase);
  });

  it.each([
    'I heard the road map says spring.',
    'They said “the road map says spring” and I laughed.',
    'The map of the road says spring.',
  ])('leaves %j alone', (draft) => {
    expect(on(draft).findings).toEqual([]);
  });

  it('never holds a post back by itself, however many agree', () => {
    const rules = [RULE, { ...RULE, id: 'spring', match: ['says spring'] }];
    const draft = 'The road map says spring.';
    expect(on(draft, rules).findings).toMatchObject([
      { strength: 'possible', because: [{ rule: { id: 'roadmap' } }, { rule: { id: 'spring' } }] },
    ]);
  });

  it('adds its reason to what Hatcheck found at the same words, which stays as strong as it was', () => {
    const draft = 'Our team decided to remove that site today.';
    const voice = (rules: CompanyRule[]) =>
      on(draft, rules).findings.filter(({ kind }) => kind === 'company-voice');
    const [before] = voice([]);
    const [after, ...more] = voice([{ ...RULE, match: ['team decided'] }]);
    expect(before?.kind).toBe('company-voice');
    expect(after).toMatchObject({ kind: 'company-voice', strength: before?.strength });
    expect(after?.because.at(-1)?.reason).toBe('company_rule');
    expect(more).toEqual([]);
  });

  it('comes after the gate: what is protected stays silent', () => {
    const rules = [{ ...RULE, match: ['road map says'] }];
    expect(on('My salary was cut although the road map says growth.', rules)).toEqual({
      findings: [],
      silence: 'protected',
    });
  });

  it('leaves the voice of people who may speak to them', () => {
    const situation = { site: 'x', kind: 'post', account: { handle: '@acme' } } as const;
    const report = check('The road map says spring.', situation, { ...COMPANY, rules: [RULE] });
    expect(report.findings).toEqual([]);
  });
});

test('any text is a phrase or has a fault, and every sample of a phrase is found by it', () => {
  const sign = fc.constantFrom(
    'a',
    'b',
    'be',
    "don't",
    ' ',
    ' ',
    '|',
    '(',
    ')',
    '?',
    '~',
    '..',
    '...',
    '<go>',
    'cat+',
    '!',
    '@company',
    '@x',
    '{',
    '^',
    'ß',
    '-',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
      const phrase = signs.join('');
      if (faultOfPhrase(phrase) !== undefined) return;
      // What must not follow cannot be said by a sample.
      if (phrase.includes('!')) return;
      for (const sample of samplesOfPhrase(phrase, COMPANY)) {
        expect(matchAll(read(sample, COMPANY), phrasesOfCompany([phrase]))).not.toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
});
