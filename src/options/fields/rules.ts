import { KINDS } from '../../checker/report.ts';
import { text } from '../../ui/text.ts';
import type { SectionSpec } from './spec.ts';

/** Phrases of the company's own that are underlined. */
export const RULES: SectionSpec = {
  is: 'rows',
  key: 'rules',
  label: 'field_rules',
  hint: 'field_rules_hint',
  add: 'field_rules_add',
  nameless: 'field_rules_new',
  title: ['id', 'reason'],
  blank: { kind: 'company-voice' },
  of: [
    { is: 'line', key: 'id', label: 'field_id', hint: 'field_id_hint' },
    {
      is: 'choice',
      key: 'kind',
      label: 'field_rule_kind',
      options: () =>
        [...KINDS]
          .reverse()
          .map((kind) => [kind, text(`field_kind_${kind.replaceAll('-', '_') as 'asks_cm'}`)]),
    },
    { is: 'names', key: 'match', label: 'field_rule_match', hint: 'field_phrase_hint', lines: 2 },
    {
      is: 'names',
      key: 'except',
      label: 'field_rule_except',
      hint: 'field_rule_except_hint',
      lines: 2,
    },
    { is: 'line', key: 'reason', label: 'field_rule_reason', hint: 'field_rule_reason_hint' },
    { is: 'line', key: 'offer', label: 'field_rule_offer', hint: 'field_rule_offer_hint' },
    { is: 'line', key: 'community', label: 'field_rule_community' },
  ],
};
