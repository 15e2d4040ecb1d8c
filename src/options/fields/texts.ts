import { TOPICS } from '../../policy/topics.ts';
import type { TextKey } from '../../say.ts';
import { text } from '../../ui/text.ts';
import type { LineSpec, SectionSpec } from './spec.ts';

const LANGUAGE: LineSpec = {
  is: 'line',
  key: 'language',
  label: 'field_language',
  hint: 'field_language_hint',
};

/** The six ways to put a post right, by the id in the file. */
const REPAIRS = [
  ['T1', 'popup_repair_sounded_official'],
  ['T2', 'popup_repair_condemned'],
  ['T3', 'popup_repair_seemed_to_endorse'],
  ['T4', 'popup_repair_deleted'],
  ['T5', 'field_repair_company'],
  ['T6', 'popup_repair_fact'],
] as const;

/** Texts of the company's own, each in whatever languages it likes. */
export const TEXTS: SectionSpec = {
  is: 'group',
  key: 'texts',
  label: 'field_texts',
  hint: 'field_texts_hint',
  of: [
    {
      is: 'rows',
      key: 'disclaimers',
      label: 'field_disclaimers',
      hint: 'field_disclaimers_hint',
      add: 'field_disclaimers_add',
      nameless: 'field_text_new',
      title: ['text', 'id'],
      blank: { tags: ['D', 'N'] },
      of: [
        { is: 'line', key: 'id', label: 'field_id', hint: 'field_id_replaces_hint' },
        { is: 'line', key: 'text', label: 'field_text' },
        {
          is: 'ticks',
          key: 'tags',
          label: 'field_tags',
          options: [
            ['D', 'field_tag_d'],
            ['N', 'field_tag_n'],
            ['S', 'field_tag_s'],
            ['R', 'field_tag_r'],
            ['O', 'field_tag_o'],
          ],
        },
        LANGUAGE,
      ],
    },
    { is: 'names', key: 'hidden', label: 'field_hidden', hint: 'field_hidden_hint', lines: 2 },
    {
      is: 'rows',
      key: 'rewordings',
      label: 'field_rewordings',
      hint: 'field_rewordings_hint',
      add: 'field_rewordings_add',
      nameless: 'field_text_new',
      title: ['phrase', 'text'],
      blank: {},
      of: [
        { is: 'line', key: 'phrase', label: 'field_phrase', hint: 'field_phrase_hint' },
        { is: 'line', key: 'text', label: 'field_instead' },
        LANGUAGE,
      ],
    },
    {
      is: 'rows',
      key: 'guidance',
      label: 'field_guidance',
      hint: 'field_guidance_hint',
      add: 'field_guidance_add',
      nameless: 'field_text_new',
      title: ['topic'],
      blank: {},
      of: [
        {
          is: 'choice',
          key: 'topic',
          label: 'field_topic',
          options: () =>
            TOPICS.map((topic, index) => [topic, text(`guidance_${index + 1}_title` as TextKey)]),
        },
        { is: 'line', key: 'text', label: 'field_text', lines: 4 },
        { is: 'line', key: 'link', label: 'field_link', inputMode: 'url' },
        LANGUAGE,
      ],
    },
    {
      is: 'rows',
      key: 'firstResponses',
      label: 'field_first_responses',
      hint: 'field_first_responses_hint',
      add: 'field_first_responses_add',
      nameless: 'field_text_new',
      title: ['when', 'id'],
      blank: {},
      of: [
        { is: 'line', key: 'id', label: 'field_id', hint: 'field_id_replaces_hint' },
        { is: 'line', key: 'when', label: 'field_when' },
        { is: 'line', key: 'text', label: 'field_text', lines: 4 },
        LANGUAGE,
      ],
    },
    {
      is: 'rows',
      key: 'repairs',
      label: 'field_repairs',
      hint: 'field_repairs_hint',
      add: 'field_repairs_add',
      nameless: 'field_text_new',
      title: ['id'],
      blank: {},
      of: [
        {
          is: 'choice',
          key: 'id',
          label: 'popup_repair_what',
          options: () => REPAIRS.map(([id, words]) => [id, text(words)]),
        },
        { is: 'line', key: 'text', label: 'field_text', lines: 3 },
        LANGUAGE,
      ],
    },
  ],
};
