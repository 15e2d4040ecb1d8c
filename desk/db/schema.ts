import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Case } from '../../src/handoff/case.ts';
import type { Role } from '../api/people.ts';
import type { Shift } from '../api/rota.ts';
import type { Duty, Level, Outcome, Owed, RepairStep, Status } from '../api/words.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** When each duty is due and was done; a level without a duty has no clock for it. */
export type Clocks = Partial<Record<Duty, { due: string; done?: string }>>;

/** One row a case, merged ones included: those point to the case that they became part of. */
export const cases = pgTable(
  'cases',
  {
    id: text('id').primaryKey(),
    /** Idempotency key; whoever knows it may ask how the case stands. */
    key: text('key').notNull(),
    /** SHA-256 of the body as it came, to tell the same again from another under the same key. */
    body: text('body').notNull(),
    createdAt: moment('created_at').notNull(),
    arrivedAt: moment('arrived_at').notNull(),
    level: text('level').$type<Level>().notNull(),
    levelReason: text('level_reason').notNull(),
    kind: text('kind').$type<Case['kind']>().notNull(),
    status: text('status').$type<Status>().notNull().default('new'),
    site: text('site').notNull(),
    link: text('link'),
    noLink: text('no_link'),
    /** The link without what differs between two ways to the same thread. */
    thread: text('thread'),
    excerpt: text('excerpt').notNull(),
    draft: text('draft'),
    alreadyPosted: boolean('already_posted').notNull(),
    postedAt: moment('posted_at'),
    roles: jsonb('roles').$type<Case['affected']['roles']>().notNull(),
    complainer: text('complainer'),
    community: text('community'),
    known: text('known').notNull(),
    assumed: text('assumed').notNull(),
    askedFor: text('asked_for').notNull(),
    promised: text('promised').notNull(),
    spread: text('spread').notNull(),
    disclosure: boolean('disclosure').notNull(),
    senderName: text('sender_name'),
    senderContact: text('sender_contact'),
    ownerId: text('owner_id'),
    clocks: jsonb('clocks').$type<Clocks>().notNull(),
    /** The earliest open clock: what the queue is ordered by. */
    duty: text('duty').$type<Duty>(),
    dueAt: moment('due_at'),
    responseText: text('response_text'),
    responseLink: text('response_link'),
    respondedAt: moment('responded_at'),
    repairSteps: jsonb('repair_steps').$type<RepairStep[]>(),
    /** Who has heard of the end, and how. */
    ticks: jsonb('ticks')
      .$type<Partial<Record<Owed, { at: string; how: string }>>>()
      .notNull()
      .default({}),
    outcome: text('outcome').$type<Outcome>(),
    outcomeNote: text('outcome_note').notNull().default(''),
    rootCause: text('root_cause').notNull().default(''),
    followUp: text('follow_up').notNull().default(''),
    closedAt: moment('closed_at'),
    mergedInto: text('merged_into'),
    reporters: integer('reporters').notNull().default(1),
    erasedAt: moment('erased_at'),
    version: integer('version').notNull().default(1),
    words: tsvector('words').generatedAlwaysAs(
      sql`to_tsvector('simple', id || ' ' || coalesce(complainer, '') || ' ' || coalesce(community, '') || ' ' || site || ' ' || coalesce(sender_name, '') || ' ' || excerpt || ' ' || known || ' ' || assumed || ' ' || promised || ' ' || coalesce(link, ''))`,
    ),
  },
  (table) => [
    uniqueIndex('cases_key').on(table.key),
    index('cases_due')
      .on(table.dueAt, table.id)
      .where(sql`closed_at is null and merged_into is null`),
    index('cases_owner')
      .on(table.ownerId, table.dueAt)
      .where(sql`closed_at is null and merged_into is null`),
    index('cases_community')
      .on(table.community, table.dueAt)
      .where(sql`closed_at is null and merged_into is null`),
    index('cases_level')
      .on(table.level, table.dueAt, table.ownerId)
      .where(sql`closed_at is null and merged_into is null`),
    index('cases_closed').on(table.closedAt.desc(), table.id).where(sql`closed_at is not null`),
    index('cases_thread').on(table.thread).where(sql`thread is not null`),
    index('cases_merged').on(table.mergedInto).where(sql`merged_into is not null`),
    index('cases_arrived').on(table.arrivedAt),
    index('cases_words').using('gin', table.words),
  ],
);
export type CaseRow = typeof cases.$inferSelect;

/** What happened to a case, in order. A trigger refuses to change or delete a line; only erasing empties `detail`. */
export const history = pgTable(
  'history',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    caseId: text('case_id').notNull(),
    at: moment('at').notNull(),
    byId: text('by_id'),
    byName: text('by_name'),
    what: text('what').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [index('history_case').on(table.caseId, table.id)],
);

/** One row each by name: `desk` (Settings), `rota` (Shift[]), `setup` (hash of the one-time link). */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
});
export type StoredRota = Shift[];

/** A key with which extensions may file cases, and do nothing else. */
export const intakeKeys = pgTable('intake_keys', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Encrypted: signatures cannot be checked against a hash. */
  secret: text('secret').notNull(),
  createdAt: moment('created_at').notNull(),
  lastUsedAt: moment('last_used_at'),
  revokedAt: moment('revoked_at'),
});

/** Places outside to which cases can be forwarded; what is secret in them is encrypted. */
export const targets = pgTable('targets', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  type: text('type').notNull(),
  where: text('where').notNull(),
  config: text('config').notNull(),
});

/**
 * What the desk itself has to send, e-mails of alerts and cases forwarded, written in the transaction that
 * calls for it and carried out by whichever process takes it.
 */
export const jobs = pgTable(
  'jobs',
  {
    id: text('id').primaryKey(),
    /** `alert` or `forward`. */
    what: text('what').$type<'alert' | 'forward'>().notNull(),
    caseId: text('case_id').notNull(),
    /** Person id of an alert; address or target id of a forward. */
    recipient: text('recipient').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    state: text('state')
      .$type<'waiting' | 'sent' | 'failed' | 'moot'>()
      .notNull()
      .default('waiting'),
    dueAt: moment('due_at').notNull(),
    tries: integer('tries').notNull().default(0),
    reason: text('reason'),
    /** What the other side calls it, e.g. a ticket's number or address. */
    reference: text('reference'),
    createdAt: moment('created_at').notNull(),
    doneAt: moment('done_at'),
  },
  (table) => [
    index('jobs_due').on(table.dueAt).where(sql`state = 'waiting'`),
    index('jobs_case').on(table.caseId),
  ],
);
export type Job = typeof jobs.$inferSelect;

// The four tables of better-auth, with our fields on `user`.

export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
  role: text('role').$type<Role>().notNull().default('cm'),
  community: text('community'),
  /** Whoever left keeps their name in the history and can no longer sign in. */
  leftAt: moment('left_at'),
});

export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey(),
    expiresAt: moment('expires_at').notNull(),
    token: text('token').notNull().unique(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (table) => [index('session_user').on(table.userId)],
);

export const account = pgTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('account_user').on(table.userId)],
);

export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);
