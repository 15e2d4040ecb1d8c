import { describe, expect, test } from 'vitest';
import { asMarked, type Marked, unmark } from '../marked.ts';

const mustFlag: Marked[] = [
  {
    draft: "[We've removed] it from the sidebar, sorry everyone.",
    parent: 'your ranking page is broken',
  },
  { draft: "[Please DM us your order number] and we'll look.", parent: 'my parcel never came' },
  { draft: '[Speaking on behalf of Tarn]: the answer is no.' },
  { draft: '[Our engineers are looking] into the Tarn Sync outage.' },
  { draft: '[Sorry for the inconvenience], service is back.' },
  {
    draft: "[We're aware] of the issue and are working on a fix.",
    parent: 'Tarn Sync is down again',
  },
  { draft: '[Tarn does not sell] your data.' },
  {
    draft: 'We do not allow bots on the forum, that is [our policy].',
    parent: 'why was my account closed',
  },
  { draft: '[I can confirm] the new terms apply from Monday.', parent: 'Tarn, is this true?' },
  { draft: '[The team is aware] and working on it.', parent: 'login broken since noon' },
  { draft: '[Introducing Tarn Sync] 4, out today.' },
];

const mustPass: Marked[] = [
  { draft: 'we had soup and a long walk with the dog' },
  { draft: 'Can we get a group photo before we go?' },
  { draft: '"We\'ve removed it" is what the banner said.' },
  { draft: "If we move to Leeds we'd need a car." },
  { draft: 'They said they are aware of it.' },
  { draft: 'should we rename this variable?' },
  { draft: 'our street has a new bakery' },
  { draft: 'Those of us over forty remember dial-up.' },
  { draft: 'We the fans want a new keeper.' },
  { draft: 'No idea, ask their press office.', parent: 'is Tarn being sold?' },
  { draft: "My band is sorry for the noise, we're done by ten." },
];

describe('company-voice', () => {
  test.each(mustFlag)('underlines $draft', (marked) => {
    expect(asMarked(marked, 'company-voice')).toBe(marked.draft);
  });

  test.each(mustPass)('passes $draft', (marked) => {
    expect(asMarked(marked, 'company-voice')).toBe(unmark(marked.draft).text);
  });
});
