import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Rights at work: complaints, claims and lawsuits of one's own. */
export const claims: Category = {
  id: 'P8',
  name: 'claims',
  phrases: say(`
(eeoc|nlrb|acas|labor board|labour board|labour court|labor court|employment tribunal|employment judge|tribunal|industrial tribunal|employment lawyer|employment law|employment solicitor|employment rights|unfair dismissal|unfairly dismissed|wrongful dismissal|wrongfully dismissed|wrongful termination|wrongfully terminated|constructive dismissal|constructively dismissed|grievance|grievances|grievance procedure|wage theft|unfair labor practice|unfair labour practice|ulp charge|discrimination claim|discrimination case|discrimination suit|discrimination complaint|harassment claim|harassment complaint|equal pay claim|equal pay case|equal pay|equal pay day|reasonable adjustment|reasonable adjustments|reasonable accommodation|reasonable accommodations|workers comp|workers' comp|workers compensation|worker's comp|workers' compensation|worker's compensation|citizens advice|citizen's advice|fmla|title vii|equality act|section 7|protected activity|protected concerted|settlement agreement|non disparagement|nondisparagement|severance negotiation|employment contract|labour inspector|labor inspector|labour commissioner|labor commissioner|labour law|labor law|labour laws|labor laws|fair work|fair work commission|fair work ombudsman|ccma|betriebsratsanhörung|whistleblower claim|paga claim|flsa|class action against my)
(my|our|her|his|a|an|the|got|hired|saw|seeing|call|calling|talk to|talked to|spoke to|spoken to|consult|consulting) ~ (lawyer|solicitor|attorney|barrister|union lawyer|union rep|legal aid|union solicitor) .. (about|against|my|dismissal|employer|contract|boss|work|company|job|firing|severance|unpaid|says|said|they|the|reckons|thinks|my case|is|was|before|and) .. (employer|work|job|boss|firing|severance|dismissal|contract|fired|case|unpaid|hours|company|manager|hr|sign|wages|overtime|redundancy|dismissed|sacked|claim|bonus|leave|maternity)
(sue|suing|sued|case against|claim against|complaint against|lawsuit against|took|taking|take|taken) ~ (my|our|their|her|his) ~ (own)? ~ (employer|boss|company|manager|bosses|employers|old company|old employer|ex employer|former employer|old boss|ex boss|firm) ~ ...
(filed|filing|file|lodged|lodge|lodging|won|lost|settled|raised|raising|submitted|submitting|brought|bringing|put in) ~ (a|an|my|our|the|her|his|formal)? ~ (grievance|complaint about my|complaint about the manager|complaint with hr|claim for unpaid|claim against my|charge with the|discrimination|appeal against my|tribunal|claim for holiday|complaint against my|formal complaint at work|claim for constructive|case at the labour|case at the labor|complaint about my boss|unpaid wages claim)
(right|rights) ~ (to|as) ~ (an|a)? ~ (discuss|refuse|take breaks|sick pay|paid|parental|flexible working|holiday|rest|be accompanied|worker|employee|workers|employees|union|disconnect|organise|organize|strike|representation|written|request flexible|work)
(know|knows|knowing|protect|demand|defend|assert|stand up for|fight for|fighting for|read) ~ (your|our|my|their) ~ (rights|employment rights|rights at work|contract before|contractual rights|workplace rights)
(protected|unlawful|illegal) ~ (by|under|characteristic|to|for|conduct|deduction|deductions|termination|firing)? ~ (labor|labour|employment|pregnan|deduct|law to discuss|your employer|employers to|employer to|fire|sack|retaliate|from my wages|wages|deductions|for my boss|your boss|for your boss|for them to fire)
(discriminated|discriminate|discriminates|discriminating|passed over) ~ (against)? ~ (me|us|her|him|because|for|as a|women|black|pregnant|disabled|older) .. (pregnant|age|race|gender|disability|religion|promotion|job|work|hired|maternity|accent|sex|orientation|employer|woman|women|hijab|boss|hr|mother|mum|mom|applicants|skin|faith|interview|staff|workers)
`),
  except: say(`
(legal) ~ (is|are|team is|team are|has|have|will) ~ (reviewing|looking|review)
`),
};
