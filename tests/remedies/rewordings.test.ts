import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reworded, rewordings } from '../../src/remedies/rewordings.ts';

const TABLE = rewordings(['Acme', 'Acme Answers'], '@acmehelp');

test.each([
  ['Is it on our site?', 'Is it on the site?'],
  ["We're sorry you ran into this.", "I'm sorry you ran into this."],
  ['We’re so sorry about that.', "I'm so sorry about that."],
  ["We'll look into it.", "I'll pass this on."],
  ["Thanks, we'll look into your ticket right away.", "Thanks, I'll pass this on."],
  ["We're investigating the outage.", "I'll pass this on."],
  ["We don't allow adverts.", "As far as I know, adverts aren't allowed."],
  ["Sadly we don't allow shouting there.", "Sadly as far as I know, shouting there isn't allowed."],
  ['The team is well aware of the problem.', "I don't know what the team knows, so I'll ask."],
  ['We are aware of it.', "I don't know what the team knows about this, so I'll ask."],
  ['Our engineers are working on it.', "I don't know where this stands, so I'll ask."],
  ['Our sincere apologies for the delay.', "I'm sorry you ran into this."],
  ['We apologise for the inconvenience caused.', "I'm sorry you ran into this."],
  ['We apologize for the slow reply.', "I'm sorry about the slow reply."],
  ['Sorry for the inconvenience!', "I'm sorry you ran into this!"],
  ["We'll get back to you by Friday.", "I'll tell you if I hear more."],
  ['Please DM us.', 'Please ask @acmehelp.'],
  ['Let us know.', 'Let me know.'],
  ['Thank you for reaching out.', 'Thank you for saying so.'],
  ['We love this.', 'I love this.'],
  ["We're really excited about it.", "I'm excited about it."],
  ['We think it works.', 'I think it works.'],
  ['I can confirm that it works.', 'As far as I know, it works.'],
  ['Here at Acme we care.', 'I care.'],
  ['On behalf of Acme, thanks.', 'Speaking for myself, thanks.'],
  ["That's our fault.", "I'm sorry this happened."],
  ['Our policy is to wait.', 'As I understand it, the idea is wait.'],
])('%j becomes %j', (before, after) => {
  expect(reworded(before, TABLE)).toBe(after);
});

test.each([
  'I liked the film.',
  'The weather was awful.',
  'Ourselves, weird and hourly.',
  '@our_team and #our',
])('%j stays as it is', (sentence) => {
  expect(reworded(sentence, TABLE)).toBe(sentence);
});

test('a row that needs a handle is left out where there is none', () => {
  expect(reworded('Please DM us.', rewordings(['Acme'], undefined))).toBe('Please DM us.');
});

test('any name makes a table, and any sentence survives it', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (names) => {
      const table = rewordings([...names, 'T-Mobile'], undefined);
      const said = reworded(`On behalf of ${names[0]}, hello.`, table);
      expect(said).toContain('hello.');
    }),
    { numRuns: 50 },
  );
  expect(reworded('On behalf of T-Mobile, hi.', rewordings(['T-Mobile'], undefined))).toBe(
    'Speaking for myself, hi.',
  );
});

test('names that look like patterns are names', () => {
  const table = rewordings(['C++ (Inc.)', 'A|B', '$&'], undefined);
  expect(reworded('On behalf of A|B, hello.', table)).toBe('Speaking for myself, hello.');
  expect(reworded('On behalf of $&, hello.', table)).toBe('Speaking for myself, hello.');
  expect(reworded('On behalf of A, hello.', table)).toBe('On behalf of A, hello.');
});
