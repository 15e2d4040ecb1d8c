import { FIRST_RESPONSES } from '../../src/remedies/first-responses.ts';
import { fillRepair, REPAIRS } from '../../src/remedies/repair.ts';
import type { CaseView } from '../api/case.ts';
import type { Settings } from '../api/settings.ts';
import type { TextForm } from '../api/texts.ts';
import type { Outcome } from '../api/words.ts';

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
    ...[...own, ...FIRST_RESPONSES].map((form) => ({
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
