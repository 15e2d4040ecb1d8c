import type { Kind, Report } from '../checker/report.ts';
import { orgOf } from '../policy/org.ts';
import { roleOf } from '../policy/roles.ts';
import type { Policy } from '../policy/schema.ts';
import type { Say } from '../say.ts';
import type { CaseAsk } from './ask.ts';
import { CASE_LIMITS, type Case, type CaseKind } from './case.ts';
import { cut } from './cut.ts';
import { levelOf } from './level.ts';

/** What the checker says of the draft in hand, and of the post concerned read as a draft of its own. */
export interface Read {
  draft?: Report;
  post?: Report;
}

export interface Surroundings {
  policy: Policy;
  reports: Read;
  /** Epoch ms. */
  now: number;
  /** Even in [0, 1). */
  random(): number;
  say: Say;
}

export type Previewed = { ok: true; case: Case } | { ok: false; reason: string };

/** Builds the record exactly as it would go, or says why it will not. Stores and sends nothing. */
export function newCase(
  ask: CaseAsk,
  { policy, reports, now, random, say }: Surroundings,
): Previewed {
  const post = ask.post ?? ask.situation.parent;
  const kind = kindOf(ask, reports, policy);
  const alreadyPosted = kind === 'staff-post';
  const level = levelOf({ kind, alreadyPosted, reports, signals: ask.signals ?? {} }, say);
  const colleagues = kind === 'staff-post' && ask.post?.own !== true;
  if (colleagues && reports.post?.silence === 'protected' && level.level !== 'U0')
    return { ok: false, reason: say('case_protected') };
  const life = level.level === 'U0';
  const link = linkOf(post?.url);
  const { draft } = ask;
  return {
    ok: true,
    case: {
      version: 1,
      id: newId(random),
      createdAt: new Date(now).toISOString(),
      level: level.level,
      levelReason: level.reason,
      kind,
      site: cut(ask.situation.site, CASE_LIMITS.name),
      ...(link ? { link } : { noLink: post ? say('case_no_link') : say('case_no_post') }),
      // Distressed words stay where they were written; the link leads there.
      excerpt: life ? '' : cut(post?.text ?? '', CASE_LIMITS.excerpt),
      ...(ask.includeDraft && draft && !life ? { draft: cut(draft, CASE_LIMITS.draft) } : {}),
      alreadyPosted,
      affected: affectedBy(ask, reports, kind),
      known: cut(ask.known ?? '', CASE_LIMITS.note),
      assumed: cut(ask.assumed ?? '', CASE_LIMITS.note),
      ...(ask.askedFor ? { askedFor: cut(ask.askedFor, CASE_LIMITS.note) } : {}),
      promised: cut(ask.promised ?? '', CASE_LIMITS.note),
      ...(ask.spread ? { spread: cut(ask.spread, CASE_LIMITS.line) } : {}),
      disclosure: discloses(ask, alreadyPosted ? (post?.text ?? '') : (draft ?? ''), policy),
      ...senderOf(ask),
    },
  };
}

function kindOf(ask: CaseAsk, { draft, post }: Read, policy: Policy): CaseKind {
  if (ask.kind) return ask.kind;
  if (ask.post?.own || (ask.post?.author && isStaff(ask.post.author, policy))) return 'staff-post';
  const kinds = kindsIn(draft);
  if (ask.about === 'asks-cm' || kinds.has('asks-cm') || kindsIn(post).has('asks-cm'))
    return 'safety';
  return ask.post === undefined && kinds.size > 0 && !ask.situation.parent
    ? 'about-to-post'
    : 'complaint';
}

function isStaff(author: string, policy: Policy): boolean {
  const { speaks, takes } = roleOf({ handle: author }, policy);
  return speaks !== undefined || takes !== undefined;
}

function kindsIn(report: Report | undefined): Set<Kind> {
  return new Set(report?.findings.map((finding) => finding.kind));
}

function affectedBy(ask: CaseAsk, { draft, post }: Read, kind: CaseKind): Case['affected'] {
  const harms = [...(draft?.findings ?? []), ...(post?.findings ?? [])].filter(
    (finding) => finding.kind === 'condemns-community' || finding.kind === 'endorses-condemnation',
  );
  const named = ask.community ?? harms.find((finding) => finding.community)?.community;
  const complainer = kind === 'staff-post' ? undefined : (ask.post ?? ask.situation.parent)?.author;
  const roles: Case['affected']['roles'] = [];
  if (complainer) roles.push('complainer');
  if (named || harms.length > 0) roles.push('community');
  if (kind === 'staff-post') roles.push('staff');
  return {
    roles,
    ...(complainer ? { complainer: cut(complainer, CASE_LIMITS.name) } : {}),
    ...(named ? { community: cut(named, CASE_LIMITS.name) } : {}),
  };
}

/** Whether readers could see where the writer works: a badge, the company's handle, or its name in the text. */
function discloses({ situation }: CaseAsk, text: string, policy: Policy): boolean {
  if (situation.account?.badge) return true;
  const plain = text.toLowerCase();
  const names = [orgOf(policy), policy.company.name, ...policy.company.handles];
  return names.some((name) => plain.includes(name.toLowerCase()));
}

function linkOf(url: string | undefined): string | undefined {
  if (!url || url.length > CASE_LIMITS.link || !/^https?:\/\/\S+$/i.test(url)) return undefined;
  return url;
}

function senderOf({ sender }: CaseAsk): Pick<Case, 'sender'> {
  const name = sender?.name?.trim();
  const contact = sender?.contact?.trim();
  if (!name && !contact) return {};
  return {
    sender: {
      ...(name ? { name: cut(name, CASE_LIMITS.name) } : {}),
      ...(contact ? { contact: cut(contact, CASE_LIMITS.line) } : {}),
    },
  };
}

/** Crockford's base 32: no letter that is read as a digit. 50 bits. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function newId(random: () => number): string {
  const signs = Array.from({ length: 10 }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join(
    '',
  );
  return `HC-${signs.slice(0, 5)}-${signs.slice(5)}`;
}
