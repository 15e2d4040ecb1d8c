import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Health, safety and dangerous products, said as a warning. */
export const safety: Category = {
  id: 'P7',
  name: 'safety',
  phrases: say(`
(brakes|brake|tyres|tires|steering|wiring|scaffolding|lift|ramp|winch|cables|valves|hull|engine|wheels|airbags|seatbelts) ~ (failing|failed|fail|fails|cracked|bald|faulty|gone|worn|broken|loose|snapped) ~ (on|in|and|again|at) ..
(not|never|never been|is not|isn't) ~ safe ~ (to|for|in|at|here|there|and) ~ (drive|work|use|fly|operate|lift|staff|workers|anyone|us|people|the|be|eat|climb|walk|sail|there|here|in)
(osha|hse|riddor|risk assessment|near miss|near misses|safety violation|safety violations|safety breach|safety concern|safety concerns|safety hazard|safety hazards|fire hazard|trip hazard|safety rep|safety reps|safety report|safety inspection|safety inspections|health and safety|unsafe working|unsafe conditions|unsafe for|unsafe to|heat stroke|heatstroke|heat exhaustion|asbestos|mould in|mold in|black mold|black mould|fumes in|blocked fire exit|blocked fire exits|fire exit|fire exits|fire doors|fire door|ppe|hard hats|hi vis|no gloves|without gloves|no masks|no harness|without a harness|repetitive strain|rsi|whole body vibration|product recall|recalled|recall the|should be recalled|must be recalled|recalls|safety recall|voluntary recall|carcinogen|carcinogenic|legionella|lockout tagout|first aider|first aid kit|accident book|toxic fumes|chemical burns|forklift|forklifts|exposed wires|exposed wiring|lone working|electrocution)
(is|are|was|were|it|still|not|so|feels|felt|deeply|genuinely|dangerously|plain|run) ~ (unsafe|a death trap|deathtrap|death traps|accident waiting to happen|not safe|dangerous) ~ (for|to|at|in|and|because|on|when|with) ~ (staff|workers|work|drivers|us|me|the public|kids|children|people|use|drive|customers|passengers|fly|crew|the warehouse|the depot|heat|management|anyone|everyone|our|colleagues|pedestrians|operate|eat|breathe)
(ignored|ignoring|ignore|ignores|dismissed|buried|hid|shelved|laughed off|brushed off|overruled|sat on|silenced|suppressed|suppress) ~ (the|our|my|all|every|their|repeated|those|three|two|his|her)? ~ (warning|warnings|safety|risk|risks|concerns|red flags|hazard|hazards|engineers|test results|inspection|defect|defects|reports|the report)
(someone|somebody|people|a child|a colleague|a driver|one of us|workers|customers|passengers|staff|we|a kid|kids|colleague|colleagues|coworker|nobody) ~ (could|will|is going to|are going to|might|may|can|almost|nearly|has to|had to|gonna) ~ (get|be|die|end up|have)? ~ (hurt|killed|injured|die|died|seriously hurt|electrocuted|crushed|burned|burnt|poisoned|lose|lost|maimed|hospital)
(colleague|coworker|co worker|workmate|driver|worker|workers|staff|picker|teammate|temp|apprentice|man on my shift|woman on my shift|someone on my shift|guy on my shift|lad on my shift|girl on my shift) ~ {aux}? .. (injured|hurt|collapsed|fainted|passed out|crushed|burned|burnt|electrocuted|killed|died|broke|lost a finger|lost two fingers|hospitalised|hospitalized|in hospital|fell off|fell from|hit by a forklift) ~ (at|on|in|from|off|because|after|this|last|during|again|and|his|her|two|by|today|yesterday)?
(injury|injuries|accident|accidents|injured|hurt|hurt my|deaths) ~ (rate|rates|at work|on site|at the warehouse|in the warehouse|on the job|on shift|in our warehouse|at our|in our|at the depot|in the depot|on our|reports|report|log|my back at work|lifting|record)
(defect|defects|defective|faulty|design flaw) ~ (brakes|brake|batteries|battery|airbag|airbags|wiring|seatbelt|seatbelts|chargers|charger|parts|valve|valves|units|car seats|and they know|and we know|they knew|we knew|in the|that can|that could|that will|product|products|causes|and people|equipment|ladder|ladders|machine|machines|and nobody)
(brakes|battery|batteries|airbags|airbag|charger|chargers|heater|heaters|ladder|guard rail|cot|cots|stroller|plane|planes|door plug|medicine|pills|vaccine batch|insulin pump) ~ {aux} ~ (fail|failing|failed|catch fire|catching fire|explode|exploding|overheat|overheating|unsafe|not safe|dangerous|not tested|untested|cracking|faulty|recalled|skipped|not been inspected|contaminated)
(skip|skipped|skipping|skips|cut|cutting|cuts|rushed|rushing|bypassed|bypass|bypassing|faked|fake) ~ (the|on|all|our)? ~ (safety|inspection|inspections|safety checks|safety tests|corners on safety|crash tests|maintenance checks|fire drill|fire drills|training on)
(too hot|too cold|freezing|40 degrees|38 degrees|35 degrees|39 degrees|boiling|no heating|no ventilation|no air con|no aircon|no water|heatwave) ~ (in|inside|to|on|at|and|for) ~ (the|our|this|work|a|that|with)? ~ (warehouse|depot|kitchen|office|van|vans|work|stockroom|factory|truck|trucks|cab|call centre|staff|shop floor|back room|shift|loading bay|backs of)
(vehicle|vehicles|van|vans|truck|trucks|bus|buses|planes|aircraft|machine|machines|equipment|building|scaffold|crane) ~ {aux} ~ (not)? ~ (roadworthy|safe|maintained|serviced|inspected|unsafe|falling apart|no brakes|airworthy|condemned|bald tyres)
`),
  except: say(`
(memory|thread|type|null|child|brand|word) ~ (unsafe|safe|safety)
unsafe ~ (block|blocks|rust|code|function|html|inline|eval|keyword|cast|char|url|characters|pointer|query|merge)
(killing|kills) me
(legal|design|browser|css|rendering|ui|layout|z index) ~ defect
recall ~ (that|the|it|a|when|seeing|reading|vote|correctly|and precision|precision|ing|how|my|if|what|who|which|rate|metric|score)
(precision and|as i|if i|i|to|can not|do not|seem to|total|vaguely|do you|you|dimly) recall
`),
};
