import type { Kind, Report, Urgency } from '../checker/report.ts';
import type { Say, TextKey } from '../say.ts';
import type { CaseAsk } from './ask.ts';
import type { CaseKind } from './case.ts';

interface Facts {
  kind: CaseKind;
  alreadyPosted: boolean;
  reports: { draft?: Report; post?: Report };
  signals: NonNullable<CaseAsk['signals']>;
}

interface Level {
  level: Urgency;
  reason: TextKey;
}

const LADDER: Urgency[] = ['U1', 'U2', 'U3', 'U4'];
const HARM: Kind[] = ['condemns-community', 'endorses-condemnation'];
const VOICE: Kind[] = ['company-voice', 'promises-outcome'];

/**
 * The level a case opens with; the team may change it, with a reason.
 * Danger to life wins. What is not yet posted is at most U2. Doubt goes up.
 */
export function levelOf(facts: Facts, say: Say): { level: Urgency; reason: string } {
  const { alreadyPosted, reports, signals } = facts;
  if (reports.draft?.urgency === 'U0' || reports.post?.urgency === 'U0')
    return { level: 'U0', reason: say('level_danger') };
  const first = firstLevel(facts);
  const raises = [
    signals.severalStaff && 'level_raised_staff',
    signals.communityComplained && 'level_raised_complained',
    signals.spreadRising && 'level_raised_spreading',
  ] as const;
  const given = raises.filter((reason) => typeof reason === 'string');
  const at = LADDER.indexOf(first.level) - (given.length > 0 ? 1 : 0);
  const floor = alreadyPosted ? 0 : 1;
  const level = LADDER[Math.max(at, floor)] ?? 'U3';
  const why = level === first.level ? [] : given;
  return { level, reason: [first.reason, ...why].map((key) => say(key)).join(' ') };
}

function firstLevel({ kind, alreadyPosted, reports }: Facts): Level {
  const said = kindsOf(alreadyPosted ? reports.post : reports.draft);
  const around = kindsOf(reports.post, reports.draft);
  if (alreadyPosted) {
    if (has(said, HARM)) return { level: 'U1', reason: 'level_staff_verdict' };
    if (has(said, VOICE)) return { level: 'U1', reason: 'level_staff_voice' };
    return { level: 'U2', reason: 'level_staff_public' };
  }
  if (kind === 'safety' || around.has('asks-cm')) return { level: 'U2', reason: 'level_safety' };
  if (has(around, HARM)) return { level: 'U2', reason: 'level_judged' };
  if (kind === 'other') return { level: 'U4', reason: 'level_note' };
  return { level: 'U3', reason: 'level_ordinary' };
}

function kindsOf(...reports: (Report | undefined)[]): Set<Kind> {
  return new Set(reports.flatMap((report) => report?.findings.map(({ kind }) => kind) ?? []));
}

function has(kinds: Set<Kind>, some: Kind[]): boolean {
  return some.some((kind) => kinds.has(kind));
}
