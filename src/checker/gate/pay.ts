import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Pay and benefits. Talk of one's own or one's colleagues' pay is protected nearly everywhere (NLRA s. 7; EU 2023/970). */
export const pay: Category = {
  id: 'P1',
  name: 'pay',
  phrases: say(`
(my|our|your|their|his|her|the|a|of|in|no|fair|equal|same|decent|living|low|starting|base|good) ~ (salary|salaries|wage|wages|paycheck|paycheque|payslip|payslips|pay cheque|take home|hourly rate|day rate|payroll|stipend|comp package|ctc|base pay|bonus|bonuses|pension|401k|stock options|options|rsu|rsus|equity|vesting|overtime|overtime pay|sick pay|holiday pay|annual leave|maternity leave|paternity leave|parental leave|health insurance|dental|benefits package|pay rise|pay raise|payrise|pay packet|pay scale|pay band|pay grade|pay cut|tips|hike|increment|appraisal)
(salary|salaries|wages|wage|payslip|paycheck|minimum wage|living wage|wage theft|tip pool|tip pooling|zero hours|zero hour|payroll error|increments)
(pay|wage|salary|compensation|bonus|raise|equity|benefits) ~ (gap|gaps|transparency|freeze|freezes|secrecy|cut|cuts|equity|band|bands|rise|rises|raise|raises|scale|scales|equality|dispute|day|range|ranges|inequality|discrimination|compression|talks|deal|offer|review|refresh|spreadsheet|slashed|clawback|reduced|frozen|stub|docked|discrepancy)
(get|gets|getting|got|am|are|is|was|were|been|being|be|feel|so|we|i|still|badly|never|not) ~ (underpaid|paid less|under paid|paid the same|paid more|paid fairly|paid enough|paid properly|paid peanuts|paid late|paid for overtime|paid overtime|paid a living|paid on time|paid for that|paid for it|overworked|paid in exposure|not paid)
(underpaid|underpays|underpay|underpaying|wage slave|wage slaves|low paid|poverty wages|peanuts)
(pay|pays|paying|paid) ~ (us|me|staff|workers|employees|people|their staff|drivers|women|couriers|juniors|interns|contractors|nurses|teachers|engineers|colleagues) ~ (more|less|fairly|properly|enough|peanuts|late|the same|decent|a|what|better|nothing|badly|for|in|for overtime)
(deserve|want|need|asked for|asking for|ask for|get|got|denied|refused|no|negotiate|negotiated|negotiating|promised|annual|a|due|my|our) ~ (a|my|the|any|proper|decent|bigger|better)? ~ (pay rise|pay raise|payrise|raise|raises|bonus|hike|increment|promotion and)
what ~ (do|does|did) (you|they|your colleagues|engineers|people|everyone|he|she|we) ~ (make|earn|get paid|take home)
(what|how much) ~ (i|we|you|they|he|she) ~ (make|earn|earned|makes|earns|get paid|am paid|are paid|gets paid|is paid)
(talk|talking|share|sharing|discuss|discussing|compare|comparing|post|posting|ask|publish|told|know|tell) ~ (about|each other|colleagues|your|my|our|their|her|his)? ~ (salary|salaries|pay|wages|comp|compensation|payslips|earnings|tc)
(paid|unpaid) ~ (overtime|internship|internships|leave|sick leave|sick days|hours|work|breaks|training|labour|labor|holiday|parental|maternity|trial shift|trial shifts)
(sick|parental|maternity|paternity|family|bereavement|annual|shared) (leave|pay)
(cost of living|inflation) ~ (rise|raise|increase|adjustment|and|while|but|pay)
(cut|cutting|slashed|froze|frozen|cancelled|canceled|scrapped|stole|stealing|took|withheld|delayed|docked|docks|keep|keeps|reduced) ~ (my|our|their|the|all|driver|staff|driver's|workers)? ~ (bonus|bonuses|pension|pay|tips|benefits|overtime|wages|commission|commissions|raises|health insurance|leave|hourly)
(per|an|every) (hour|delivery|trip|shift) ~ (before|after|for|is|not|and|working) ~ (tax|work|driving|expenses|petrol|gas|enough)
`),
  except: say(`
(users|contributors|answerers|customers|creators|everyone) ~ (should|must|could|will|would|deserve) .. (paid|pay)
(pay|paid|pays) ~ (attention|off|respects|tribute|respect|a visit|the price|in full|for it|with|by|online|back|pal|wall)
raise ~ (a|an|the|this|that|it|my|your) ~ (ticket|issue|case|flag|hand|bug|bar|glass|awareness|kids|point|question|concern|pr|invoice|eyebrow)
(tips|tip) ~ (for|on|about|of|and tricks|to|line|toe)
(cable|seat|copper|salary of)
`),
};
