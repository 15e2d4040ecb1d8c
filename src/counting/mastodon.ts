import { length } from 'stringz';

/** The default of an instance; the page's own counter tells where it is another. */
export const MASTODON_LIMIT = 500;

/** Every link counts as much, however long it is. */
const LINK = 'x'.repeat(23);

/** A letter of a domain's label: whatever is no punctuation, no space and no mark of direction. */
const LETTER = String.raw`[^\s!'#%&()*+,\\\-.\/:;<=>?@[\]^_{|}~$\u0085\u180e\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069\ufffe\uffff]`;

/** What may stand in a path, and what may end one; others such as full stops belong to the sentence. */
const ACCENTED = String.raw`\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff`;
const IN_PATH = String.raw`[a-z\d!*';:=+,.$\/%#[\]\-\u2013_~@|&\u0400-\u04ff${ACCENTED}]`;
const ENDS_PATH = String.raw`[a-z\d+\-=_#\/\u0400-\u04ff${ACCENTED}]`;
const PARENTHESES = String.raw`\((?:${IN_PATH}+|${IN_PATH}*\(${IN_PATH}+\)${IN_PATH}*)\)`;

/**
 * The links that the site finds, with the grammar of X's library, which it borrows. The list of
 * top-level domains is left out: it would weigh more than all other counting where people write, and
 * where the page shows a counter the limit is measured with this rule too, so that the error cancels.
 */
const LINKS = new RegExp(
  [
    String.raw`(?<![a-z\d@＠$#＃\ufffe\ufeff\uffff])https?:\/\/`,
    String.raw`(?:${LETTER}(?:(?:${LETTER}|[_-])*${LETTER})?\.)+`,
    String.raw`(?:xn--[\da-z-]+|[a-z]{2,}(?![\da-z@+-])|(?!\p{ASCII})\p{L}{2,})`,
    String.raw`(?::\d+)?`,
    String.raw`(?:\/(?:(?:${IN_PATH}|${PARENTHESES})*(?:${ENDS_PATH}|${PARENTHESES}))?)?`,
    String.raw`(?:\?[a-z\d!?*'@();:&=+$\/%#[\]\-_.,~|]*[a-z\d\-_&=#\/])?`,
  ].join(''),
  'giu',
);

/** A name on another server counts without its server. */
const REMOTE = /(^|[^/\w])@(([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+)/gi;

/** Units of Mastodon's own counter (`stringz`); a content warning counts as it is. */
export function countMastodon(text: string): number {
  return length(text.replace(LINKS, LINK).replace(REMOTE, '$1@$3'));
}
