import type { Case } from '../case.ts';
import { cut } from '../cut.ts';

/** Longer links are cut by some mail programs without a word. */
const LONGEST_LINK = 1_900;
const CUT_NOTE = '\n\n(Cut here: the rest did not fit into an e-mail link.)';

/** A `mailto:` link that opens a draft with the case. The writer sends it, or does not. */
export function mailDraft(record: Case, address: string): string {
  const subject = oneLine(`[${record.level}] ${record.kind} ${record.id}`);
  const [local = '', domain = ''] = address.split('@');
  const head = `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}?subject=${encodeURIComponent(subject)}&body=`;
  const body = bodyOf(record);
  const whole = head + encoded(body);
  if (whole.length <= LONGEST_LINK) return whole;
  return head + encoded(longestThatFits(body, LONGEST_LINK - head.length));
}

function longestThatFits(body: string, room: number): string {
  let short = 0;
  let long = body.length;
  while (short < long) {
    const middle = Math.ceil((short + long) / 2);
    if (encoded(cut(body, middle) + CUT_NOTE).length <= room) short = middle;
    else long = middle - 1;
  }
  return cut(body, short) + CUT_NOTE;
}

function bodyOf(record: Case): string {
  const rows: [string, string | undefined][] = [
    ['Case', `${record.id}, ${record.level}: ${record.levelReason}`],
    ['Link', record.link ?? record.noLink],
    ['Already posted', record.alreadyPosted ? 'yes' : 'no'],
    ['Complainer', record.affected.complainer],
    ['Community', record.affected.community],
    ['Known', record.known || undefined],
    ['Assumed', record.assumed || undefined],
    ['Promised', record.promised || 'nothing'],
    ['Spread', record.spread],
    ['The post', record.excerpt || undefined],
    ['Draft', record.draft],
    ['From', [record.sender?.name, record.sender?.contact].filter(Boolean).join(', ') || undefined],
  ];
  return rows.flatMap(([name, value]) => (value ? [`${name}: ${quoted(value)}`] : [])).join('\n');
}

/** A text from a page must not pass for a line of the form. */
function quoted(value: string): string {
  const lines = value.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.length === 1 ? value : lines.map((line) => `\n> ${line}`).join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
}
