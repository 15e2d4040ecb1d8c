/** Guidance topics whose text a company may replace. Rights, and what the tool does, are not among them. */
export const TOPICS = [
  'who-is-speaking',
  'profile-line',
  'disclose-or-distance',
  'i-beats-we',
  'before-you-judge',
  'replying-to-anger',
  'what-not-to-promise',
  'likes-and-reposts',
  'when-not-to-reply',
  'hand-it-off',
  'it-went-wrong',
  'saying-sorry',
  'someone-in-danger',
] as const;
