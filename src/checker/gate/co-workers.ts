import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Talking with co-workers about any of the above. */
export const coWorkers: Category = {
  id: 'P5',
  name: 'co-workers',
  phrases: say(`
(colleagues|coworkers|co workers|workmates|fellow workers|fellow drivers|comrades) (compare|talk|keep|write|do not|stand|ask|share|please|check|join|remember|listen|vote|if|this|we|you)
(talk|talked|talking|spoke|chatted|chat|compared notes|comparing notes) ~ (with|to) ~ (my|our|the|some|other|your|a few|fellow)? ~ (coworkers|colleagues|co workers|workmates|a coworker|a colleague|coworker|colleague|other drivers|other staff|the night shift)
(same|happening|happened|bad|true|like this|like that|also|only) .. (your|my|our|other) (office|store|depot|branch|warehouse|site|team|shift|department|region)
we all got ~ (the same|told|that) ~ (speech|email|talk|letter|warning|told)
(anyone|anybody|who|everyone|any of you|others|somebody|someone|anyone else) ~ (else)? ~ (at|in|from|here at|inside|working at|who works at|here working at|employed at) ~ (@ours|the office|my company|our company|work|warehouse|our office|the depot|hq|the store|my team|our team) .. (feel|get|got|having|tired|feeling|notice|noticed|struggling|hear|worried|been|paid|told|also|seen|had|want|know|thinking|scared|fed|asked|up|fancy|experience|losing|in|interested|burnt|sick|dealing)
(fellow|dear|my|our|to all|to my|hey|hi|former|ex) ~ (@ours)? ~ (employees|coworkers|co workers|colleagues|workers|staffers|workmates|warehouse workers|associates|baristas|drivers at @ours|crew members|comrades|office mates|work mates|siblings in work) .. (do|we|you|please|let|talk|stop|know|should|are|who|remember|join|ask|check|share|if|have|do not|deserve|vote|read|can|did|how|stick|look|the|speak|hang|stand|am|so|and|was|were|stay|keep|compare|this|is|thread|dm|my|feel|said|told|got|need)
(coworkers|co workers|colleagues|workmates|teammates|work friends|staff) ~ (and i|and me|agree|agreed|all|feel|think|say|told me|are|have|in|at|here|were|who|want|from|keep|with|also|deserve|support) ~ (all|the same|underpaid|scared|talked|afraid|tired|exhausted|angry|fed up|talking|being|overworked|leaving|quitting|burnt|burned|worried|better|crying|upset|furious|compare|compared|comparing|deserve|want|should|planning|meeting|organizing|unhappy|demoralised|demoralized|same|treated|asking|too|treatment|discuss|discussing|threatened|terrified|have had enough|had enough|quit|getting)
(we|us|those of us|people|staff|workers|everyone|all of us|folks|engineers|employees) (at|in|on the|who work at|working at|inside) ~ (@ours|the warehouse|the shop floor|the floor|support|this company|the office|head office|the depot|night shift|nights) ~ {aux}? ~ (deserve|deserves|need|needs|want|wants|demand|demands|should be|have had enough|had enough|are tired|are exhausted|are scared|are angry|are not|get|were told|are paid|are asking|should get|should have|are treated|feel|know how|cannot|are burnt|are burning|are underpaid|are leaving|are fed up)
(what|how) ~ (are|do|is|does) ~ (your|other|the other|my) ~ (team|teams|manager|colleagues|coworkers|department|office|store|stores|branch|shift|depot) ~ (paid|being told|getting|saying|treating|treated|doing about|handling|coping|feel about|hours|like to work|think of the|think about the)
(between|among|amongst) ~ (us|colleagues|coworkers|workers|employees|staff) ~ (we|at work|talk|know|should|compare|about|share|everyone|nobody|it is)
(group chat|whatsapp group|signal group|signal chat|telegram group|discord for|slack for|back channel|whisper network) .. (workers|colleagues|coworkers|staff|employees|shift|team|drivers|us|night shift|warehouse|work)
(know your rights|talk to your coworkers|talk to your colleagues|talk to your co workers|talk to each other|compare notes with colleagues|tell your coworkers|ask your coworkers|ask your colleagues)
(same|happening|this) ~ (at|in|happened at|happening at) ~ (my|our|your) ~ (office|store|depot|branch|warehouse|site|team) ~ (too|colleagues|as well|again|shifts|staff|manager)
`),
};
