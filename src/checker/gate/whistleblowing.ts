import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Whistleblowing and breaches of the law by the employer (EU 2019/1937; SEC 21F-17; UK PIDA 1998). */
export const whistleblowing: Category = {
  id: 'P6',
  name: 'whistleblowing',
  phrases: say(`
(what|how) (they|we|management|my company|the company) .. (is|was|are) ~ (illegal|unlawful|against the law|criminal|fraud|corrupt)
(illegal|unlawful|criminal|against the law) ~ (and|but) ~ (we|they|everyone|management|nobody|my)
(whistleblower|whistleblowers|whistle blower|whistleblow|whistleblowing|blow the whistle|blew the whistle|blowing the whistle|blown the whistle|tip line|tipline|ethics line|ethics hotline|protected disclosure|speak up line|speak up channel|qui tam|false claims act|sarbanes oxley|cover up|coverup|covered it up|covered up|covering up|covers up|covering it up|swept under|hush money|paper trail|retaliation|retaliated|retaliate|retaliating|retaliates|falsified|falsify|falsifying|falsifies|cooked the books|cooking the books|cook the books|embezzle|embezzled|embezzlement|embezzling|kickback|kickbacks|bribe|bribes|bribed|bribery|bribing|money laundering|insider trading|tax evasion|misclassified|misclassification|misclassifies|price fixing|dieselgate|shredded|shredding documents|shred)
(reported|reporting|report|complained|complaint|complaints|tipped off|went|going|told|tell|wrote|disclosed|contacted|filed|referred|submitted|spoke|raised|evidence|documents) ~ (it|this|us|them|him|my employer|my company|the company|our company|@ours|a|that|everything|what i saw|our|my|with|with the|about)? ~ (to|with|by|before) ~ (the)? ~ (regulator|regulators|sec|ftc|fca|police|authorities|osha|hse|epa|fda|faa|caa|ico|ofcom|ombudsman|data protection authority|attorney general|audit committee|auditors|auditor|compliance|ethics committee|labor board|labour inspectorate|labour board|inspectorate|prosecutor|prosecutors|tax office|hmrc|irs|nhtsa|cfpb|doj|fbi|works inspectorate|works council|dpa|cnil|bafin|competition authority|government|inspector|inspectors|bank regulator)
(we|they|company|employer|management|my boss|my employer|our bosses|@ours|boss|bosses|my manager|leadership|executives|cfo|ceo) ~ {aux}? .. (breaking the law|broke the law|illegal|illegally|fraud|defrauding|defrauded|lied to regulators|lied to the regulator|lying to regulators|lied to investors|misled investors|mislead investors|misleading regulators|backdated|backdating|dumping waste|dumped|hid the|hides the|hiding the|hid it|hiding it|knew about the|violating|violated|violates|unlawful|against the law|fake invoices|fake reviews|forged|forging|doctored|doctoring|laundering|destroyed evidence|deleted evidence|deleting evidence|selling data illegally|cheated the test|cheated emissions|tax fraud|stealing wages)
(told|asked|ordered|instructed|made|pressured|forced|asks|told us|asked me|paid) ~ (us|me|staff|everyone|engineers|people|my team|the team)? ~ to ~ (lie|delete|hide|shred|falsify|backdate|fake|forge|sign off|cover up|mislead|change the|alter|doctor|ignore the law|break the law|destroy|not report|keep quiet|stay quiet|look the other way|keep our mouths shut|keep my mouth shut|say nothing|bury)
(fired|sacked|demoted|punished|disciplined|suspended|dismissed|pushed out|blacklisted|silenced|threatened|moved) ~ (me|him|her|us|someone|colleague|a colleague|people|for|after) ~ (for|after|because)? ~ (i|we|he|she|they)? ~ (speaking up|speaking out|reporting|raising|complaining|asking|telling|refusing|blowing|reported|raised|spoke|refused|telling the truth|flagging|exposing)
(gagging clause|gag order|gag clause|ndas? to silence|silenced with|nda will not|nda to hide|bound by an nda|do not let an nda)
(it|this|that|what they do|what we do|what we did) ~ is ~ (illegal|against the law|unlawful|criminal|fraud|corruption) .. 
(evidence|proof|documents|emails|recordings|screenshots|receipts) ~ (of|that|showing|proving) .. (fraud|illegal|crime|wrongdoing|misconduct|corruption|lied|knew|cover|cheating|bribe|breaches|violations|abuse by management)
(corruption|wrongdoing|misconduct|malpractice|fraud) ~ (at|in|inside|within|by) ~ (@ours|my company|our company|work|my employer|the company|management|the top|my old|head office|leadership|our management|our firm|the firm)
`),
  except: say(`
(report|reported|flag|flagged|reporting) ~ (the|this|that|it|your|a|an|as)? ~ (post|comment|user|spam|bug|issue|question|answer|tweet|account|message|thread)
(illegal|unauthorised|unauthorized) ~ (argument|instruction|state|character|exception|operation|access|move|token|offset)
fraud ~ (detection|prevention|check|checks|team|alert|protection|department)
`),
};
