import { say } from '../lexicon/book.ts';
import type { Category } from './category.ts';

/** Religion, belief, identity, health and family of the writer. */
export const identity: Category = {
  id: 'P11',
  name: 'identity',
  phrases: say(`
(chemo|chemotherapy|biopsy|mammogram|ivf|miscarriage|stillbirth|dialysis|rehab|hospice|insulin|sobriety|menopause|endometriosis|autism|adhd|dyslexia|ptsd|bereavement|hrt|antidepressants|psychosis|stoma|prosthesis|wheelchair) 
(mum|mom|dad|mother|father|gran|nan|grandad|grandma|grandpa|brother|sister|wife|husband|grandmother|grandfather|uncle|aunt|stepdad|our dog) ~ (passed|died|is dying|has died|has cancer|has dementia|is in hospital|is poorly|had a stroke|passed away|went in)
(my|our|his|her) ~ (faith|religion|religious beliefs|church|mosque|synagogue|temple|gurdwara|parish|imam|priest|rabbi|pastor|bible study|prayer|prayers|baptism|confirmation|bar mitzvah|bat mitzvah|fast|fasting|hijab|turban|kippah|rosary|beliefs|ummah|sangha|diwali|puja)
(i am|i'm|as|being|am|i was raised|raised|grew up|i identify as|identify as|came out as|coming out as|we are|born) ~ (a|an|one of the few|the only|openly|proudly)? ~ (christian|muslim|jewish|jew|hindu|sikh|buddhist|catholic|protestant|mormon|pagan|atheist|agnostic|quaker|jain|ex muslim|ex mormon|evangelical|orthodox|trans|transgender|nonbinary|non binary|enby|gay|lesbian|bi|bisexual|queer|pansexual|asexual|ace|intersex|genderfluid|genderqueer|black|asian|latina|latino|latinx|indigenous|native american|desi|african|arab|roma|dalit|mixed race|biracial|brown|immigrant|an immigrant|refugee|disabled|autistic|neurodivergent|adhd|dyslexic|bipolar|depressed|deaf|blind|diabetic|epileptic|a wheelchair user|wheelchair user|hard of hearing|chronically ill|in recovery|sober|an alcoholic|recovering|hiv positive|immunocompromised|pregnant|infertile|menopausal|a single mum|single mum|single mom|single dad|single parent|a widow|a widower|adopted|a carer|vegan for|trans woman|trans man|woman of colour|woman of color|gay man|person of colour|person of color|working class)
(my|his|her|our|wife's|husband's|mum's|mom's|dad's|partner's|son's|daughter's) ~ (disability|diagnosis|cancer|chemo|chemotherapy|depression|anxiety|adhd|autism|ptsd|ocd|bipolar|therapist|therapy|psychiatrist|meds|medication|antidepressants|miscarriage|pregnancy|ivf|fertility|endometriosis|pcos|menopause|transition|transitioning|pronouns|sexuality|coming out|surgery|operation|chronic illness|chronic pain|illness|epilepsy|diabetes|asthma|dementia|alzheimer's|parkinson's|ms diagnosis|lupus|crohn's|long covid|wheelchair|hearing aid|hearing aids|cochlear|sobriety|sober|recovery|rehab|funeral|bereavement|grief|divorce|custody|adoption|mental health|migraine|migraines|insulin|biopsy|scan results|due date|eating disorder|panic attacks|stroke|hysterectomy|mastectomy)
(diagnosed|diagnosis) ~ (with|of|as|last|this|in|at|finally|late|came|today) ~ ...
(i|we|wife|she|my partner|my wife|and i|me) ~ (am|are|is|was|were|got|just found out)? ~ (pregnant|expecting|miscarried|trying for a baby|had a baby|adopting|fostering|transitioning|came out|coming out|converted|got baptised|fasting|observing|breastfeeding|grieving|in remission|in recovery|one year sober|years sober|months sober|days sober|going through ivf|going through a divorce)
(ramadan|eid|lent|yom kippur|rosh hashanah|passover|hanukkah|shabbat|navratri|vesak|diwali|easter mass|midnight mass|jummah|friday prayers|allah|inshallah|alhamdulillah|mashallah|jesus is|jesus loves|jesus christ is|god is|god bless|god's plan|god's love|praise the lord|praise be|hallelujah for|lord|scripture|quran|torah|gita|bible says|psalm|gospel|rosary|namaste|atheism|baptised|baptized|church on sunday|sunday mass|pilgrimage|hajj|umrah|meditation retreat)
(my|our) ~ (kids|kid|son|daughter|children|baby|toddler|newborn|wife|husband|mum|mom|mother|dad|father|gran|grandma|nan|grandad|brother|sister|twins|stepson|stepdaughter|partner|family|parents|girlfriend|boyfriend|teenager|eldest|youngest|wee one|little one) ~ {aux}? ~ (is|was|has|had|just|got|started|starts|died|passed|passed away|turned|turns|said|says|came|asked|in hospital|needs|and i|first|school|will|can|loves|taught|told|being|with|goes|thinks|lost|walked|called|made|at|who|would|are|have) ~ ...
(trans|gay|lgbt|lgbtq|queer|disabled|autistic|deaf|nonbinary|black|neurodivergent) ~ (people|kids|folks|colleagues|rights|joy|community|pride|women|men|youth|children|lives|is not|person) ~ (are|deserve|exist|matter|is|need|have|belong|who|like me|to)?
(pride month|happy pride|black history month|disability pride|trans day|coming out day|autism acceptance|mental health (day|week|month|awareness)|neurodiversity|pronouns are|my pronouns)
`),
  except: say(`
(religiously|bible of|holy grail|holy war|holy trinity|holy cow|holy shit|holy moly|oh my god|omg|thank god|for god's sake|god knows|god damn|goddamn|god tier|god mode|god object|pray that|prayer circle|preaching to the choir|leap of faith|bad faith|good faith|in faith|lost faith|no faith in|zero faith)
(kids|children) ~ (these days|in the store|meal|menu|ticket|tickets|eat free)
(sick|blind|deaf|insane|mental) ~ (of|burn|beat|spot|to|ly|taste|trick)
`),
};
