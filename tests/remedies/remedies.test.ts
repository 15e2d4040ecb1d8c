import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { check } from '../../src/checker/check.ts';
import type { Kind, ReasonKey, Report, Situation } from '../../src/checker/report.ts';
import { count } from '../../src/counting/count.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { applied } from '../../src/remedies/edit.ts';
import { remedies } from '../../src/remedies/remedies.ts';

const read = readPolicy(readFileSync('src/policy/example.json', 'utf8'), inEnglish);
if ('faults' in read) throw new Error('the example is refused');
const { policy } = read;

const POST: Situation = { site: 'x', kind: 'post' };
const ANSWER: Situation = {
  site: 'x',
  kind: 'reply',
  parent: {
    author: '@robinfarrow',
    text: 'Acme, who runs the site on your promoted list? Two titles there insult people. Awful.',
  },
};

function ways(draft: string, situation: Situation) {
  const report = check(draft, situation, policy);
  const offers = remedies({ draft, report, situation, policy });
  return report.findings.map(({ kind }, index) => ({ kind, offers: offers[index] ?? [] }));
}

const DRAFTS = [
  "We've just dropped that whole site from the list.",
  'The team is well aware of the problem with them.',
  "If our moderators sent those, they're gone.",
  "We're sorry you ran into this. We'll look into it.",
  "We don't allow posts like that on our site.",
  '@robinfarrow @sam We removed the list. Thanks for your patience.',
  'On behalf of Acme, we apologise for the inconvenience.',
  "We'll refund you by Friday.\n\nOur team is on it.",
  'Those People Skills mods are awful. I saw the film though.',
  'Those People Skills mods are awful.',
  'So true, they are all idiots.',
  `We have decided to close it. ${'It was a long road for everybody. '.repeat(7)}`,
];

test.each(DRAFTS)('every way out of %j keeps its word', (draft) => {
  for (const situation of [POST, ANSWER]) {
    const kinds = new Set<Kind>(check(draft, situation, policy).findings.map(({ kind }) => kind));
    for (const { kind, offers } of ways(draft, situation)) {
      expect(offers.length).toBeLessThanOrEqual(3);
      for (const offer of offers) {
        if (!('edit' in offer)) continue;
        expect(applied(draft, offer.edit)).toBe(offer.result);
        expect(offer.edit.text.includes('\n') && !draft.includes('\n')).toBe(false);
        expect(count('x', offer.result).used).toBeLessThanOrEqual(280);
        if (offer.do !== 'reword') continue;
        const after = check(offer.result, situation, policy).findings.map((found) => found.kind);
        expect(after, offer.result).not.toContain(kind);
        expect(
          after.filter((found) => !kinds.has(found)),
          offer.result,
        ).toEqual([]);
      }
    }
  }
});

test('the founding drafts: reword first, then the handoff', () => {
  const drafts = DRAFTS.slice(0, 2);
  for (const draft of drafts) {
    const found = ways(draft, ANSWER);
    expect(found.map(({ kind }) => kind)).toContain('company-voice');
    for (const { offers } of found) {
      expect(offers[0]?.do).toBe('reword');
      expect(offers.at(-1)?.do).toBe('handoff');
    }
  }
});

test('a verdict is reworded or left out, then handed off; no disclaimer', () => {
  const [harm] = ways('Those People Skills mods are awful. I saw the film though.', ANSWER);
  expect(harm).toMatchObject({
    kind: 'condemns-community',
    offers: [
      { do: 'reword', scope: 'sentence' },
      { do: 'reword', scope: 'drop', result: 'I saw the film though.' },
      { do: 'handoff' },
    ],
  });
});

/** A report of one finding over the whole draft, whatever the checker makes of it today. */
function saying(draft: string, reason: ReasonKey): Report {
  const span = { start: 0, end: draft.length };
  const because = [{ phrase: draft, span, reason }];
  return { findings: [{ kind: 'company-voice', strength: 'clear', span, because }] };
}

test('a disclaimer beside the company’s “we” comes only together with the rewording', () => {
  const draft = "We don't allow posts like that on our site.";
  const report = saying(draft, 'voice_we_company');
  const [offers] = remedies({ draft, report, situation: ANSWER, policy });
  expect(offers?.map((offer) => offer.do)).toEqual(['reword', 'reword', 'handoff']);
  expect(offers?.[1]).toMatchObject({
    disclaimer: { form: 'A3', text: 'I work at Acme; views mine.' },
    result:
      "I work at Acme; views mine. As far as I know, posts like that on the site aren't allowed.",
  });
});

test('a disclaimer alone only where nothing is decided, promised or regretted', () => {
  const draft = 'It was never planned, whatever the blog says.';
  const disclaimed = (reason: ReasonKey) =>
    remedies({ draft, report: saying(draft, reason), situation: POST, policy })
      .flat()
      .some((offer) => offer.do === 'disclaim');
  expect(disclaimed('voice_knowledge')).toBe(true);
  for (const reason of ['voice_decision', 'voice_commitment', 'voice_apology'] as const)
    expect(disclaimed(reason)).toBe(false);
});

test('somebody in danger: the handoff alone', () => {
  const situation: Situation = {
    ...ANSWER,
    parent: { text: 'I want to kill myself tonight. Nobody would care.' },
  };
  for (const { kind, offers } of ways('Please talk to somebody.', situation)) {
    expect(kind).toBe('asks-cm');
    expect(offers).toEqual([{ do: 'handoff' }]);
  }
  expect(ways('Please talk to somebody.', situation)).not.toEqual([]);
});

test('names at the head of an answer stay', () => {
  const offers = ways('@robinfarrow We removed the list.', ANSWER).flatMap((way) => way.offers);
  const sentences = offers.filter((offer) => offer.do === 'reword' && offer.scope === 'sentence');
  expect(sentences.length).toBeGreaterThan(0);
  for (const offer of sentences)
    expect('result' in offer && offer.result.startsWith('@robinfarrow ')).toBe(true);
});

test('no finding, no offer', () => {
  expect(ways('Three hours, one lighthouse. What a film.', POST)).toEqual([]);
});
