import { describe, expect, test } from 'vitest';
import { asMarked, type Marked, unmark } from '../marked.ts';

const mustFlag: Marked[] = [
  { draft: '[ok cool]', parent: 'I know where your moderator lives' },
  { draft: 'someone [posted her home] address in the thread' },
  { draft: 'are you ok? please [call 988]', parent: 'I want to die tonight' },
  { draft: '[my lawyer] will be in touch about this post', parent: 'hello' },
  {
    draft: '[no idea, ask them]',
    parent: "I'm a reporter with the Gazette, seeking comment on the outage",
  },
  { draft: '[he keeps messaging my] daughter asking for photos' },
  { draft: '[lol]', parent: 'pay 2 btc or we leak your database' },
  { draft: 'the [driver punched] me in the face' },
];

const mustPass: Marked[] = [
  { draft: 'kill -9 the process and try again' },
  { draft: 'this merge was a bloodbath, my heart attack of the week' },
  { draft: 'our threat model covers that' },
  { draft: "I'd kill for a coffee" },
  { draft: 'press the button twice' },
  { draft: 'my plants are suing me' },
  { draft: 'the deadline is killing me' },
  { draft: 'I would never hurt any moderator' },
];

describe('asks-cm', () => {
  test.each(mustFlag)('underlines $draft', (marked) => {
    expect(asMarked(marked, 'asks-cm')).toBe(marked.draft);
  });

  test.each(mustPass)('passes $draft', (marked) => {
    expect(asMarked(marked, 'asks-cm')).toBe(unmark(marked.draft).text);
  });
});
