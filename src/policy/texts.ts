import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { fault, few, id, language, line, prose, webPage } from './parts.ts';
import { companyPhrase } from './phrase.ts';
import { TOPICS } from './topics.ts';

/** What a disclaimer does: disclose the employer, distance, limit scope, route, mark as official. */
const TAGS = ['D', 'N', 'S', 'R', 'O'] as const;

/** The six ways to put a bad post right; see `remedies/repair.ts`. */
const REPAIR_IDS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const;

const disclaimer = v.strictObject({
  id: v.pipe(
    id,
    v.description('Short name. One of Hatcheck’s own, such as `A3`, replaces that form.'),
  ),
  text: v.pipe(
    line(120),
    v.description(
      'The words, at most 120 characters. `{ORG}`, `{HANDLE}`, `{ROLE}` and `{TEAM}` are filled in; a form with one unset is not offered.',
    ),
  ),
  tags: v.pipe(
    v.array(v.picklist(TAGS)),
    v.minLength(1, fault('fault_no_tag')),
    v.description(
      'What it does: `D` says where the writer works, `N` says it is not the company’s word, `S` limits what it is about, `R` sends the reader on, `O` marks as official.',
    ),
  ),
  language,
});

const rewording = v.strictObject({
  phrase: v.pipe(
    companyPhrase,
    v.description('What stands in the draft, written as in `rules[].match`.'),
  ),
  text: v.pipe(line(200), v.description('What one person would say instead.')),
  language,
});

const topic = v.strictObject({
  topic: v.pipe(v.picklist(TOPICS), v.description('Which guidance topic it replaces.')),
  text: v.pipe(prose(1_500), v.description('The company’s own words on it.')),
  link: v.exactOptional(v.pipe(webPage, v.description('Where to read more, https only.'))),
  language,
});

const firstResponse = v.strictObject({
  id: v.pipe(id, v.description('Short name; one of Hatcheck’s own replaces that text.')),
  when: v.pipe(line(80), v.description('When it fits, as the list shows it.')),
  text: v.pipe(
    prose(1_000),
    v.description(
      'Empathy, a question, and what happens next. It is refused where it names an outcome, blames, or judges somebody who is not there.',
    ),
  ),
  language,
});

const repair = v.strictObject({
  id: v.pipe(v.picklist(REPAIR_IDS), v.description('Which repair text it replaces.')),
  text: v.pipe(
    prose(600),
    v.description('Owns the fault and says what happens next; `{…}` is left for the writer.'),
  ),
  language,
});

/** Texts of the company's own. */
export const TextsSchema = v.strictObject({
  disclaimers: v.optional(
    v.pipe(
      v.array(disclaimer),
      few(LIMITS.disclaimers),
      v.description('Disclaimers of the company’s own; they are offered before Hatcheck’s.'),
    ),
    [],
  ),
  hidden: v.optional(
    v.pipe(
      v.array(id),
      few(100),
      v.description('Ids of Hatcheck’s disclaimers that are not offered.'),
    ),
    [],
  ),
  rewordings: v.optional(
    v.pipe(
      v.array(rewording),
      few(LIMITS.rewordings),
      v.description('Phrases and how one person says them; tried before Hatcheck’s.'),
    ),
    [],
  ),
  guidance: v.optional(
    v.pipe(
      v.array(topic),
      few(LIMITS.guidance),
      v.description(
        'Guidance in the company’s words. Rights, and what Hatcheck does, stay as they are.',
      ),
    ),
    [],
  ),
  firstResponses: v.optional(
    v.pipe(
      v.array(firstResponse),
      few(LIMITS.firstResponses),
      v.description('First answers for people who may speak for the company.'),
    ),
    [],
  ),
  repairs: v.optional(
    v.pipe(
      v.array(repair),
      few(LIMITS.repairs),
      v.description('Words to put a bad post right, in place of Hatcheck’s.'),
    ),
    [],
  ),
});
