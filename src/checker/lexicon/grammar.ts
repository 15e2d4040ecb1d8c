/** Closed word classes that phrases refer to. Source: English grammar, compiled 2026. */
export const GRAMMAR: Record<string, string> = {
  copula: `is are was were am be been <seem> <look> <sound> <feel> <become> <get> <act> <turn> = (<turn> out) (have been) (has been) (can be) (might be) (must be) (tend to be) (tends to be) (will be) (would be) (count as) (counts as) (<remain>) (<stay>)`,
  aux: `will would can could do does did have has should must may might is are was were gonna (going to)`,
  someone: `he she they people everyone everybody someone somebody some folks others many users customers critics commenters op who anyone anybody nobody media reporters bloke guy woman man person friend mate colleague coworker boss manager mum mom dad neighbour neighbor host thread post article headline title caption tweet comment sign mug shirt`,
  saying: `<say> <call> <claim> <think> <reckon> <insist> <argue> <tell> <write> <tweet> <post> <shout> <yell> <scream> <complain> <moan> <accuse> <describe> <label> <paint> <brand> <suggest> <assume> <imply> <declare> <mutter> <joke> <believe> <go> like|goes`,
  est: `worst saddest dumbest rudest stupidest laziest nastiest smuggest pettiest meanest angriest whiniest loudest lowest slowest weirdest creepiest grumpiest dullest ugliest cruellest snobbiest bitterest neediest thickest silliest sorriest weakest unhappiest lamest cringiest sickest shittiest crappiest dirtiest greediest strangest snottiest sweatiest (most {badAdjective}) (least (helpful|friendly|welcoming|useful|pleasant|trustworthy|kind|competent|self-aware))`,
  month: `january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec may`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun`,
};
