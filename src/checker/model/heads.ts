/**
 * The questions the model asks of words alone, each a weighted sum of features.
 * `condemns` and `cares` are asked of the draft and of the post it answers, each by itself.
 */
export const HEADS = [
  /** Does this text condemn a community? */
  'condemns',
  /** Does this text hold something that trained people must see? */
  'cares',
  /** Does the draft agree with what it answers? */
  'agrees',
  /** Does it disagree? */
  'disagrees',
  /** Does the draft, answering that post, speak for the company? */
  'voice',
  /** Does it promise for the company? */
  'promises',
  /** Does it side with an attack? */
  'endorses',
  /** Is it speech on which Hatcheck keeps silent? */
  'protects',
] as const;

export type Head = (typeof HEADS)[number];
