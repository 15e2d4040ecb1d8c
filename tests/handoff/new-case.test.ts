import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCase } from '../../src/handoff/case.ts';
import { ASK, caseOf, finding, found, preview } from './cases.ts';

const OWN = { ...ASK, post: { author: '@samokoro', text: 'We dropped it.', own: true } };

test('an ordinary complaint is U3, with the post, its link and no draft', () => {
  const record = caseOf({ ...ASK, draft: 'secret words', known: 'I saw the list.' });
  expect(record).toMatchObject({
    level: 'U3',
    kind: 'complaint',
    link: 'https://x.com/robinfarrow/status/1',
    excerpt: 'Who are the people running that site?',
    alreadyPosted: false,
    affected: { roles: ['complainer'], complainer: '@robinfarrow' },
    known: 'I saw the list.',
    assumed: '',
    disclosure: false,
  });
  expect(JSON.stringify(record)).not.toContain('secret words');
  expect(readCase(record)).toEqual({ ok: true, case: record });
});

test('the draft travels only when ticked', () => {
  expect(caseOf({ ...ASK, draft: 'words', includeDraft: true }).draft).toBe('words');
  expect(caseOf({ ...ASK, draft: 'words', includeDraft: false })).not.toHaveProperty('draft');
});

test.each([
  ['not yet posted harm', ASK, { draft: found(finding('condemns-community')) }, 'U2'],
  ['a safety matter', ASK, { draft: found(finding('asks-cm')) }, 'U2'],
  ['posted harm', OWN, { post: found(finding('condemns-community')) }, 'U1'],
  ['posted as the company’s word', OWN, { post: found(finding('company-voice')) }, 'U1'],
  ['posted promise', OWN, { post: found(finding('promises-outcome')) }, 'U1'],
  ['posted, nothing found', OWN, { post: found() }, 'U2'],
  ['danger, wherever', ASK, { draft: { findings: [], urgency: 'U0' as const } }, 'U0'],
  ['danger in a post', OWN, { post: { findings: [], urgency: 'U0' as const } }, 'U0'],
])('%s opens at its level', (_, ask, reports, level) => {
  const record = caseOf(ask, reports);
  expect(record.level).toBe(level);
  expect(record.levelReason).not.toBe('');
});

test('signals raise by one, never to U0, and never an unposted draft above U2', () => {
  expect(caseOf({ ...ASK, signals: { spreadRising: true } }).level).toBe('U2');
  const harm = { draft: found(finding('condemns-community')) };
  const all = { severalStaff: true, communityComplained: true, spreadRising: true };
  expect(caseOf({ ...ASK, signals: all }, harm).level).toBe('U2');
  expect(caseOf({ ...OWN, signals: all }, { post: found() }).level).toBe('U1');
  expect(caseOf({ ...ASK, signals: all }).levelReason).toContain('Raised: ');
});

test('at U0 the record holds the link and no distressed words', () => {
  const post = { author: '@a', text: 'I cannot go on.', url: 'https://x.com/a/status/2' };
  const record = caseOf(
    { ...ASK, post, draft: 'quoting it', includeDraft: true },
    { draft: { findings: [], urgency: 'U0' } },
  );
  expect(record.excerpt).toBe('');
  expect(record).not.toHaveProperty('draft');
  expect(record.link).toBe(post.url);
});

test('a colleague’s protected post is not passed on, danger excepted', () => {
  const ask = { ...ASK, kind: 'staff-post' as const, post: { text: 'We should unionise.' } };
  const silent = { findings: [], silence: 'protected' as const };
  expect(preview(ask, { post: silent })).toMatchObject({ ok: false });
  expect(preview({ ...ask, post: { ...ask.post, own: true } }, { post: silent }).ok).toBe(true);
  expect(preview(ask, { post: { ...silent, urgency: 'U0' } }).ok).toBe(true);
  const spokesperson = { ...ASK, post: { author: '@MinaOduya', text: 'My salary is low.' } };
  expect(preview(spokesperson, { post: silent }).ok).toBe(false);
});

test('the community found is named as affected, roles and not persons', () => {
  const record = caseOf(ASK, { draft: found(finding('condemns-community', 'People Skills')) });
  expect(record.affected).toEqual({
    roles: ['complainer', 'community'],
    complainer: '@robinfarrow',
    community: 'People Skills',
  });
});

test('without a link it says why', () => {
  const { parent: _, ...situation } = ASK.situation;
  expect(caseOf({ situation }).noLink).toBe('It answers no post.');
  expect(caseOf({ ...ASK, post: { text: 'x', url: 'javascript:alert(1)' } }).link).toBeUndefined();
});

test('whatever is asked, the record is valid and small', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12_000 });
  const optional = fc.option(text, { nil: '' });
  fc.assert(
    fc.property(text, text, optional, optional, optional, (post, draft, known, author, spread) => {
      const record = caseOf({
        ...ASK,
        post: { text: post, author, url: spread },
        draft,
        includeDraft: true,
        known,
        assumed: known,
        promised: author,
        spread,
        sender: { name: known, contact: author },
      });
      expect(readCase(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, case: record });
      expect(Buffer.byteLength(JSON.stringify(record))).toBeLessThan(64 * 1024);
    }),
  );
});

test('fields that are the team’s, unknown ones and wrong ones are refused by path', () => {
  const record = caseOf();
  const paths = (change: object) => {
    const read = readCase({ ...record, ...change });
    return read.ok ? [] : read.faults.map(({ path }) => path);
  };
  expect(paths({ owner: 'me' })).toEqual(['owner']);
  expect(paths({ level: 'U9', known: 1, affected: { roles: ['boss'] } })).toEqual([
    'level',
    'affected.roles.0',
    'known',
  ]);
  expect(paths({ excerpt: 'x'.repeat(501) })).toEqual(['excerpt']);
  expect(paths({ noLink: 'and a link' })).toEqual(['']);
  expect(readCase(null).ok).toBe(false);
});
