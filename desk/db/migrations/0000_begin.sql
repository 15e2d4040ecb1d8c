CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"level" text NOT NULL,
	"level_reason" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'new' NOT NULL,
	"site" text NOT NULL,
	"link" text,
	"no_link" text,
	"thread" text,
	"excerpt" text NOT NULL,
	"draft" text,
	"already_posted" boolean NOT NULL,
	"posted_at" timestamp (3) with time zone,
	"roles" jsonb NOT NULL,
	"complainer" text,
	"community" text,
	"known" text NOT NULL,
	"assumed" text NOT NULL,
	"asked_for" text NOT NULL,
	"promised" text NOT NULL,
	"spread" text NOT NULL,
	"disclosure" boolean NOT NULL,
	"sender_name" text,
	"sender_contact" text,
	"owner_id" text,
	"clocks" jsonb NOT NULL,
	"duty" text,
	"due_at" timestamp (3) with time zone,
	"response_text" text,
	"response_link" text,
	"responded_at" timestamp (3) with time zone,
	"repair_steps" jsonb,
	"ticks" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"outcome" text,
	"outcome_note" text DEFAULT '' NOT NULL,
	"root_cause" text DEFAULT '' NOT NULL,
	"follow_up" text DEFAULT '' NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"merged_into" text,
	"reporters" integer DEFAULT 1 NOT NULL,
	"erased_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', id || ' ' || coalesce(complainer, '') || ' ' || coalesce(community, '') || ' ' || site || ' ' || coalesce(sender_name, '') || ' ' || excerpt || ' ' || known || ' ' || assumed || ' ' || promised || ' ' || coalesce(link, ''))) STORED
);
--> statement-breakpoint
CREATE TABLE "history" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text,
	"by_name" text,
	"what" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intake_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"what" text NOT NULL,
	"case_id" text NOT NULL,
	"recipient" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"reference" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"where" text NOT NULL,
	"config" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"role" text DEFAULT 'cm' NOT NULL,
	"community" text,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_key" ON "cases" USING btree ("key");--> statement-breakpoint
CREATE INDEX "cases_due" ON "cases" USING btree ("due_at","id") WHERE closed_at is null and merged_into is null;--> statement-breakpoint
CREATE INDEX "cases_owner" ON "cases" USING btree ("owner_id","due_at") WHERE closed_at is null and merged_into is null;--> statement-breakpoint
CREATE INDEX "cases_community" ON "cases" USING btree ("community","due_at") WHERE closed_at is null and merged_into is null;--> statement-breakpoint
CREATE INDEX "cases_level" ON "cases" USING btree ("level","due_at","owner_id") WHERE closed_at is null and merged_into is null;--> statement-breakpoint
CREATE INDEX "cases_closed" ON "cases" USING btree ("closed_at" DESC NULLS LAST,"id") WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX "cases_thread" ON "cases" USING btree ("thread") WHERE thread is not null;--> statement-breakpoint
CREATE INDEX "cases_merged" ON "cases" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX "cases_arrived" ON "cases" USING btree ("arrived_at");--> statement-breakpoint
CREATE INDEX "cases_words" ON "cases" USING gin ("words");--> statement-breakpoint
CREATE INDEX "history_case" ON "history" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("due_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "jobs_case" ON "jobs" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");