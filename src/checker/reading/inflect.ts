/** Irregular forms; source: standard English grammar tables. Written as base: forms. */
const IRREGULAR: Record<string, string> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  get: 'gets got gotten getting',
  make: 'makes made making',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  come: 'comes came coming',
  see: 'sees saw seen seeing',
  say: 'says said saying',
  tell: 'tells told telling',
  send: 'sends sent sending',
  find: 'finds found finding',
  know: 'knows knew known knowing',
  let: 'lets letting',
  put: 'puts putting',
  cut: 'cuts cutting',
  shut: 'shuts shutting',
  set: 'sets setting',
  keep: 'keeps kept keeping',
  hear: 'hears heard hearing',
  leave: 'leaves left leaving',
  lose: 'loses lost losing',
  pay: 'pays paid paying',
  bring: 'brings brought bringing',
  think: 'thinks thought thinking',
  speak: 'speaks spoke spoken speaking',
  write: 'writes wrote written writing',
  run: 'runs ran running',
  stop: 'stops stopped stopping',
  drop: 'drops dropped dropping',
  ban: 'bans banned banning',
  ship: 'ships shipped shipping',
  fix: 'fixes fixed fixing',
  scrap: 'scraps scrapped scrapping',
  axe: 'axes axed axing',
  swap: 'swaps swapped swapping',
  plan: 'plans planned planning',
  roll: 'rolls rolled rolling',
  sell: 'sells sold selling',
  buy: 'buys bought buying',
  build: 'builds built building',
  hold: 'holds held holding',
  stand: 'stands stood standing',
  break: 'breaks broke broken breaking',
  begin: 'begins began begun beginning',
  choose: 'chooses chose chosen choosing',
  feel: 'feels felt feeling',
  mean: 'means meant meaning',
  meet: 'meets met meeting',
  read: 'reads reading',
  steal: 'steals stole stolen stealing',
  lie: 'lies lied lying',
  eat: 'eats ate eaten eating',
  bite: 'bites bit bitten biting',
  fall: 'falls fell fallen falling',
  grow: 'grows grew grown growing',
  die: 'dies died dying',
  burn: 'burns burned burnt burning',
  hate: 'hates hated hating',
  refer: 'refers referred referring',
  refund: 'refunds refunded refunding',
  rebook: 'rebooks rebooked rebooking',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  win: 'wins won winning',
  hit: 'hits hitting',
  hurt: 'hurts hurting',
  kick: 'kicks kicked kicking',
  catch: 'catches caught catching',
  show: 'shows showed shown showing',
  spend: 'spends spent spending',
  throw: 'throws threw thrown throwing',
  understand: 'understands understood understanding',
  wear: 'wears wore worn wearing',
  shoot: 'shoots shot shooting',
  beat: 'beats beaten beating',
  sue: 'sues sued suing',
  strike: 'strikes struck striking',
  quit: 'quits quitting',
  teach: 'teaches taught teaching',
  whine: 'whines whined whining',
  bully: 'bullies bullied bullying',
  troll: 'trolls trolled trolling',
  spam: 'spams spammed spamming',
  nag: 'nags nagged nagging',
  scam: 'scams scammed scamming',
  rob: 'robs robbed robbing',
  snub: 'snubs snubbed snubbing',
  gut: 'guts gutted gutting',
  stab: 'stabs stabbed stabbing',
  permit: 'permits permitted permitting',
  commit: 'commits committed committing',
  forbid: 'forbids forbade forbidden forbidding',
  oversee: 'oversees oversaw overseen overseeing',
  deal: 'deals dealt dealing',
  dig: 'digs dug digging',
  fly: 'flies flew flown flying',
  wipe: 'wipes wiped wiping',
  monitor: 'monitors monitored monitoring',
  offer: 'offers offered offering',
  cover: 'covers covered covering',
  transfer: 'transfers transferred transferring',
  cancel: 'cancels cancelled canceled cancelling canceling',
  honor: 'honors honored honoring',
  happen: 'happens happened happening',
  bin: 'bins binned binning',
  can: 'can',
};

const VOWELS = 'aeiou';

/** Every form of a verb, the base first. Input is one lower-case word. */
export function verbForms(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...irregular.split(' ')];
  const last = base.at(-1) ?? '';
  const beforeLast = base.at(-2) ?? '';
  if (last === 'e') return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (last === 'y' && !VOWELS.includes(beforeLast)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const third = /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${base}ed`, `${base}ing`];
}

/** A noun and its plural. */
export function nounForms(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`];
  if (/(s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`];
  if (base.endsWith('man')) return [base, `${base.slice(0, -3)}men`];
  if (base.endsWith('child')) return [base, `${base}ren`];
  return [base, `${base}s`];
}
