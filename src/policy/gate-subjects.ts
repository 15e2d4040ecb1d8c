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

/** What names may hold (a product called Pay) and a phrase to look for may not. */
const IN_PHRASES =
  `my pay|our pay|pay (?:rise|cut|gap|day|transparency|cheque)|pay(?:cheque|check)s?|paid (?:less|leave)|a raise
  |on call|crunch|understaffed|short staffed|shift swaps?|return to (?:the )?office|rto|workload|time off|sick leave|parental leave
  |(?:my|our|your|the|toxic|bad) (?:managers?|boss(?:es)?)|managers? (?:is|are|was|were)|executives?|hr|human resources|toxic (?:culture|workplace)|performance (?:plan|review)s?|pip
  |fellow employees|colleagues|my team mates?|illegal|fraud|falsified|cover ?ups?|retaliated|tip ?line|journalists?|testif(?:y|ied)
  |unsafe|hazards?|injur(?:y|ies|ed)|defects?|recalls?|elections?|senators?|parliament|democrats?|republicans?|tory|tories|vot(?:e|ing) for
  |faith|religions?|church|mosque|synagogue|muslims?|jews?|jewish|christians?|trans|gay|lesbian|queer|disabilit(?:y|ies)|disabled|pregnan(?:t|cy)|diagnosed
  |stand with|stop attacking`.replace(/\s*\n\s*/g, '');

const inWords = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');
const NAMED = inWords(SUBJECTS.join('|'));
const LOOKED_FOR = inWords(`${SUBJECTS.join('|')}|${IN_PHRASES}`);

/** The gate's subject inside a name, or nothing. */
export function gateSubjectIn(name: string): string | undefined {
  return found(NAMED, name);
}

/** The gate's subject inside a phrase that would be looked for, or nothing. */
export function gateSubjectInPhrase(phrase: string): string | undefined {
  return found(LOOKED_FOR, phrase);
}

function found(subjects: RegExp, term: string): string | undefined {
  const plain = term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_‐‑]+/g, ' ')
    .replace(EXEMPT, ' ');
  return subjects.exec(plain)?.[0];
}
