import { fillRepair, REPAIRS } from '../../src/remedies/repair.ts';
import type { CaseView } from '../api/case.ts';
import type { Settings } from '../api/settings.ts';
import type { TextForm } from '../api/texts.ts';
import type { Outcome } from '../api/words.ts';

/** First answers in three parts: empathy, a question, what happens next (prior art C.2). */
const FIRST: { id: string; when: string; text: string }[] = [
  {
    id: 'messages',
    when: 'Somebody got messages that hurt',
    text: "I'm sorry you ran into this, it sounds frustrating. Could you send me the link and the text of the messages you got? I'll go through them with our community team and tell you what we find.",
  },
  {
    id: 'screenshots',
    when: 'The outcome is open',
    text: "Thank you for telling us, and I'm sorry you got messages like that. Please DM me the screenshots so they can be reviewed. I can't say yet how it will end, but you'll hear from me by tomorrow either way.",
  },
  {
    id: 'nobody-at-fault',
    when: 'Nobody is at fault',
    text: "I can see why that bothered you. Which page were you on when it showed up? I'll take it to the people who look after it and let you know what they say.",
  },
];

/** What is said to the complainer at the end, by outcome (C.6); where nothing is said in public there is no text. */
const CLOSURE: { id: Outcome; when: string; text: string }[] = [
  {
    id: 'fixed',
    when: 'Something was put right',
    text: 'You asked us about {ISSUE}. We found {FINDING} and have {ACTION}. If we missed something, reply and we’ll reopen it.',
  },
  {
    id: 'no-change',
    when: 'It stays as it is',
    text: 'We looked into {ISSUE}. We’re not changing {THING}: {REASON}. Thank you for raising it.',
  },
  {
    id: 'no-answer',
    when: 'No details came',
    text: 'We asked for details and haven’t heard back, so I’m closing this for now. Send them whenever you like and we’ll pick it up again.',
  },
  {
    id: 'not-ours',
    when: 'Others can help',
    text: 'Thank you for telling us. This one belongs to {WHO}, who can help: {LINK}',
  },
];

const TO_COMMUNITY =
  'What was said about {COMMUNITY} on {DATE} was wrong. It has been corrected in the same thread, and we have {ACTION}. Questions welcome here.';

const REPAIR_WHEN: Record<(typeof REPAIRS)[number]['when'], string> = {
  'sounded-official': 'It sounded official',
  condemned: 'It condemned a community',
  'seemed-to-endorse': 'It seemed to side with an attack',
  deleted: 'It was deleted',
  company: 'The company speaks',
  fact: 'Only a fact was wrong',
};

/** Texts at hand for one case, with what is known of it filled in. */
export function formsFor(
  of: Pick<CaseView, 'community' | 'postedAt' | 'createdAt'>,
  settings: Settings,
): TextForm[] {
  const values = {
    ORG: settings.org,
    ...(of.community && { COMMUNITY: of.community }),
  };
  const date = new Date(of.postedAt ?? of.createdAt).toLocaleDateString('en-GB', {
    timeZone: settings.timeZone,
    day: 'numeric',
    month: 'long',
  });
  const fill = (text: string, more = {}) => fillRepair(text, { ...values, ...more });
  const own = settings.firstResponses.map((form, index) => ({ id: `own-${index + 1}`, ...form }));
  return [
    ...[...own, ...FIRST].map((form) => ({
      ...form,
      as: 'first-response' as const,
      text: fill(form.text),
    })),
    ...REPAIRS.map(({ id, when, text }) => ({
      id,
      as: 'repair' as const,
      when: REPAIR_WHEN[when],
      text: fill(text),
    })),
    ...CLOSURE.map((form) => ({ ...form, as: 'closure' as const, text: fill(form.text) })),
    {
      id: 'community',
      as: 'closure',
      when: 'To the community',
      text: fill(TO_COMMUNITY, { DATE: date }),
    },
  ];
}
