import type { Situation } from '../checker/report.ts';
import { count } from '../counting/count.ts';
import { orgOf } from '../policy/org.ts';
import type { Policy } from '../policy/schema.ts';
import { FORMS, type Form, type Tag } from './catalogue.ts';
import { editBetween } from './edit.ts';
import type { Offer } from './offer.ts';
import { DRAFTS, inLanguage } from './own-texts.ts';
import { present } from './present.ts';

export type Disclaim = Extract<Offer, { do: 'disclaim' }>;

export interface Wish {
  draft: string;
  situation: Situation;
  policy: Policy;
  /** Whether a case about this was really sent; only then may a text say so. */
  handedOff?: boolean;
  /** What the writer said of themselves, once. */
  me?: { role?: string; team?: string };
}

const MOST = 3;
/** The shortest form needs this much. */
const LEAST = 9;
/** A form at the end must leave this much, or a repost with a comment cuts it off. */
const FREE_AT_END = 10;
/** Where a site names no limit, so that "left" still says something. */
const GENEROUS = 10_000;

/** Disclaimers that fit, at most three, best first; none when one is already there; an honest line when none fits. */
export function disclaimersThatFit(wish: Wish): (Disclaim | Extract<Offer, { do: 'none-fits' }>)[] {
  const { draft, situation, policy } = wish;
  const there = present(draft, policy);
  if (there.distances || draft.trim() === '') return [];
  const limit = limitOf(situation, policy);
  const left = limit - count(situation.site, draft).used;
  if (left - 1 < LEAST) return [{ do: 'none-fits', left: Math.max(0, left) }];
  const offers: Disclaim[] = [];
  for (const form of ranked(wish)) {
    if (there.discloses && form.tags.includes('D')) continue;
    const text = filled(form.text, wish);
    const offer = text && placed(wish, form, text, limit);
    if (offer) offers.push(offer);
    if (offers.length === MOST) break;
  }
  return offers.length > 0 ? offers : [{ do: 'none-fits', left }];
}

/** The company's own limit for a site, else the page's, else the site's. */
function limitOf({ site, limit }: Situation, { sites }: Policy): number {
  const own = sites.find(({ id }) => id === site)?.limit;
  return count(site, '', own ?? limit).limit ?? GENEROUS;
}

/** The company's own forms first, then those with the right acts, then the natural, then the short. */
function ranked({ situation, policy, handedOff }: Wish): Form[] {
  const answers = situation.parent !== undefined && situation.kind !== 'quote';
  const place = answers ? 'answer' : situation.kind === 'quote' ? 'quote' : 'post';
  const { disclaimers, hidden: unwanted } = policy.texts;
  const own: Form[] = inLanguage(disclaimers, DRAFTS).map(({ id, text, tags }) => ({
    id,
    text,
    tags,
    when: tags.includes('R') && !tags.includes('N') ? ['sent'] : ['post', 'answer', 'quote'],
    stiff: 1,
  }));
  const hidden = new Set([...unwanted, ...own.map(({ id }) => id)]);
  const ours = FORMS.filter(({ id }) => !hidden.has(id));
  const fitting = (form: Form) =>
    !form.tags.includes('O') &&
    (form.when.includes(place) || (handedOff === true && form.when.includes('sent')));
  const score = ({ tags, stiff, when }: Form) =>
    (handedOff && when.includes('sent') ? 20 : 0) + rightActs(tags, answers) * 4 - stiff;
  return [
    ...own.filter(fitting),
    ...ours
      .filter(fitting)
      .map((form, index) => ({ form, index }))
      .sort((a, b) => score(b.form) - score(a.form) || a.index - b.index)
      .map(({ form }) => form),
  ];
}

/** Sounding official wants distance first; saying where one works comes with it. */
function rightActs(tags: readonly Tag[], answers: boolean): number {
  const distance = tags.includes('N') ? 2 : 0;
  const disclosure = tags.includes('D') ? 2 : 0;
  return distance + disclosure + (answers && tags.includes('R') ? 1 : 0);
}

function filled(text: string, { policy, me }: Wish): string | undefined {
  const values: Record<string, string | undefined> = {
    ORG: orgOf(policy),
    HANDLE: policy.contacts.support,
    ROLE: me?.role?.trim(),
    TEAM: me?.team?.trim(),
  };
  let complete = true;
  const whole = text.replace(/\{([A-Z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value) complete = false;
    return value ?? '';
  });
  return complete ? whole : undefined;
}

function placed(
  { draft, situation }: Wish,
  form: Form,
  text: string,
  limit: number,
): Disclaim | undefined {
  const { site } = situation;
  const before = count(site, draft).used;
  const atEnd = `${draft.trimEnd()} ${text}${draft.slice(draft.trimEnd().length)}`;
  // Names an answer begins with stay in front: they say to whom it goes.
  const names = /^\s*(?:@[\w.@-]+\s+)*/.exec(draft)?.[0] ?? '';
  const atStart = `${names}${text} ${draft.slice(names.length)}`;
  const distancesOnly = !form.tags.includes('D') && !form.tags.includes('O');
  const endLeft = limit - count(site, atEnd).used;
  const result = distancesOnly && endLeft >= FREE_AT_END ? atEnd : atStart;
  const used = count(site, result).used;
  if (used > limit) return undefined;
  return {
    do: 'disclaim',
    form: form.id,
    text,
    cost: used - before,
    left: limit - used,
    edit: editBetween(draft, result),
    result,
  };
}
