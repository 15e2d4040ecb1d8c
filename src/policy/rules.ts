import * as v from 'valibot';
import { KINDS } from '../checker/report.ts';
import { LIMITS } from './limits.ts';
import { fault, few, id, line, name } from './parts.ts';
import { companyPhrase } from './phrase.ts';

const phrases = v.pipe(v.array(companyPhrase), few(LIMITS.phrases));

/** One rule of the company's own: it underlines, and never holds a post back. */
const rule = v.strictObject({
  id: v.pipe(id, v.description('Short name, used once.')),
  kind: v.pipe(v.picklist(KINDS), v.description('What the phrase makes readers think.')),
  match: v.pipe(
    phrases,
    v.minLength(1, fault('fault_empty_list')),
    v.description(
      'Phrases to look for. A word is that word; `a|b` is either; `(a b|c)` either phrase; `x?` may be missing; `~` up to four small words; `..` up to three words, `...` up to five; `<fix>` any form of the verb; `user+` the noun or its plural; `@company`, `@product`, `@community` a name of yours; `!x` is not followed by x. A phrase stays within its sentence.',
    ),
  ),
  except: v.optional(
    v.pipe(phrases, v.description('A draft that has one of these is left alone by this rule.')),
    [],
  ),
  reason: v.pipe(
    line(160),
    v.description('One sentence for the writer, about the text: why readers may mistake it.'),
  ),
  community: v.exactOptional(
    v.pipe(name, v.description('Which of your communities the phrase is about.')),
  ),
  offer: v.exactOptional(
    v.pipe(
      line(200),
      v.description(
        'What to say in place of the phrase. `{ORG}` and `{HANDLE}` are filled in. Left out, Hatcheck looks for a way itself.',
      ),
    ),
  ),
});

export const RulesSchema = v.optional(
  v.pipe(
    v.array(rule),
    few(LIMITS.rules),
    v.description(
      'Phrases of your own to underline. They come after the gate for protected speech and cannot reach into it.',
    ),
  ),
  [],
);
