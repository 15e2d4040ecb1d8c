import type { SectionSpec } from './spec.ts';

/** Who the company is, whom it serves, and who speaks and answers for it. */
export const WHO: readonly SectionSpec[] = [
  {
    is: 'group',
    key: 'company',
    label: 'field_company',
    of: [
      { is: 'line', key: 'name', label: 'field_company_name', hint: 'options_form_company_hint' },
      {
        is: 'line',
        key: 'shortName',
        label: 'options_form_short',
        hint: 'options_form_short_hint',
      },
      {
        is: 'names',
        key: 'aliases',
        label: 'options_company_names',
        hint: 'field_names_hint',
        lines: 3,
      },
      {
        is: 'names',
        key: 'handles',
        label: 'field_handles',
        hint: 'field_handles_hint',
        means: 'field_handles_means',
        lines: 2,
      },
    ],
  },
  { is: 'names', key: 'products', label: 'field_products', hint: 'field_names_hint', lines: 4 },
  {
    is: 'rows',
    key: 'communities',
    label: 'options_company_communities',
    hint: 'field_communities_hint',
    add: 'field_communities_add',
    nameless: 'field_communities_new',
    title: ['name'],
    blank: {},
    of: [
      { is: 'line', key: 'name', label: 'field_name' },
      { is: 'names', key: 'aliases', label: 'field_aliases', hint: 'field_aliases_hint', lines: 3 },
      { is: 'names', key: 'members', label: 'field_members', hint: 'field_members_hint', lines: 3 },
    ],
  },
  {
    is: 'rows',
    key: 'spokespeople',
    label: 'options_company_spokespeople',
    means: 'field_spokespeople_means',
    add: 'field_spokespeople_add',
    nameless: 'field_person_new',
    title: ['name', 'handle'],
    blank: {},
    of: [
      { is: 'line', key: 'name', label: 'field_person_name', hint: 'field_account_name_hint' },
      { is: 'line', key: 'handle', label: 'field_handle' },
      { is: 'line', key: 'role', label: 'field_role' },
    ],
  },
  {
    is: 'rows',
    key: 'team',
    label: 'field_team',
    means: 'field_team_means',
    add: 'field_team_add',
    nameless: 'field_person_new',
    title: ['name', 'email'],
    blank: {},
    of: [
      { is: 'line', key: 'name', label: 'field_person_name' },
      { is: 'line', key: 'email', label: 'field_email', inputMode: 'email' },
      { is: 'line', key: 'handle', label: 'field_handle', hint: 'field_team_handle_hint' },
      {
        is: 'names',
        key: 'communities',
        label: 'field_team_communities',
        hint: 'field_team_communities_hint',
        lines: 3,
      },
    ],
  },
];
