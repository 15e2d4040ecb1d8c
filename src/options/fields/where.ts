import { listed as sites } from '../../sites/kit/listed.ts';
import { siteName } from '../../ui/site-name.ts';
import type { SectionSpec } from './spec.ts';

/** Whom texts name, where handoffs go, where the file is kept, and what differs from site to site. */
export const WHERE: readonly SectionSpec[] = [
  {
    is: 'group',
    key: 'contacts',
    label: 'field_contacts',
    of: [
      {
        is: 'line',
        key: 'communityManagers',
        label: 'field_contacts_team',
        hint: 'field_contacts_team_hint',
      },
      {
        is: 'line',
        key: 'support',
        label: 'field_contacts_support',
        hint: 'field_contacts_support_hint',
      },
      { is: 'line', key: 'press', label: 'field_contacts_press' },
    ],
  },
  {
    is: 'group',
    key: 'handoff',
    label: 'options_company_team',
    of: [
      {
        is: 'line',
        key: 'endpoint',
        label: 'field_endpoint',
        hint: 'field_endpoint_hint',
        inputMode: 'url',
      },
      { is: 'line', key: 'secret', label: 'field_secret', hint: 'field_secret_hint', secret: true },
      {
        is: 'line',
        key: 'email',
        label: 'field_email',
        hint: 'field_handoff_email_hint',
        inputMode: 'email',
      },
      { is: 'line', key: 'answersWithin', label: 'field_answers', hint: 'field_answers_hint' },
    ],
  },
  {
    is: 'group',
    key: 'hosted',
    label: 'field_hosted',
    hint: 'field_hosted_hint',
    of: [
      { is: 'line', key: 'url', label: 'field_hosted_url', inputMode: 'url' },
      {
        is: 'line',
        key: 'key',
        label: 'field_hosted_key',
        hint: 'field_hosted_key_hint',
        secret: true,
      },
    ],
  },
  {
    is: 'rows',
    key: 'sites',
    label: 'field_sites',
    hint: 'field_sites_hint',
    add: 'field_sites_add',
    nameless: 'field_sites_new',
    title: ['id'],
    blank: {},
    of: [
      {
        is: 'choice',
        key: 'id',
        label: 'field_site',
        options: () => sites.map((site) => [site.id, siteName(site)]),
      },
      { is: 'number', key: 'limit', label: 'field_limit' },
    ],
  },
  { is: 'line', key: 'note', label: 'field_note', hint: 'field_note_hint', lines: 2 },
];
