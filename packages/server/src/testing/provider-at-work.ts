import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import OidcProvider, { type Context } from 'oidc-provider';

/** Who signs in at the provider, and what it tells of them; `cancels`: they turn back. */
export interface Visitor {
  readonly subject: string;
  readonly cancels?: boolean;
  readonly claims?: Readonly<Record<string, string>>;
}

/** A real provider of OpenID Connect on a free port, at which whoever comes is the visitor at once. */
export interface ProviderAtWork {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  visitor: Visitor;
  close(): Promise<void>;
}

/** Where it lets itself be answered: the address under which the tests know our server. */
const ANSWER_AT = 'https://tirek.example/v1/sign-in/provider/answer';

function configurationFor(
  at: Pick<ProviderAtWork, 'client' | 'secret'> & { visitor: Visitor },
  made: () => OidcProvider,
) {
  return {
    clients: [{ client_id: at.client, client_secret: at.secret, redirect_uris: [ANSWER_AT] }],
    clientAuthMethods: ['client_secret_post'],
    clientDefaults: { token_endpoint_auth_method: 'client_secret_post' },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    claims: { openid: ['sub'], profile: ['name', 'iin'] },
    cookies: { keys: ['tests only'] },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    interactions: { url: () => '/interaction' },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...at.visitor.claims }),
    }),
    loadExistingGrant: async ({ oidc: { client, session } }: Context) => {
      const provider = made();
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

/** Starts it, on a port that is free unless one is given. Close it when the tests are done. */
export async function startProvider(wanted = 0): Promise<ProviderAtWork> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => void server.listen(wanted, '127.0.0.1', resolve));
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const at = { issuer, client: 'tirek', secret: 'a secret of the tests', visitor: { subject: 'nobody' } as Visitor };
  const provider: OidcProvider = new OidcProvider(
    issuer,
    configurationFor(at, () => provider),
  );
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction') !== true) return answer(request, response);
    const { subject, cancels = false } = at.visitor;
    const result = cancels ? { error: 'access_denied' } : { login: { accountId: subject } };
    provider.interactionFinished(request, response, result).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  return Object.assign(at, {
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  });
}
