import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { readCase } from '../../src/handoff/case.ts';
import { fieldOf, type MendTexts, mend, textsOf } from '../../src/handoff/mend.ts';
import { ASK, caseOf } from './cases.ts';

const FULL = caseOf({
  ...ASK,
  draft: 'My draft.',
  includeDraft: true,
  known: 'Known.',
  assumed: 'Assumed.',
  askedFor: 'An answer.',
  promised: 'A refund.',
  spread: 'Two threads.',
  sender: { name: 'Ada', contact: 'ada@acme.example' },
});

function faultsOf(change: Partial<MendTexts>): Record<string, string> {
  const mended = mend(FULL, { ...textsOf(FULL), ...change }, inEnglish);
  if (mended.ok) return {};
  return Object.fromEntries(mended.faults.map(({ path, message }) => [fieldOf(path), message]));
}

test('unchanged texts give the very record, so that the same key still names the same text', () => {
  for (const record of [FULL, caseOf(), caseOf({ situation: { site: 'x', kind: 'post' } })])
    expect(mend(record, textsOf(record), inEnglish)).toEqual({
      ok: true,
      case: record,
      changed: false,
    });
});

test('every text can be changed, and everything else stays', () => {
  const texts = {
    known: 'k',
    assumed: 'a',
    askedFor: 'f',
    promised: 'p',
    spread: 's',
    link: ' https://x.com/a/status/2 ',
    name: 'n',
    contact: 'c',
    draft: 'd',
  };
  expect(mend(FULL, texts, inEnglish)).toEqual({
    ok: true,
    changed: true,
    case: {
      ...FULL,
      ...{ known: 'k', assumed: 'a', askedFor: 'f', promised: 'p', spread: 's', draft: 'd' },
      link: 'https://x.com/a/status/2',
      sender: { name: 'n', contact: 'c' },
    },
  });
});

test('what is emptied is left out, a missing link with a word why', () => {
  const nothing = {
    ...{ known: '', assumed: '', askedFor: '', promised: '', spread: '', link: '' },
    ...{ name: '', contact: ' ' },
  };
  const mended = mend(FULL, nothing, inEnglish);
  if (!mended.ok) throw new Error(JSON.stringify(mended.faults));
  for (const name of ['draft', 'askedFor', 'spread', 'link', 'sender'])
    expect(mended.case).not.toHaveProperty(name);
  expect(mended.case.noLink).toBe('The sender gave no link.');
  const linked = mend(mended.case, { ...nothing, link: 'https://x.com/1' }, inEnglish);
  expect(linked).toMatchObject({ ok: true, case: { link: 'https://x.com/1' } });
  expect(linked.ok && linked.case).not.toHaveProperty('noLink');
});

test('faults are said in words, at their fields', () => {
  expect(faultsOf({ known: 'x'.repeat(2_003) })).toEqual({
    known: 'At most 2000 characters; 3 too many.',
  });
  expect(faultsOf({ name: 'x'.repeat(101), contact: 'x'.repeat(301) })).toEqual({
    name: 'At most 100 characters; 1 too many.',
    contact: 'At most 300 characters; 1 too many.',
  });
  expect(faultsOf({ link: 'javascript:alert(1)' })).toEqual({
    link: 'This is not a web address, such as https://example.com/post.',
  });
});

test('a fault is shown at the field that can mend it, if there is one', () => {
  const paths = ['known', 'sender.name', 'noLink', 'level', 'name.x', 'constructor', ''];
  expect(paths.map(fieldOf)).toEqual([
    ...['known', 'name', 'link'],
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('whatever is written, what is let through is a case, and what is not has a fault at a field', () => {
  const words = fc.string({ unit: 'binary', maxLength: 6_000 });
  const texts = fc.record(
    {
      ...{ known: words, assumed: words, askedFor: words, promised: words, spread: words },
      ...{ link: fc.oneof(words, fc.webUrl()), name: words, contact: words, draft: words },
    },
    {
      requiredKeys: [
        ...(['known', 'assumed', 'askedFor', 'promised', 'spread', 'link', 'name'] as const),
        'contact',
      ],
    },
  );
  fc.assert(
    fc.property(texts, (written) => {
      const { draft, ...rest } = written;
      const mended = mend(FULL, draft === undefined ? rest : { ...rest, draft }, inEnglish);
      if (mended.ok) {
        expect(readCase(JSON.parse(JSON.stringify(mended.case)))).toEqual({
          ok: true,
          case: mended.case,
        });
        expect(mended.case.id).toBe(FULL.id);
      } else for (const { path } of mended.faults) expect(fieldOf(path), `${path}`).toBeDefined();
    }),
  );
});
