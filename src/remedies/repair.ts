/** One way to put a bad post right, with `{…}` to be filled in by the person who sends it. Nobody is made to. */
export interface RepairText {
  id: 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6';
  /** What went wrong. */
  when: 'sounded-official' | 'condemned' | 'seemed-to-endorse' | 'deleted' | 'company' | 'fact';
  text: string;
}

export const REPAIRS: readonly RepairText[] = [
  {
    id: 'T1',
    when: 'sounded-official',
    text: "Correction: my earlier reply sounded like a decision by {ORG}. It wasn't, and it isn't mine to make. I spoke too soon. The right team is looking at it now.",
  },
  {
    id: 'T2',
    when: 'condemned',
    text: "I was wrong to blame {COMMUNITY} before I knew the facts, and I'm sorry. I've asked our community team to set the record straight.",
  },
  {
    id: 'T3',
    when: 'seemed-to-endorse',
    text: "My reply read as agreeing with an attack on {COMMUNITY}. I don't agree with it, and I own how it came across. I'm sorry to the people it was aimed at.",
  },
  {
    id: 'T4',
    when: 'deleted',
    text: 'I deleted a reply in this thread. It said {SUMMARY}. That was wrong: {REASON}.',
  },
  {
    id: 'T5',
    when: 'company',
    text: "One of our staff criticised {COMMUNITY} here. That is not our position and it should not have been said. We're sorry. Next: {ACTION}. Update by {DATE}.",
  },
  { id: 'T6', when: 'fact', text: 'Fixing my own mistake: I said {SUMMARY}. In fact {FINDING}.' },
];

/** Fills in what is known; a placeholder without a value stays for the writer to see. */
export function fillRepair(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([A-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

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
export function lintRepair(
  text: string,
  id?: RepairText['id'],
  complainer?: string,
): RepairFault[] {
  const faults = SPOILS.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault);
  const name = complainer?.trim().replace(/^@/, '').toLowerCase();
  if (name && text.toLowerCase().includes(`@${name}`)) faults.push('names-complainer');
  if (!OWNS.test(text)) faults.push('owns-nothing');
  if (id !== 'T4' && id !== 'T6' && !NEXT.test(text)) faults.push('nothing-next');
  return faults;
}
