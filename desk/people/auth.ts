import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import * as schema from '../db/schema.ts';

/** The company's own sign-in, by OpenID Connect. */
export interface Company {
  name: string;
  /** Its discovery document is at `${issuer}/.well-known/openid-configuration`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface AuthOptions {
  db: Db;
  /** Address under which people reach the desk, no slash at the end. */
  publicUrl: string;
  secret: string;
  company?: Company | undefined;
  /** Hears the one-time link that was made for somebody. */
  onLink(email: string, token: string): void;
}

/** A set-up link is good for this long, seconds. */
export const LINK_LASTS = 3 * 24 * 3_600;
const SESSION_LASTS = 7 * 24 * 3_600;
export const SHORTEST_PASSWORD = 12;

/**
 * Sign-in by password or by the company's account. Nobody can sign up: a lead adds people, and the company's
 * sign-in lets in only those whose address is on the list.
 */
export function authOf({ db, publicUrl, secret, company, onLink }: AuthOptions) {
  const secure = publicUrl.startsWith('https://');
  return betterAuth({
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [publicUrl],
    database: drizzleAdapter(db, { provider: 'pg', schema }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: LINK_LASTS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => onLink(user.email, token),
    },
    session: { expiresIn: SESSION_LASTS, updateAge: 24 * 3_600 },
    account: { accountLinking: { enabled: true, trustedProviders: ['company'] } },
    // Counted where the address is known, see routes/door.ts.
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: secure,
      // The page is loaded before it asks for anything, so that even after the company's sign-in, on another
      // site, its own questions carry a strict cookie. What must survive the way there and back is lax.
      cookies: { session_token: { attributes: { sameSite: 'strict', httpOnly: true, secure } } },
    },
    // Neither a link that was still open nor the company's account lets in whoever left.
    databaseHooks: {
      session: { create: { before: ({ userId }) => refuseWhoLeft(db, userId) } },
      account: { create: { before: ({ userId }) => refuseWhoLeft(db, userId) } },
    },
    plugins: company
      ? [
          genericOAuth({
            config: [
              {
                providerId: 'company',
                name: company.name,
                discoveryUrl: `${company.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                clientId: company.clientId,
                clientSecret: company.clientSecret,
                scopes: ['openid', 'email', 'profile'],
                pkce: true,
                requireIdTokenVerification: true,
                disableSignUp: true,
                disableImplicitSignUp: true,
              },
            ],
          }),
        ]
      : [],
  });
}

async function refuseWhoLeft(db: Db, id: string): Promise<void> {
  const [person] = await db
    .select({ leftAt: schema.user.leftAt })
    .from(schema.user)
    .where(eq(schema.user.id, id));
  if (person?.leftAt)
    throw new APIError('FORBIDDEN', { message: 'This person has left the team.' });
}

export type Auth = ReturnType<typeof authOf>;
