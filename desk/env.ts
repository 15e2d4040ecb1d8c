import * as v from 'valibot';

const whole = (fallback: string, least: number, most: number) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.regex(/^\d+$/, 'is not a whole number'),
    v.transform(Number),
    v.minValue(least, `is less than ${least}`),
    v.maxValue(most, `is more than ${most}`),
  );
const flag = v.pipe(
  v.optional(v.picklist(['0', '1'], 'is neither 0 nor 1'), '0'),
  v.transform((value) => value === '1'),
);
const address = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^/\s]+$/,
    'is not an address such as https://desk.example.com, without a slash at the end',
  ),
);

/** How an operator sets up the desk. */
const EnvSchema = v.object({
  DESK_PORT: whole('8787', 0, 65_535),
  DESK_HOST: v.optional(v.string(), '127.0.0.1'),
  DESK_URL: v.exactOptional(address),
  DESK_FOLDER: v.optional(v.string(), 'desk-data'),
  DATABASE_URL: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:\/\//, 'is not an address such as postgres://user@host/desk'),
    ),
  ),
  DESK_KEY: v.exactOptional(v.pipe(v.string(), v.minLength(32, 'has fewer than 32 characters'))),
  SMTP_URL: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^smtps?:\/\//, 'is not an address such as smtp://mail.example.com:587'),
    ),
  ),
  DESK_MAIL_FROM: v.exactOptional(v.string()),
  OIDC_ISSUER: v.exactOptional(v.pipe(v.string(), v.url())),
  OIDC_CLIENT_ID: v.exactOptional(v.string()),
  OIDC_CLIENT_SECRET: v.exactOptional(v.string()),
  OIDC_NAME: v.optional(v.string(), 'your company account'),
  DESK_INTAKE_PER_MINUTE: whole('120', 1, 10_000_000),
  DESK_SIGN_INS_PER_MINUTE: whole('10', 1, 10_000),
  DESK_TRUST_PROXY: flag,
  DESK_METRICS_TOKEN: v.exactOptional(
    v.pipe(v.string(), v.minLength(16, 'has fewer than 16 characters')),
  ),
  DESK_ALLOW_PRIVATE_TARGETS: flag,
  DESK_LOG: v.optional(v.picklist(['info', 'warn', 'error', 'silent']), 'info'),
});

export type Env = v.InferOutput<typeof EnvSchema>;

/** Reads the environment. Throws one sentence that names every fault; a variable set to nothing counts as left out. */
export function envOf(from: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(from).filter(([, value]) => value?.trim()));
  const parsed = v.safeParse(EnvSchema, set);
  const faults = parsed.success
    ? needs(parsed.output)
    : parsed.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`);
  if (!parsed.success || faults.length > 0) throw new Error(`${faults.join('; ')}.`);
  return parsed.output;
}

function needs(env: Env): string[] {
  const faults: string[] = [];
  if (env.DATABASE_URL && !env.DESK_KEY)
    faults.push(
      'With DATABASE_URL set, DESK_KEY must be too: 32 random characters or more, kept apart from the database',
    );
  const company = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET];
  if (company.some(Boolean) && !company.every(Boolean))
    faults.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together');
  return faults;
}
