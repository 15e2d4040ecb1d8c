/** What spoils words that are to put something right (Lewicki 2016, Benoit). */
export type RepairFault =
  | 'but'
  | 'if-anyone'
  | 'misunderstood'
  | 'out-of-context'
  | 'mistakes-were-made'
  | 'names-complainer'
  | 'unfilled'
  | 'owns-nothing'
  | 'nothing-next';

const SPOILS: [RegExp, RepairFault][] = [
  [/\bbut\b/i, 'but'],
  [
    /\bif (anyone|anybody|someone|somebody|you|people|any of you) (was|were|is|are|felt|feel|took|has|have)\b/i,
    'if-anyone',
  ],
  [/\bmisunderst(ood|anding|and)\b|\bmisinterpret|\bmisread\b/i, 'misunderstood'],
  [/\bout of context\b/i, 'out-of-context'],
  [/\bmistakes (were|have been) made\b/i, 'mistakes-were-made'],
  [/\{[A-Z]+\}/, 'unfilled'],
];

const OWNS =
  /\b(i was wrong|we were wrong|i(['’]m| am)( so| very| truly)? sorry|we(['’]re| are)( so| very| truly)? sorry|i apologi[sz]e|i spoke too soon|(that|it) was wrong|my (own )?(mistake|fault)|i own (it|this|that|how)|should not have been said|shouldn['’]t have)\b/i;

const NEXT =
  /\b(i['’]ve asked|i have asked|next:|update by|looking at it|will (hear|be reviewed|follow)|sorry to|set the record straight|i(['’]ll| will)|don['’]t agree)\b/i;

/** What spoils a repair text; empty when it can go out. T4 and T6 need not say what happens next. */
export function lintRepair(text: string, id?: string, complainer?: string): RepairFault[] {
  const faults = SPOILS.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault);
  const name = complainer?.trim().replace(/^@/, '').toLowerCase();
  if (name && text.toLowerCase().includes(`@${name}`)) faults.push('names-complainer');
  if (!OWNS.test(text)) faults.push('owns-nothing');
  if (id !== 'T4' && id !== 'T6' && !NEXT.test(text)) faults.push('nothing-next');
  return faults;
}
