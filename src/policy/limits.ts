/** Sizes a company file may have; beyond them it is refused, so that no file can slow typing down. */
export const LIMITS = {
  fileBytes: 1_000_000,
  communities: 5_000,
  aliases: 20,
  members: 20,
  products: 500,
  spokespeople: 200,
  team: 200,
  handles: 100,
  disclaimers: 40,
  rewordings: 100,
  firstResponses: 40,
  /** Each of the six repair texts in a few languages. */
  repairs: 60,
  guidance: 100,
  rules: 200,
  phrases: 20,
  sites: 100,
} as const;
