import type { Kind, Report, Urgency } from '../checker/report.ts';
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
  reason: string;
}

const LADDER: Urgency[] = ['U1', 'U2', 'U3', 'U4'];
const HARM: Kind[] = ['condemns-community', 'endorses-condemnation'];
const VOICE: Kind[] = ['company-voice', 'promises-outcome'];

/**
 * The level a case opens with; the team may change it, with a reason.
 * Danger to life wins. What is not yet posted is at most U2. Doubt goes up.
 */
export function levelOf(facts: Facts): Level {
  const { alreadyPosted, reports, signals } = facts;
  if (reports.draft?.urgency === 'U0' || reports.post?.urgency === 'U0')
    return { level: 'U0', reason: 'Somebody may be in danger.' };
  const first = firstLevel(facts);
  const raises = [
    signals.severalStaff && 'more than one person from the company is involved',
    signals.communityComplained && 'the community concerned has complained',
    signals.spreadRising && 'it is spreading',
  ].filter((reason) => typeof reason === 'string');
  const at = LADDER.indexOf(first.level) - (raises.length > 0 ? 1 : 0);
  const floor = alreadyPosted ? 0 : 1;
  const level = LADDER[Math.max(at, floor)] ?? 'U3';
  const why = level === first.level ? [] : raises;
  return { level, reason: [first.reason, ...why.map((raise) => `Raised: ${raise}.`)].join(' ') };
}

function firstLevel({ kind, alreadyPosted, reports }: Facts): Level {
  const said = kindsOf(alreadyPosted ? reports.post : reports.draft);
  const around = kindsOf(reports.post, reports.draft);
  if (alreadyPosted) {
    if (has(said, HARM))
      return { level: 'U1', reason: 'A post by staff reads as a verdict on people.' };
    if (has(said, VOICE))
      return { level: 'U1', reason: 'A post by staff reads as the company’s word.' };
    return { level: 'U2', reason: 'A post by staff is already public.' };
  }
  if (kind === 'safety' || around.has('asks-cm'))
    return { level: 'U2', reason: 'It touches people’s safety, the law or the press.' };
  if (has(around, HARM)) return { level: 'U2', reason: 'A community is being judged.' };
  if (kind === 'other') return { level: 'U4', reason: 'For information.' };
  return { level: 'U3', reason: 'An ordinary matter.' };
}

function kindsOf(...reports: (Report | undefined)[]): Set<Kind> {
  return new Set(reports.flatMap((report) => report?.findings.map(({ kind }) => kind) ?? []));
}

function has(kinds: Set<Kind>, some: Kind[]): boolean {
  return some.some((kind) => kinds.has(kind));
}
