import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Politics, elections and causes of a private person. */
export const politics: Category = {
  id: 'P10',
  name: 'politics',
  phrases: say(`
(boycott|boycotting|blockade|protest|picket) ~ (the|this|that|every|all)? ~ (arms|fair|oil|israel|russia|sponsor|war|world cup|olympics|tour|summit|conference|fur|nestle|coronation|election)
(election|elections|ballot|ballots|polling|poll booth|polling station|by election|referendum|midterms|primaries|caucus|electoral|electorate|constituency|candidate for mayor|gerrymandering|voter|voters|voter id|suffrage|first past the post|proportional representation|swing state|general election|local elections|mid terms|manifesto|campaign trail|canvassing|canvassed|canvass|doorknocking|hustings)
(vote|voted|voting|votes|vote for|do not vote) ~ (for|against|on|out|green|labour|tory|conservative|republican|democrat|libdem|lib dem|snp|reform|left|right|blue|red|yes|no|him|her|them|bjp|aap|anc|remain|leave|tactically|early|by post|by mail|in person|today|tomorrow|is tomorrow|like your|thursday|tuesday|sunday|please|because|if)  
(my|your|our|the|a|this|that|these|local) ~ (senator|senators|congressman|congresswoman|congressperson|mp|mps|councillor|councilor|mayor|governor|president|prime minister|pm's|chancellor|government|minister|parliament|representative in|rep in congress|city council|county council|town council|home secretary|politicians|politician|member of parliament|assemblyman|assemblywoman|school board|legislature|king|monarchy|supreme court)
(senate|congress|parliament|white house|downing street|westminster|republicans|democrats|tories|labour party|the greens|green party|conservatives|liberals|socialists|communism|socialism|capitalism|fascism|brexit|maga|trump|biden|obama|clinton|modi|putin|starmer|sunak|macron|zelensky|netanyahu|merkel|orban|erdogan|bolsonaro|lula|imran khan|left wing|right wing|far right|far left|leftist|woke|immigration|asylum|refugees|refugee|migrants|border policy|gun control|second amendment|abortion|pro choice|pro life|roe v wade|reproductive rights|death penalty|climate strike|climate justice|climate action|fridays for future|extinction rebellion|just stop oil|net zero|carbon tax|wealth tax|tax the rich|austerity|nhs|universal basic income|ubi|medicare for all|medicaid|social security|black lives matter|blm|me too movement|metoo|pride march|trans rights|gay rights|lgbt rights|lgbtq rights|women's rights|human rights|civil rights|free palestine|palestine|gaza|israel|ceasefire|ukraine|kashmir|tibet|hong kong protests|apartheid|sanctions|war crimes|genocide|colonialism|reparations|police brutality|defund the police|prison reform|housing crisis|rent control|rent strike|tenants union|food bank|two state|peace talks|un resolution)
(protest|protests|protesting|protested|protesters|rally|rallies|demonstration|demo|marching|march|vigil|sit in|boycott|boycotting|boycotts|blockade) ~ (for|against|in|outside|on|tomorrow|today|this|at|on saturday|downtown|with|is|was|the|next|about|over) ~ (the|our|a)? ~ (war|government|city|square|parliament|palestine|gaza|ukraine|climate|saturday|sunday|weekend|rights|racism|peace|justice|police|law|bill|town|london|washington|delhi|lagos|embassy|genocide|occupation|abortion|corruption|president|pipeline|sponsor|cuts|streets|election|capitol|tomorrow|pride|city hall|oil|coal|planned)
(went|going|go|off|see you|joined|join|joining|marched|walked|been|attended|attending|at|proud) ~ (to|on|at|in|a|the)? ~ (the|a|this|that|saturday's|sunday's|our)? ~ (protest|march for|march against|women's march|pride march|pride parade|rally for|rally against|demo against|demonstration|vigil for|climate march|peace march|anti war march|counter protest|pride)
(i|we|my family) ~ (support|stand with|am with|side with|donate|donated|gave|will vote|voted|am voting|oppose|march for|marched for|am donating|believe in|am a member of|joined|back|campaign for|am canvassing|volunteer for|am backing|chipped in) ~ (to|for|the)? ~ (ukraine|palestine|israel|gaza|trans|gay|refugees|migrants|workers|amnesty|greenpeace|rspca|red cross|unicef|msf|oxfam|planned parenthood|aclu|liberty|labour|greens|democrats|republicans|tories|the snp|snp|independence|the ban|a ban|gun control|free speech|the strike|the nurses|the teachers|the miners|women in|iran|the protesters|protesters|the farmers|farmers|the candidate|the opposition|cause|causes|party|campaign|relief|appeal|people of|charity|food bank|kurds|uyghurs|hong kong|sudan|armenia)
(donate|donated|donating|fundraise|fundraising|fundraiser|petition) ~ (to|for|against)? ~ (the|a|my|our)? ~ (aid|relief|refugee|refugees|earthquake|flood|ukraine|gaza|sudan|shelter|food bank|charity|campaign|hospice|cancer research|animal shelter|rescue|save|red cross|planned parenthood|abortion fund|bail fund|victims|msf|homeless|cause|ban|parliament|council|library|mutual aid)
`),
  except: say(`
(up|down|close|reopen|delete|spam) ~ (vote|votes|voted|voting|voter|voters)
(vote|votes|voted|voting) ~ (to close|count|counts|on (this|that|the|my) (answer|question|post|issue)|up|down|this up|it up|for this (feature|issue))
(release|job|internal|merge|upgrade) candidate
candidate ~ (elimination|key|keys|build|release|interview|experience|name|profile|element|answer|set)
(i|we) support ~ (node|python|windows|linux|ie|arm|ssl|multiple|both|users|this use case|customers|you all the way)
(support|donate) ~ (ticket|team|desk|the project)
(march|may) ~ ([0-9]+|the|release|2024|2025|2026|update|madness)
(in|by|since|last|next|this|until|from|mid|early|late|before|after|every) ~ march
`),
};
