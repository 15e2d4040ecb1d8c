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
