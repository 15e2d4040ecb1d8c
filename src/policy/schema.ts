import * as v from 'valibot';
import { faultOfEndpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { atMost, email, fault, few, handle, line, name, names, prose, webPage } from './parts.ts';
import { RulesSchema } from './rules.ts';
import { DEFAULT_TEAM } from './team.ts';
import { TextsSchema } from './texts.ts';
import { VERSION } from './version.ts';

const company = v.strictObject({
  name: v.pipe(name, v.description('The company, as people write it.')),
  shortName: v.exactOptional(
    v.pipe(
      name,
      v.description('Its shortest well-known name, for disclaimers; the name when left out.'),
    ),
  ),
  aliases: names(LIMITS.handles, 'Other names that readers know it by.'),
  handles: v.optional(
    v.pipe(
      v.array(handle),
      few(LIMITS.handles),
      v.description(
        'Official accounts. From these the first-response check takes the place of the voice check.',
      ),
    ),
    [],
  ),
});

const community = v.strictObject({
  name: v.pipe(name, v.description('The community, as its people write it.')),
  aliases: names(LIMITS.aliases, 'Other names of the place.'),
  members: names(LIMITS.members, 'What its people are called, such as “moderators”.'),
});

const spokesperson = v.strictObject({
  name: v.pipe(name, v.description('Name on the account.')),
  handle: v.exactOptional(v.pipe(handle, v.description('Their handle.'))),
  role: v.exactOptional(v.pipe(name, v.description('What they speak on.'))),
});

const teamMember = v.strictObject({
  name: v.pipe(name, v.description('Who on the community team.')),
  email: v.pipe(
    email,
    v.description('Where handoffs by e-mail go when one of their communities is concerned.'),
  ),
  handle: v.exactOptional(
    v.pipe(handle, v.description('Their handle, so that Hatcheck can tell them of their part.')),
  ),
  communities: names(LIMITS.communities, 'Names of the communities that they look after.'),
});

const contacts = v.strictObject({
  communityManagers: v.optional(
    v.pipe(line(80), v.description('Who gets handoffs, as the card names them.')),
    DEFAULT_TEAM,
  ),
  support: v.exactOptional(
    v.pipe(handle, v.description('Handle that can help somebody who complains.')),
  ),
  press: v.exactOptional(v.pipe(line(200), v.description('Where journalists are sent.'))),
});

const handoff = v.strictObject({
  endpoint: v.exactOptional(
    v.pipe(
      v.string(),
      v.trim(),
      atMost(500),
      v.check(
        (address) => faultOfEndpoint(address) === undefined,
        (issue) => faultOfEndpoint(String(issue.input)) ?? '',
      ),
      v.description('Address of your desk, or any https address, that cases are posted to.'),
    ),
  ),
  secret: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^(whsec_)?[A-Za-z0-9+/]{32,88}={0,2}$/, fault('fault_secret')),
      v.description('Key that cases are signed with (Standard Webhooks), `whsec_…`.'),
    ),
  ),
  email: v.exactOptional(
    v.pipe(
      email,
      v.description('Where there is no endpoint, cases become a draft to this address.'),
    ),
  ),
  answersWithin: v.exactOptional(
    v.pipe(line(40), v.description('How soon the team answers, such as “two working hours”.')),
  ),
});

const hosted = v.strictObject({
  url: v.pipe(
    webPage,
    v.description('Where your company keeps its file; read once a day. https only.'),
  ),
  key: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(
        /^(whsec_[A-Za-z0-9+/]{32,88}={0,2}|whpk_[A-Za-z0-9+/]{43}=)$/,
        fault('fault_key_pinned'),
      ),
      v.description(
        'With a key, the file counts only when signed: `whsec_…` is shared, `whpk_…` the public half of a pair. See `npm run policy -- sign`.',
      ),
    ),
  ),
});

const site = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]{1,40}$/, fault('fault_site_id')),
    v.description('The site’s id in docs/sites.md.'),
  ),
  limit: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(fault('fault_limit')),
      v.minValue(100, fault('fault_limit')),
      v.maxValue(100_000, fault('fault_limit')),
      v.description('Most characters of a post there, such as a Mastodon server’s own.'),
    ),
  ),
});

/** Every part of a company file but its version. Each comes whole from one source; see `sources.ts`. */
export const SECTIONS = {
  note: v.exactOptional(
    v.pipe(
      prose(500),
      v.description('For yourselves: who keeps this file. Hatcheck reads past it.'),
    ),
  ),
  company: v.pipe(company, v.description('Who the company is.')),
  products: names(LIMITS.products, 'Names of products.'),
  communities: v.optional(
    v.pipe(
      v.array(community),
      few(LIMITS.communities),
      v.description('People whom the company serves: forums, servers, user groups, volunteers.'),
    ),
    [],
  ),
  spokespeople: v.optional(
    v.pipe(
      v.array(spokesperson),
      few(LIMITS.spokespeople),
      v.description(
        'People who may speak for the company. They get the first-response check in place of the voice check.',
      ),
    ),
    [],
  ),
  team: v.optional(
    v.pipe(
      v.array(teamMember),
      few(LIMITS.team),
      v.description('People of the community team who take handoffs of certain communities.'),
    ),
    [],
  ),
  contacts: v.optional(v.pipe(contacts, v.description('Whom the texts name.')), {}),
  texts: v.optional(v.pipe(TextsSchema, v.description('Texts of your own.')), {}),
  rules: RulesSchema,
  handoff: v.optional(v.pipe(handoff, v.description('Where handoffs go.')), {}),
  hosted: v.exactOptional(
    v.pipe(hosted, v.description('Where the rest of this file is kept, when not here.')),
  ),
  sites: v.optional(
    v.pipe(v.array(site), few(LIMITS.sites), v.description('What differs on one site.')),
    [],
  ),
} as const;

/** Editors look for this key to help while one writes. */
const $schema = v.exactOptional(
  v.pipe(
    v.string(),
    v.description('Address of this schema, for editors that help while you write.'),
  ),
);

const version = v.pipe(v.literal(VERSION), v.description('The version of this form.'));

/** The company file. Everything but the company's name may be left out. */
export const PolicySchema = v.strictObject({ $schema, hatcheck: version, ...SECTIONS });

/** What one source may have of it: anything, and the company may be left to another. */
export const PartSchema = v.strictObject({
  $schema,
  hatcheck: version,
  ...SECTIONS,
  company: v.exactOptional(SECTIONS.company),
});

/** A validated company file with its defaults filled in. */
export type Policy = v.InferOutput<typeof PolicySchema>;

/** A company file as somebody writes it. */
export type PolicyFile = v.InferInput<typeof PolicySchema>;

/** What one source has of it, in today's form. */
export type PolicyPart = v.InferInput<typeof PartSchema>;
