import type { Forwarded } from './forward.ts';

/** `[U1] complaint HC-…`: nothing of the post, for subjects are shown where texts are not. */
export function titleOf({ level, kind, id, test }: Forwarded): string {
  const title = `[${level}] ${kind.replaceAll('-', ' ')} ${id}`;
  return test ? `[Test] ${title}` : title;
}

/** The case for people, what is known and what is assumed under headings of their own. */
export function textOf(record: Forwarded): string {
  const { affected, next } = record;
  const facts = lines([
    ['Case', record.id],
    ['Level', record.level],
    ['Arrived', record.arrivedAt],
    ['Due next', next && `${next.duty}, ${next.at}`],
    ['Site', record.site],
    ['Link', record.link ?? `none: ${record.noLink ?? ''}`],
    ['Already posted', record.alreadyPosted ? 'yes' : 'no'],
    ['Affected', affected.roles.join(', ')],
    ['Complainer', affected.complainer],
    ['Community', affected.community],
    ['Spread', record.spread],
    ['Handed off by', record.reporters === 1 ? '1 person' : `${record.reporters} people`],
    ['On the desk', record.desk],
  ]);
  const parts = [
    record.test ? 'This is a test of the connection. There is no such case.' : '',
    facts,
    part('Known', record.known || 'Nothing yet.'),
    part('Assumed, not known', record.assumed || 'Nothing.'),
    part('Asked for', record.askedFor),
    part('Promised in public', record.promised || 'Nothing.'),
    part('The post', record.excerpt),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function lines(rows: [string, string | undefined][]): string {
  return rows
    .flatMap(([name, value]) => (value ? [`${name}: ${value.replace(/\s+/g, ' ')}`] : []))
    .join('\n');
}

/** Quoted, so that a text from a page cannot pass for a line of ours. */
function part(heading: string, value: string): string {
  if (!value) return '';
  const quoted = value.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `> ${line}`);
  return `${heading}:\n${quoted.join('\n')}`;
}
