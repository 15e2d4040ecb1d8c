/**
 * Reads through what hides letters: zero-width characters, look-alike alphabets,
 * full-width and mathematical letters, accents, curly quotes.
 * Every unit of the result remembers where it came from, so that spans always
 * point into the draft exactly as typed.
 */

export interface Characters {
  /** The text as it reads; case kept. */
  text: string;
  /** `starts[i]`: offset in the draft of the code point that gave unit i; one more at the end. */
  starts: Uint32Array;
  /** `ends[i]`: offset in the draft just after that code point. */
  ends: Uint32Array;
}

/** Look-alikes of Latin letters in Cyrillic and Greek, Unicode confusables (UTS #39, revision 26), the common ones. */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    α: 'a',
    ο: 'o',
    ν: 'v',
    ρ: 'p',
    ι: 'i',
    κ: 'k',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
    Υ: 'Y',
    Ζ: 'Z',
    ı: 'i',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    '‘': "'",
    '’': "'",
    '‛': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '—',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '…': '.',
    '\u00a0': ' ',
    '\u3000': ' ',
    '\u2028': '\n',
    '\u2029': '\n',
    '\r': ' ',
    '\t': ' ',
  }),
);

/** Characters that take no room on screen: joiners, marks of direction, soft hyphen, selectors, skin tones, tags. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}

/** One code point as it reads; may be empty or longer than one unit. */
function plain(point: string, code: number): string {
  if (code < 0x80) return LOOK_ALIKES.get(point) ?? point;
  if (isInvisible(code)) return '';
  const known = LOOK_ALIKES.get(point);
  if (known !== undefined) return known;
  if (code >= 0xd800 && code <= 0xdfff) return ' ';
  if (code >= 0x2190 && code < 0x3400) return point;
  if (code >= 0x1f000 && code <= 0x1faff) return point;
  const decomposed = point.normalize('NFKD');
  if (decomposed === point) return point;
  let kept = '';
  for (const part of decomposed) {
    const partCode = part.codePointAt(0) ?? 0;
    if (!isInvisible(partCode)) kept += LOOK_ALIKES.get(part) ?? part;
  }
  return kept;
}

export function readCharacters(draft: string): Characters {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const point of draft) {
    const end = at + point.length;
    const read = plain(point, point.codePointAt(0) ?? 0);
    for (let unit = 0; unit < read.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    text += read;
    at = end;
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
