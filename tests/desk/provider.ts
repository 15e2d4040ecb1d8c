import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { Provider } from 'oidc-provider';

const CLIENT = 'desk';
const SECRET = 'a secret that only the two know, long';

export interface Provided {
  /** With which a desk opens that signs people in here. */
  env: Record<string, string>;
  close(): void;
}

/**
 * A real identity provider for the desk at this address. It asks nobody who they are: its own form is not what is
 * tested, so `who` says it.
 */
export async function openProvider(deskUrl: string, who: () => string): Promise<Provided> {
  const port = await freePort();
  // Another site than the desk's, as in life: what a cookie may do depends on it.
  const issuer = `http://localhost:${port}`;
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        redirect_uris: [`${deskUrl}/api/auth/callback/company`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/who/${uid}` },
    findAccount: (_ctx: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, email: sub, email_verified: true, name: 'From Acme' }),
    }),
    cookies: { keys: ['only for tests'] },
    ttl: { Session: 60, Interaction: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
  });
  oidc.use(async (ctx: { path: string; req: never; res: never }, goOn: () => Promise<void>) => {
    if (!ctx.path.startsWith('/who/')) return goOn();
    const accountId = who();
    const details = await oidc.interactionDetails(ctx.req, ctx.res);
    const grant = new oidc.Grant({ accountId, clientId: CLIENT });
    grant.addOIDCScope('openid email profile');
    const grantId = await grant.save();
    const result =
      details.prompt.name === 'login' ? { login: { accountId } } : { consent: { grantId } };
    await oidc.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: true });
  });
  const server: Server = oidc.listen(port, '127.0.0.1');
  if (!server.listening) await once(server, 'listening');
  return {
    env: {
      DESK_PORT: new URL(deskUrl).port,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT,
      OIDC_CLIENT_SECRET: SECRET,
      OIDC_NAME: 'Acme',
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
