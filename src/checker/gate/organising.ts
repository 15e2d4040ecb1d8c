import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Organising and solidarity. */
export const organising: Category = {
  id: 'P4',
  name: 'organising',
  phrases: say(`
^ (strike|strikes|picket|walkout|rally|march) ~ (on|at|is|this|tomorrow|today|day|from|starts|ballot|vote|fund)
(organize|organise|organising|organizing) ~ (your|our|my|the|every|their)? ~ (workplace|shop floor|colleagues|workers|coworkers|office|depot|warehouse|branch)
(union|unions|unionise|unionize|unionised|unionized|unionising|unionizing|unionisation|unionization|trade union|labour union|labor union|union busting|union buster|union rep|shop steward|card check|union card|union cards|cba|collective bargaining|collective agreement|collective action|bargaining unit|works council|betriebsrat|work council|staff council|employee council|staff association|industrial action|work to rule|wildcat|general strike|picket|picketing|picket line|scab|scabs|strike fund|strikebreaker|strikebreakers|right to strike|workers' rights|worker's rights|workers rights|worker rights|labour rights|labor rights|labour movement|labor movement|solidarity|unite the union|teamsters|afl cio|cwu|usdaw|gmb|ver di|ig metall|walkout|walk out|walkouts|sickout|sick out|sit in|co determination|afl)
(on|go|goes|going|went|gone|ballot for|ballot to|vote to|voted to|voting to|vote for|voted for|support the|supporting the|back the|day of|the|join the|joining the|our|their|staff|workers|nurses|drivers|teachers|rail|tube|train|bus|warehouse|cabin crew|junior doctors|this|next week's|a) ~ (strike|strikes|striking|strikers)
(workers|staff|nurses|teachers|drivers|employees|colleagues|pilots|crew|baristas|couriers|we|doctors|writers|actors|posties) ~ {aux}? ~ (strike|striking|walk out|walking out|walked out|unite|uniting|united|organize|organise|organizing|organising|organized|organised|unionise|down tools|downed tools|picketing|rising up|fight back|stand together|standing together|win|won)
(organize|organise|organizing|organising|organized) ~ (at work|the workplace|workers|our workplace|your workplace|the warehouse|colleagues|a union|together|the floor|with (my|your) coworkers|to win|for better|drivers|staff)
(workplace|worker|staff|employee|labour|labor|driver) (organizing|organising|organizers|organisers|organizer|organiser|power|solidarity|committee)
(open letter|petition|letter) ~ (from|by|to|of|that|signed|we|i|about|asking|demanding|calling) ~ (staff|employees|workers|my|our|the|own|management|leadership|colleagues|bosses|board|ceo|engineers|company)
(sign|signed|signing|sign up|add your name|put my name|co signed) ~ (to|the|our|this|an|my|that|on)? ~ (petition|open letter|letter to management|letter to the board|letter to my|letter to our|card|union card|pledge|staff letter|employee letter)
(we the workers|all for one|an injury to one|power in numbers|stronger together|workers of the world|crossing the line|cross a picket|cross the picket|do not cross|one day longer|fair contract|contract negotiations|bargaining table|bargaining session|bargaining committee|at the table|better together vote yes|vote yes|vote union|hands off our|nothing about us without us)
(staff|employees|workers|colleagues) ~ (rep|reps|representative|representatives|delegates|forum elections|council)
(recognition|ballot|elections|election) ~ (agreement|for|of|next|at|and)? ~ (union|works council|staff|staff reps|reps|workers|our office|the union|council)
(dues|strike) (paying|fund|pay|action|vote|ballot|day|days|notice)
`),
  except: say(`
(credit|european|soviet|state of the|western|rugby|civil|student|customs|discriminated|tagged|type|data|sql|disjoint|square|select) ~ (union|unions)
(union) (type|types|all|jack|square|select|query|find|station|operator)
(air|lightning|pitch|preemptive|missile|first|bird) ~ (strike|strikes)
strike ~ (that|through|a balance|a chord|out|again|strikes|rate|price|zone|gold|team|while|me as|force|two|three|one)
strikes ~ (again|me)
(organize|organise|organizing|organising) ~ (my|the|a|an|imports|code|files|books|desk|photos|meetup|event|party|hackathon|conference|closet|kitchen|drawer)
(users|customers|mods|moderators|moderator|contributors|curators|community|passengers|answerers) ~ (are|went|go|going|is|'s|on)? ~ (on)? ~ (strike|walkout)
`),
};
