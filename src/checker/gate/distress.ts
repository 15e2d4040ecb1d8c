import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Distress of the writer, and asking for help. */
export const distress: Category = {
  id: 'P14',
  name: 'distress',
  phrases: say(`
(think|thinking|thought) ~ (about|of) (ending it|ending it all|ending everything|ending my life|ending things for good|not being here)
(can not|cannot) ~ (do|take|cope with|stand|face|live) ~ (this|it|like this|life) ~ (anymore|any more|any longer) $
(i|im|we) ~ (can not|could not|am struggling to|do not know how to|am not able to|am barely|barely|am failing to|am not) ~ (cope|coping|cope any|go on|keep going|do this anymore|do this any more|carry on|take it anymore|take it any more|take this anymore|take any more|take much more|breathe|get out of bed|stop crying|sleep any|hold on|hold it together|keep it together|function|face|face another|face it|ok|okay|eat|handle this any|get through|hanging on|holding on|see a way|hold it)
i ~ (am|have been|feel|have)? ~ (thinking|thought|think|thoughts) ~ (of|about) ~ (ending it|ending it all|ending my life|killing myself|suicide|hurting myself|dying|not being here|not waking up|giving up on everything|self harm|taking my own life)
i ~ (want|wanna|just want|wish|am ready|would rather) ~ (to|i)? ~ (die|be dead|disappear|end it|end it all|not exist|not wake up|not be here|was dead|were dead|kill myself|hurt myself|give up|never wake up|stop existing|vanish|sleep forever|was never born)
i ~ (am|feel|have been|have felt) ~ (so|very|really|completely|utterly|just)? ~ (suicidal|hopeless|worthless|numb|empty|alone|desperate|broken|falling apart|breaking down|at breaking point|at my limit|at the end of my rope|at rock bottom|a burden|not okay|not ok|not coping|drowning|spiralling|spiraling|in a dark place|in a bad place|in crisis|having a breakdown|having a panic attack|scared of myself|not safe|struggling|overwhelmed|done with life|done with everything|so lonely|lonely|lost|self harming|depressed|crying every|crying at|burnt out and)
(i|me) ~ (need|please|really need|could use) ~ (help|someone to talk to|to talk to someone|somebody to talk|someone to talk|support right now|a friend right now) !(with) !(desk) !(finding) !(on) !(debugging)
(help me|someone help|please help me|anyone awake|anyone there|can anyone talk|can someone talk|is anyone up|someone please talk|can i talk to someone|who can i talk|does anyone else feel like) ~ (i|please|cope|am|to|before|ending|giving|dying|tonight|right|this is|about) ~ ...
(cut|cutting|hurt|hurting|harm|harming|hate|hating|starving|hit|hitting) myself
(my mental health|my depression|my anxiety|panic attacks|panic attack|my ptsd|my head) ~ {aux}? ~ (is|has|are|at|so|getting|have|every|again|shot|really|too|today|in)
(everyone|world|they|family|kids|people|team|you) ~ (would|will|'d|all)? ~ be ~ (so much|better|all)? ~ (better off|happier|fine|relieved) without me
(no one|nobody) ~ (would|will|even)? ~ (miss me|notice if i|care if i|cares about me|cares if i|notices me|knows how i feel)
(what is the point|no point|nothing left|no reason) ~ (of|in|to|for me)? ~ (living|going on|anything|carrying on|live|me being|being here|of me|anymore|any more|carry on|getting up|life)
(cried|crying|cry|sobbing|sobbed|broke down|breaking down|broke down crying) ~ (myself|in|at|on|all|before|every|after|during|again) ~ (to sleep|the|my|night|work|morning|shift|car|toilet|toilets|bathroom|loo|day|desk|stockroom|meeting|bed|time)
`),
};
