import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Talking to the press or to the authorities about conditions and wrongdoing. */
export const press: Category = {
  id: 'P9',
  name: 'press',
  phrases: say(`
(gave|give|giving|did|doing) ~ (a|an|my|our) ~ (interview|quote|statement|comment) .. (about|working|work|warehouse|hours|conditions|depot|strike|job|what|how)
(story|article|piece|report|documentary|programme|investigation) ~ (about|on|into) ~ (our|my|the) ~ (depot|warehouse|office|hours|pay|working|conditions|strike|layoffs|firm|workplace|factory|kitchen|shop floor|employer|bosses|shift|shifts|store)
(i|we|my colleague|my colleagues|colleagues|some of us|my coworker|staff|a colleague|workers|employees|three of us|two of us|many of us|coworkers) ~ {aux}? ~ (spoke|spoken|talked|speak|talk|talking|speaking|told|gave|given|sent|wrote|went|going|am going|leaked|will speak|interviewed|quoted|gone|been interviewed|called|contacted) ~ (on background|anonymously|on the record|openly|everything|our story|my story|it|an interview|the documents|it all|out)? ~ (to|with|by|for) ~ (a|an|the|some|several|two|local|our)? ~ _? (reporter|reporters|journalist|journalists|press|newspaper|newspapers|paper|papers|media|bbc|guardian|times|inspector|inspectors|investigators|police|regulators|regulator|committee|parliament|congress|senate|mp|mps|inquiry|union|investigator|authorities|radio|tv crew|tv|nyt|authority|ombudsman|documentary)
(testify|testified|testifying|testimony|gave evidence|giving evidence|give evidence|witness statement|my testimony|sworn statement|affidavit|deposition) .. (about|against|before|to|at|in|on|that|tomorrow|for|under) ~ ...
(on|off) the record ~ (about|with|as|i|we|my|our|here|now|for|today|yes|because|because of) ~ (what|how|my|our|a|an|the|conditions|working|work|name|colleagues|because|i|management|reporter|us|it|this|employee|staff|worker|warehouse|with my)
(quoted|named|featured|interviewed|cited|my quote|i am the source|i was the source|anonymous source|my interview|our story|the story i|story i|story about our|story about my|article i|piece i) ~ (in|by|for|about|on|spoke|gave|was) ~ (the|a|an|this|my|our|for|to|is|in|out|about)? ~ (paper|papers|article|story|guardian|times|bbc|press|news|piece|documentary|report|warehouse|layoffs|working|today|conditions|newspaper|front page|strike|workplace|treatment|bosses|bullying)
(inspector|inspectors|labour inspector|labor inspector|fire inspector|health inspector|auditors|investigators|inquiry|inspectorate|regulator) ~ {aux}? ~ (came|come|coming|visited|visits|asked|interviewed|showed up|show up|arrived|was told|were told|turned up|is coming|are coming|finally|spoke to|talked to|should visit|should see|should know|found|shut|walked)
(talk|talking|speak|speaking|spoke|talked|go|going|tell|told|went) ~ (to)? ~ (the)? ~ (press|media|journalists|reporters|papers|journalist|reporter|newspapers) ~ (about|if|is|because|when|anonymously|without|as|despite|and tell|for|told|or) .. (conditions|pay|work|layoffs|safety|protected|right|our|my|working|employer|boss|company|treated|bullying|harassment|hours|strike|fired|staff|management|workers|warehouse|retaliation|what|how|wages|unpaid|us)
(forbid|forbidden|forbids|ban|banned|bans|not allowed|told not|warned not|threatened|gagged|ordered not) ~ (us|me|staff|from|everyone|workers|employees)? ~ (from|to)? ~ (talking|talk|speak|speaking|speaking out|talk out) ~ (to|with) ~ (the)? ~ (press|media|journalists|reporters|anyone|papers)
(leaked|leak|leaking|passed|handed|sent|gave) ~ (the|our|my|those|some|these|internal) ~ (memo|documents|emails|email|recording|slides|files|report|transcript|minutes) ~ (to|because|so) ~ (the|a|an|people|journalists|everyone)? ~ (press|journalist|journalists|reporter|reporters|public|papers|newspaper|regulator|media|deserve|should know|can see|guardian|had to)
`),
  except: say(`
(press|media) ~ (office|officer|release|kit|team|enquiries|inquiries|statement|contact)
(on|off) the record ~ (books|player|label)
`),
};
