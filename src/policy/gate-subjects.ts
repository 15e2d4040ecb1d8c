/**
 * What the protected-speech gate is about, as a company file could name it: pay, hours, conditions,
 * organising, whistleblowing, safety, claims, press, politics (NLRA section 7, EU 2019/1937).
 * A list that watches one of these would reach into the gate, so it is refused.
 */
const SUBJECTS =
  `salary salaries wage wages payroll underpaid overtime bonus bonuses severance layoff layoffs redundancy redundancies
  union unions unionise unionize unionising unionizing unionisers unionised unionized strike strikes strikers striking picket picketers pickets walkout walkouts
  organisers organizers shop-steward works-council labour-board labor-board nlrb acas eeoc osha tribunal grievance grievances
  whistleblower whistleblowers whistle-blower whistle-blowers whistleblowing retaliation harassment discrimination burnout
  coworkers co-workers regulator regulators inspectors lawsuit lawsuits
  petitioners ballot ballots protesters protestors activists counterspeech`
    .split(/\s+/)
    .map((word) => word.replaceAll('-', ' '));

/** Names that hold such a word and mean something else. */
const EXEMPT =
  /\b(credit unions?|european union|rugby union|union square|western union|student union|lightning strikes?|counter[- ]?strike|strike ?zone|event organi[sz]ers|meetup organi[sz]ers)\b/g;

const MATCH = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SUBJECTS.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** The gate's subject inside a term that would be looked for, or nothing. */
export function gateSubjectIn(term: string): string | undefined {
  const plain = term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_‐‑]+/g, ' ')
    .replace(EXEMPT, ' ');
  return MATCH.exec(plain)?.[0];
}
