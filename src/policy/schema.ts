import * as v from 'valibot';
import type { TextKey } from '../say.ts';
import { faultOfEndpoint } from './endpoint.ts';
import { TOPICS } from './topics.ts';

/** Sizes a company file may have; beyond them it is refused, so that no file can slow typing down. */
export const LIMITS = {
  fileBytes: 1_000_000,
  communities: 5_000,
  aliases: 20,
  members: 20,
  products: 500,
  spokespeople: 200,
  handles: 100,
  disclaimers: 40,
  sites: 100,
} as const;

/** Stands for a company's own words; people read it in their language. */
export const DEFAULT_TEAM = 'the community team';

/** Names the text that says what is wrong; `read.ts` says it. */
const fault = (key: TextKey, ...values: number[]) => [key, ...values].join(' ');

const filled = v.minLength<string, 1, string>(1, fault('fault_empty'));
const atMost = (most: number) =>
  v.maxLength<string, number, string>(most, fault('fault_longer', most));
const few = <T>(most: number) =>
  v.maxLength<T[], number, string>(most, fault('fault_too_many', most));

const name = v.pipe(v.string(), v.trim(), filled, atMost(80));

const names = (most: number) => v.optional(v.pipe(v.array(name), few(most)), []);

const handle = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^@?[\w.-]{1,80}(@[\w.-]{1,80})?$/, fault('fault_handle')),
);

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    filled,
    atMost(most),
    v.regex(/^[^\r\n]*$/, fault('fault_one_line')),
  );

const email = v.pipe(v.string(), v.trim(), v.email(fault('fault_email')), atMost(254));

/** What a disclaimer does: disclose the employer, distance, limit scope, route, mark as official. */
const TAGS = ['D', 'N', 'S', 'R', 'O'] as const;

const disclaimer = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,20}$/, fault('fault_form_id'))),
  text: line(120),
  tags: v.pipe(v.array(v.picklist(TAGS)), v.minLength(1, fault('fault_no_tag'))),
});

const topic = v.strictObject({
  topic: v.picklist(TOPICS),
  text: v.pipe(v.string(), v.trim(), filled, atMost(1_500)),
  link: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https:\/\//, fault('fault_https')), atMost(500)),
  ),
});

const handoff = v.strictObject({
  /** Where cases are posted. */
  endpoint: v.exactOptional(
    v.pipe(
      v.string(),
      v.trim(),
      atMost(500),
      v.check(
        (address) => faultOfEndpoint(address) === undefined,
        (issue) => faultOfEndpoint(String(issue.input)) ?? '',
      ),
    ),
  ),
  /** Standard Webhooks secret, `whsec_` and base64 of 24 to 64 bytes. */
  secret: v.exactOptional(
    v.pipe(v.string(), v.regex(/^(whsec_)?[A-Za-z0-9+/]{32,88}={0,2}$/, fault('fault_secret'))),
  ),
  email: v.exactOptional(email),
  /** As people say it: "two working hours". */
  answersWithin: v.exactOptional(line(40)),
});

/** The company file, version 1. Everything but `company.name` may be left out. */
export const PolicySchema = v.strictObject({
  hatcheck: v.literal(1),
  company: v.strictObject({
    name,
    /** Shortest well-known name, for disclaimers; the name when left out. */
    shortName: v.exactOptional(name),
    aliases: names(LIMITS.handles),
    handles: v.optional(v.pipe(v.array(handle), few(LIMITS.handles)), []),
  }),
  products: names(LIMITS.products),
  communities: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ name, aliases: names(LIMITS.aliases), members: names(LIMITS.members) }),
      ),
      few(LIMITS.communities),
    ),
    [],
  ),
  spokespeople: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          name,
          handle: v.exactOptional(handle),
          role: v.exactOptional(name),
        }),
      ),
      few(LIMITS.spokespeople),
    ),
    [],
  ),
  contacts: v.optional(
    v.strictObject({
      /** Who gets handoffs, as the card names them. */
      communityManagers: v.optional(line(80), DEFAULT_TEAM),
      /** Handle that can help a complainer. */
      support: v.exactOptional(handle),
      press: v.exactOptional(line(200)),
    }),
    {},
  ),
  disclaimers: v.optional(
    v.strictObject({
      forms: v.optional(v.pipe(v.array(disclaimer), few(LIMITS.disclaimers)), []),
      hidden: v.optional(v.pipe(v.array(v.string()), few(100)), []),
    }),
    {},
  ),
  guidance: v.optional(v.pipe(v.array(topic), few(TOPICS.length)), []),
  handoff: v.optional(handoff, {}),
  /** What differs on one site, such as the length limit of a Mastodon instance. */
  sites: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, fault('fault_site_id'))),
          limit: v.exactOptional(
            v.pipe(
              v.number(),
              v.integer(fault('fault_limit')),
              v.minValue(100, fault('fault_limit')),
              v.maxValue(100_000, fault('fault_limit')),
            ),
          ),
        }),
      ),
      few(LIMITS.sites),
    ),
    [],
  ),
});

/** A validated company file with its defaults filled in. */
export type Policy = v.InferOutput<typeof PolicySchema>;

/** A company file as somebody writes it. */
export type PolicyFile = v.InferInput<typeof PolicySchema>;

/** The company's shortest well-known name, for texts. */
export function orgOf(policy: Policy): string {
  return policy.company.shortName ?? policy.company.name;
}
