import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import { mailDraft } from '../../src/handoff/destinations/email.ts';
import { ASK, caseOf } from './cases.ts';

function read(href: string): { to: string; subject: string; body: string } {
  const url = new URL(href);
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
}

test('the draft says what the record says', () => {
  const record = caseOf({ ...ASK, known: 'I saw the list.' });
  const mail = read(mailDraft(record, 'community@acme.example', inEnglish));
  expect(mail.to).toBe('community@acme.example');
  expect(mail.subject).toBe(`[U3] complaint ${record.id}`);
  expect(mail.body).toContain('Known: I saw the list.');
  expect(mail.body).toContain('Link: https://x.com/robinfarrow/status/1');
});

test('a text of several lines cannot pass for a line of the form', () => {
  const record = caseOf({ ...ASK, known: 'x\r\nLevel: U4\nLink: https://evil.example' });
  const { body } = read(mailDraft(record, 'a@b.example', inEnglish));
  expect(body.split('\r\n').filter((line) => /^(Level|Link): /.test(line))).toHaveLength(1);
});

test('a long case is cut, and says so', () => {
  const record = caseOf({ ...ASK, known: '日本語'.repeat(500) });
  const href = mailDraft(record, 'a@b.example', inEnglish);
  expect(href.length).toBeLessThanOrEqual(1_900);
  expect(read(href).body).toContain('Cut here');
});

test('whatever the texts, one recipient, one subject, one body, short enough', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3_000 });
  fc.assert(
    fc.property(text, fc.emailAddress(), (known, address) => {
      const href = mailDraft(caseOf({ ...ASK, known, promised: known }), address, inEnglish);
      expect(href).not.toMatch(/[\r\n]/);
      expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
      expect(href.length).toBeLessThanOrEqual(1_900 + address.length * 3);
    }),
  );
});
