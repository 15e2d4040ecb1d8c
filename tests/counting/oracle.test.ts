import { length } from 'stringz';
import { extractUrlsWithIndices, parseTweet } from 'twitter-text';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, test } from 'vitest';
import { countBluesky } from '../../src/counting/bluesky.ts';
import { countMastodon } from '../../src/counting/mastodon.ts';
import { countX } from '../../src/counting/x.ts';

const WORDS = [
  'we closed it',
  'naïve café',
  'nai\u0308ve cafe\u0301',
  'rock ’n’ roll – or “not”…',
  '10 € • 5 % → ok ™',
  'e.g. this, i.e.that',
  'a_b-c/d',
  '#hashtag',
  '$ACME',
];

const SCRIPTS = [
  '日本語の文。',
  '한국어 문장',
  'Привет, мир',
  'שלום עולם',
  'مرحبا بالعالم',
  'नमस्ते दुनिया',
  'สวัสดี',
  'தமிழ்',
  '𝐛𝐨𝐥𝐝',
  'ｆｕｌｌ',
  'g\u0300\u0301\u0302',
  'crlf\r\nhere',
];

const EMOJI = ['👍🏽', '👩‍👩‍👧‍👦', '🇩🇪🇫🇷', '❤️', '☺', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🧑🏿‍🚀🫶🏼', '\u200b\u200d'];

const LINKS = [
  'https://example.com',
  'https://example.com/',
  'http://www.example.org/a/rather/long/path?with=questions&more=1#and-a-place',
  'https://example.com/short',
  'https://example.com/exactly-15-ch',
  'https://example.com:8080/x',
  'https://en.wikipedia.org/wiki/Tool_(band)',
  'https://ja.wikipedia.org/wiki/日本語',
  'https://пример.рф/путь',
  'https://example.com/@quiet/11',
  'https://example.com?only=query',
  'https://example.com#only-a-place',
  'HTTPS://Example.COM/Loud',
  'https://localhost/at/home/and/nowhere/else',
  'https://127.0.0.1/at/home/and/nowhere/else',
  'https://no-dot',
  'https://',
  'example.org/a/path/without/a/scheme',
  'README.md',
  'www.example.org',
  'ftp://example.org/a/file/somewhere',
  'https://t.co/abcDEF1234',
];

const MENTIONS = [
  '@quiet',
  '@quiet@elsewhere.example',
  '@quiet.example.com',
  'mail quiet@example.org',
  '/@quiet@elsewhere.example',
];

/** What may stand round a piece without a space between. */
const ROUND: [string, string][] = [
  ['', ''],
  ['(', ')'],
  ['“', '”'],
  ['', '.'],
  ['', ', and'],
  ['(see ', ').'],
  ['', '!?'],
  ['—', '—'],
  ['次は', '次の文'],
  ['a.b(', ')'],
];

const PIECES = [...WORDS, ...SCRIPTS, ...EMOJI, ...LINKS, ...MENTIONS];

/** Every piece in every setting, and every piece before every seventh other. */
const TEXTS = [
  ...PIECES.flatMap((piece) => ROUND.map(([before, after]) => `${before}${piece}${after}`)),
  ...PIECES.flatMap((one, index) =>
    PIECES.filter((_, other) => (other + index) % 7 === 0).flatMap((other) => [
      `${one} ${other}`,
      `${other}\n\n${one}.`,
    ]),
  ),
];

/** social-app 1.132 shortens each link that its rich text finds, then counts grapheme clusters. */
function bluesky(text: string): number {
  let shown = '';
  let at = 0;
  const found = /(^|\s|\()((https?:\/\/[\S]+)|([a-z][a-z0-9]*(\.[a-z0-9]+)+[\S]*))/gim;
  for (const { index, 1: before = '', 2: link = '' } of text.matchAll(found)) {
    let url = link;
    if (/[.,;:!?]$/.test(url)) url = url.slice(0, -1);
    if (url.endsWith(')') && !url.includes('(')) url = url.slice(0, -1);
    const start = index + before.length;
    shown += text.slice(at, start) + (link.startsWith('http') ? short(url) : url);
    at = start + url.length;
  }
  return countGraphemes(shown + text.slice(at));
}

function short(url: string): string {
  try {
    const { protocol, host, pathname, search, hash } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return url;
    const path = (pathname === '/' ? '' : pathname) + search + hash;
    return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
  } catch {
    return url;
  }
}

/** Mastodon 4.7: links with a scheme, by twitter-text's grammar, are 23; a remote name loses its server. */
function mastodon(text: string): number {
  let counted = text;
  const links = extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
  for (const { indices } of links.reverse())
    counted = counted.slice(0, indices[0]) + 'x'.repeat(23) + counted.slice(indices[1]);
  return length(counted.replace(/(^|[^/\w])@(([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+)/gi, '$1@$3'));
}

describe.each([
  ['X', countX, (text: string) => parseTweet(text).weightedLength],
  ['Bluesky', countBluesky, bluesky],
  ['Mastodon', countMastodon, mastodon],
])('%s', (_site, ours, theirs) => {
  test(`says what we say of ${TEXTS.length} texts`, () => {
    expect(TEXTS.length).toBeGreaterThan(200);
    const apart = TEXTS.filter((text) => ours(text) !== theirs(text));
    expect(apart.map((text) => [text, ours(text), theirs(text)])).toEqual([]);
  });
});
