import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Working conditions and treatment at work. */
export const conditions: Category = {
  id: 'P3',
  name: 'conditions',
  phrases: say(`
(keystrokes|keystroke|mouse movements|mouse clicks|toilet breaks|webcams|screen time) .. (tracked|track|monitored|on work|at work|logged|laptops|timed)
(track|tracks|tracking|monitor|monitors|monitoring|spy|spying|watch|watches|log|logs) ~ (on)? ~ (our|my|us|staff|employees|workers|every) ~ (keystrokes|keystroke|screens|toilet|breaks|mouse|emails|slack|chats|desks|laptops|steps|movements|calls|on our|at work)
(harassed|bullied|discriminated|harassment|bullying|groped|sexism|racism|shouted at|abused|belittled|humiliated|mistreated) ~ (at|in) (work|the office|the workplace|the warehouse|the depot|meetings|standup|the kitchen|my job|our office)
(at|in) work ~ (harassed|bullied|miserable|crying|abused|bullying)
(hostile|toxic|abusive|sexist|racist|miserable|awful|terrible|horrible|bullying|unsafe|poor|bad|inhumane|brutal|dire|rotten|unbearable|degrading|good|better|decent|working) ~ (work|working|office|company|job|manager|managers|boss|bosses|management|workplace|leadership|team lead|culture at work|work environment|work culture|working conditions|employer|supervisor|supervisors|line manager|shift lead|warehouse|depot|conditions|work place|lead)
(working conditions|work conditions|conditions (at|in) (the|our|my) (warehouse|depot|office|factory|store|kitchen|call centre|call center)|treatment of (staff|workers|employees|drivers|contractors|warehouse))
(my|our|the) ~ (manager|managers|boss|bosses|supervisor|supervisors|team lead|line manager|lead|director|skip level|management|vp|department head|shift manager|team leader|foreman) .. (bully|bullies|bullied|bullying|yells|yelled|screams|screamed|shouts|shouted|shouting|harasses|harassed|threatened|threatens|micromanages|micromanage|gaslights|belittles|belittled|humiliated|humiliates|ignored|ignores|laughed|touched|retaliated|lied|took credit|takes credit|toxic|nightmare|tracks|monitors|watches|denied|denies|refuses|refused|called me|told me off|made me|makes me|fired me|swears|swore|blamed|blames|favours|favouritism|plays favourites|sacked me|stole my|steals my)
(harassed|harassment|bullied|bullying|discriminated|discrimination|sexism|racism|groped|yelled at|screamed at|humiliated|mistreated|belittled|micromanaged|undermined|passed over|gaslit|sidelined|victimised|singled out|pushed out|managed out|forced out|scapegoated) ~ (at|in|on|by|for|from) ~ (work|my|our|the|a) ~ _? (work|office|job|manager|boss|team|workplace|warehouse|shift|promotion|supervisor|management|director|employer|meeting|standup|depot|kitchen|lead|colleague|coworker)
(layoff|layoffs|lay offs|laid off|redundancy|redundancies|made redundant|severance|severance package|let go|rif|rifs|reduction in force|job cuts|downsizing|downsized|mass firing|mass firings|headcount|hiring freeze|pink slip|pink slips|voluntary exit|offshored|offshoring|outsourced our|outsourcing our|furlough|furloughed|pip|performance improvement|performance plan|put on a plan|stack ranking|stack ranked|forced ranking|unregretted attrition|at will|probation|p45|notice period|consultation period|garden leave|non compete|noncompete)
(fired|sacked|dismissed|let go|axed|laid off|terminated|disciplined|suspended|written up) ~ (me|us|my team|my colleague|my whole team|half|half my|half the|half of|our|two|ten|three|a third|20%|10%|15%|30%|over|via|by|on|for) ~ (zoom|email|slack|teams|team|colleague|colleagues|the team|staff|company|office|of us|my team|department|people|text|speaking|complaining|asking|being sick|being|calling in|taking|coworker|coworkers|whatsapp|friday)
(keystroke|keylogger|screenshots of our|monitoring software|bossware|surveillance|cameras|camera|tracking software|spyware|algorithmic management|productivity score|productivity tracking|mouse jiggler|mouse tracking|time off task|scan rate|rate targets) .. (at work|on us|on staff|laptop|laptops|work|employees|workers|office|staff|break room|toilet|toilets|desk|desks|us|our|workplace|warehouse)
(time off task|bossware|pick rate|scan rate|mouse jiggler|keylogger on)
(no|not allowed|cannot|can not|never|denied|without|not let|timed|skip|missed|skipping|allowed) ~ (to|to take|take|us|a|any|proper|even)? ~ (breaks|lunch break|lunch breaks|toilet break|bathroom break|toilet breaks|bathroom breaks|sit|sit down|pee|the toilet|the loo|drink water|water breaks|chairs|air con|heating|aircon|fans|sit in|rest|stools)
(pee|peeing|urinate|pissing|wee) in ~ (bottles|a bottle|bottle)
(hr|h r|human resources) ~ {aux}? ~ (did nothing|does nothing|ignored|ignores|protects|protect|swept|covered|laughed|is not your|are not your|told me|told us|will not|is there to|never|knew|know|closed|refuses|refused|sided|sides|buried|lost|shrugged|not)
(reported|complained|complaint|raised|raise it|told|went|talked|emailed|wrote) ~ (it|him|her|this|them|that|twice|a)? ~ (to|with) ~ (hr|human resources|management|my manager|my boss|our manager|the bosses|my line manager|leadership|the ceo|upper management)
(working|work|worked|employed) (here|there|for them|at @ours|for @ours) ~ (is|was|has been|broke|nearly|made|feels|sucks|destroyed|ruined|for|and) ~ (hell|a nightmare|awful|misery|terrible|toxic|like|killed|killing|horrible|soul|me|my)
(hate|hating|dread|dreading|quit|quitting|quitted|resign|resigned|resigning|leaving|sick of|despise|loathe) ~ (my|this|the) ~ (job|workplace|boss|manager|employer|company|work|firm)
(glass ceiling|boys club at work|passed over for promotion|old boys network|equal opportunity|only woman (on|in|at)|only black|only poc|quiet firing|quiet quitting|exit interview|nda i signed|tokenism|bullying culture|blame culture|culture of fear|fear of retaliation|psychological safety|working in fear)
(staff|workers|employees|colleagues|coworkers|warehouse workers|drivers|couriers|contractors|temps|interns|cleaners|pickers|agency workers|we|cabin crew|baristas|delivery drivers) ~ {aux}? ~ (treated|treat|are treated|is treated|being treated|are not allowed|not allowed|are denied|get treated|faint|fainted|fainting|collapse|collapsed|collapsing|cry in|crying in|deserve better|deserve respect|deserve dignity|are human|are not robots|not robots|are not machines|scared to speak|afraid to speak|watched|monitored|tracked)
(i have|i|we|have) raised it .. (raising|hr|management|again|boss|nothing)
`),
  except: say(`
(forum|site|community|ips|meta|comments|discord|subreddit|thread|fandom) ~ (is|are|was|feels) ~ toxic
(harassment|harassing|bullying) of ~ (its|our|your|the) ~ (volunteers|users|members|moderators)
`),
};
