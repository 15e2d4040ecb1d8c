import type { Say } from '../../say.ts';
import type { Case } from '../case.ts';
import { cut } from '../cut.ts';

/** Longer links are cut by some mail programs without a word. */
const LONGEST_LINK = 1_900;

/** A `mailto:` link that opens a draft with the case. The writer sends it, or does not. */
export function mailDraft(record: Case, address: string, say: Say): string {
  const subject = oneLine(`[${record.level}] ${record.kind} ${record.id}`);
  const [local = '', domain = ''] = address.split('@');
  const head = `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}?subject=${encodeURIComponent(subject)}&body=`;
  const body = bodyOf(record, say);
  const whole = head + encoded(body);
  if (whole.length <= LONGEST_LINK) return whole;
  return (
    head + encoded(longestThatFits(body, `\n\n${say('mail_cut')}`, LONGEST_LINK - head.length))
  );
}

function longestThatFits(body: string, note: string, room: number): string {
  let short = 0;
  let long = body.length;
  while (short < long) {
    const middle = Math.ceil((short + long) / 2);
    if (encoded(cut(body, middle) + note).length <= room) short = middle;
    else long = middle - 1;
  }
  return cut(body, short) + note;
}

function bodyOf(record: Case, say: Say): string {
  const rows: [string, string | undefined][] = [
    [say('mail_case'), `${record.id}, ${record.level}: ${record.levelReason}`],
    [say('mail_link'), record.link ?? record.noLink],
    [say('mail_posted'), record.alreadyPosted ? say('mail_yes') : say('mail_no')],
    [say('mail_complainer'), record.affected.complainer],
    [say('mail_community'), record.affected.community],
    [say('mail_known'), record.known || undefined],
    [say('mail_assumed'), record.assumed || undefined],
    [say('mail_promised'), record.promised || say('mail_nothing')],
    [say('mail_spread'), record.spread],
    [say('mail_post'), record.excerpt || undefined],
    [say('mail_draft'), record.draft],
    [
      say('mail_from'),
      [record.sender?.name, record.sender?.contact].filter(Boolean).join(', ') || undefined,
    ],
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
