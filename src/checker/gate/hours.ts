import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Hours, workload, schedules. */
export const hours: Category = {
  id: 'P2',
  name: 'hours',
  phrases: say(`
(swap|cover|swapping|covering|take|trade) ~ (shift|shifts|my shift|rota)
(shift|shifts|rota|overtime) ~ ({weekday}|tonight|tomorrow|this weekend|again|swap)
(work|working|worked) ~ (for)? ~ (free|nothing|hours a day|hours a week|from home|through)
(on call|oncall|pager duty|pagerduty) ~ (every|all|again|week|rota|rotation|for|without|weekend|is|burnout|pay|at|weeks|nights|shifts|this|since|compensation)
(overtime|over time|crunch|crunching|crunch time|death march|996|70 hour|80 hour|60 hour|12 hour|14 hour|16 hour|hour days|hour weeks|hour shift|hour shifts|hour week|night shift|night shifts|double shift|double shifts|split shift|split shifts|graveyard shift|zero hours|clopening|clopen|back to back shifts|four day week|4 day week|4 day work|four day work|five day|rto|rota|rotas|shift pattern|shift patterns|shift swap|rostered|roster)
(return|returning|back|forced back|mandate|mandated|days|called back|dragged back|week|ordered back|made to come) ~ (to|in|into|at) ~ (the)? ~ office
(hybrid|remote|wfh|work from home|working from home|office) ~ (mandate|ban|policy|working|attendance|days|only|work|is being|again|every|until|with)
(understaffed|under staffed|short staffed|shortstaffed|skeleton crew|skeleton staff|overworked|over worked|burnt out|burned out|burnout|burn out|burning out|no work life|work life balance|worked to death|workload|workloads|on my knees|run ragged|doing the work of|doing two jobs|doing three jobs|three people's jobs|two people's jobs)
(work|working|worked|works|pull|pulled|pulling|did|doing|do) ~ (every|through|all|both|the|my|over|another|a|on|on my|straight|late|nights|seven|six|ten|twelve|fourteen|unpaid|double|10|11|12|13|14|15|16|60|70|80|90|100) .. (weekend|weekends|night|lunch|lunches|days straight|days in a row|hours|shift|shifts|christmas|holiday|holidays|bank holiday|day off|days off|sundays|saturdays|overnight|all nighter|all nighters|vacation|nights)
(no|not|never|without|denied|refused|cancelled|deny|lost|get|got|take|taking) ~ (a|any|my|our|proper|enough|single|had)? ~ (lunch break|day off|days off|time off|weekend off|breaks|holiday approved|leave approved|vacation approved|annual leave|rest day|rest days|rest breaks|leave|sick day|toilet breaks|bathroom breaks)
(shift|shifts|schedule|schedules|rota|roster|hours) ~ (swap|swaps|changed|change|changes|cut|cancelled|canceled|were|was|are|got|keep|is|get|posted|with) ~ (again|at|the night before|the day before|with no notice|last minute|without|hours before|notice|to|by|being|in half|every)
(cover|covering|covered|take|taking|swap|swapping) ~ (my|a|his|her|your|the|someone's|two|his|for) ~ (shift|shifts|on call)
(bosses|boss|manager|management|they|company|employer) ~ (expects|expect|want|wants|makes|make|asks|ask|force|forces|forced|making|expecting) ~ (us|me|everyone|staff|people|you) ~ (to)? ~ (work|be online|answer|stay|come in|be available|reply|do|check|cover|log)
(exhausted|knackered|shattered|tired|drained|dead) ~ (after|from|by|because) ~ (this|my|these|a|all|the)? ~ _? (shift|shifts|release|sprint|crunch|week at work|hours|on call|deadline|deadlines)
(late|last minute|weekend|midnight|evening|9pm|10pm|11pm|2am|3am|sunday) (meetings|calls|standups|slacks|emails from|pings|pages|paged)
(right to disconnect|working time directive|sunday scaries|mandatory fun|time tracking|timesheet|timesheets|clock in|clocking in|hot desking|hot desks)
`),
  except: say(`
(support|opening|office|business|store|our|happy|trading|delivery) hours
(server|redis|database|cluster|service|system|query|network|understaffed support|api|ci) ~ (is|are)? ~ (overloaded|load)
`),
};
