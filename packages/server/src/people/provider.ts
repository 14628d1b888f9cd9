import * as oidc from 'openid-client';
import type { ProviderRefusal } from '../contract/administration.ts';

/** A provider of OpenID Connect that vouches for people, from the settings. */
export interface ProviderSettings {
  /** Its issuer identifier, without a slash at the end. */
  readonly issuer: string;
  /** What it knows us by. */
  readonly client: string;
  /** Without one we are a public client: PKCE alone proves that the code is ours. */
  readonly secret?: string | undefined;
  /** What people call it. */
  readonly name: string;
  readonly scope: string;
  /** The claim that tells the individual identification number, checked by the provider. */
  readonly iinClaim: string;
}

/** What is remembered between leaving for the provider and coming back. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the provider sends the person back to. */
  readonly answerAt: string;
}

/** The provider's word for somebody: who they are there, and what it tells of them. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly iin: string | undefined;
  readonly name: string | undefined;
}

export interface Provider {
  readonly name: string;
  readonly issuer: string;
  /** Where to send the person, and what to remember. Throws `ProviderRefused` where the provider does not answer. */
  begin(answerAt: string): Promise<{ readonly url: URL; readonly journey: Journey }>;
  /** What the provider says; `query` is that of its answer. Throws `ProviderRefused`. */
  finish(journey: Journey, query: URLSearchParams): Promise<Vouched>;
}

/** Why the provider lets nobody in now. */
export class ProviderRefused extends Error {
  readonly refused: ProviderRefusal;
  constructor(refused: ProviderRefusal, cause: unknown) {
    super(`the provider let nobody in: ${refused}`, { cause });
    this.name = 'ProviderRefused';
    this.refused = refused;
  }
}

const TIMEOUT_S = 5;
/** What the provider answers where the person turned back. */
const TURNED_BACK = ['access_denied', 'login_required', 'consent_required', 'interaction_required'];
/** What an error of the library means where the provider is broken rather than the answer forged. */
const BROKEN = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

function refusalOf(error: unknown): ProviderRefusal {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (TURNED_BACK.includes(error.error)) return 'cancelled';
    return ['server_error', 'temporarily_unavailable'].includes(error.error) ? 'unavailable' : 'unconfirmed';
  }
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? 'unavailable' : 'unconfirmed';
  if (error instanceof oidc.ClientError) return BROKEN.includes(error.code ?? '') ? 'unavailable' : 'unconfirmed';
  // fetch tells of a lost connection so.
  return error instanceof TypeError ? 'unavailable' : 'unconfirmed';
}

const text = (claim: unknown): string | undefined => (typeof claim === 'string' && claim !== '' ? claim : undefined);

/** The provider's own metadata, asked for when the first person comes, and again after it could not be had. */
function lazily({ issuer, client, secret }: ProviderSettings): () => Promise<oidc.Configuration> {
  const server = new URL(issuer);
  // The settings let in http on this machine only.
  const execute = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  let found: Promise<oidc.Configuration> | undefined;
  return () =>
    (found ??= oidc
      .discovery(server, client, secret, secret === undefined ? oidc.None() : undefined, {
        execute,
        timeout: TIMEOUT_S,
      })
      .catch((error: unknown) => {
        found = undefined;
        throw new ProviderRefused('unavailable', error);
      }));
}

async function ask(
  configuration: oidc.Configuration,
  { iinClaim, issuer }: ProviderSettings,
  { state, nonce, verifier, answerAt }: Journey,
  query: URLSearchParams,
): Promise<Vouched> {
  const answer = new URL(answerAt);
  answer.search = query.toString();
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, checks);
  const claims = tokens.claims();
  if (!claims) throw new Error('the provider gave no ID token');
  const { sub: subject } = claims;
  // Most providers tell more than the subject only when asked with the token.
  const hasMore = claims[iinClaim] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
  const told = hasMore
    ? { ...claims, ...(await oidc.fetchUserInfo(configuration, tokens.access_token, subject)) }
    : claims;
  return { issuer, subject, iin: text(told[iinClaim]), name: text(told['name']) };
}

/** Connects to a provider, code with PKCE, state and nonce. Nothing is asked of it before somebody comes. */
export function connectProvider(settings: ProviderSettings): Provider {
  const configured = lazily(settings);
  return {
    name: settings.name,
    issuer: settings.issuer,
    async begin(answerAt) {
      const configuration = await configured();
      const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: answerAt,
        scope: settings.scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url, journey: { state, nonce, verifier, answerAt } };
    },
    async finish(journey, query) {
      const configuration = await configured();
      return ask(configuration, settings, journey, query).catch((error: unknown) => {
        throw new ProviderRefused(refusalOf(error), error);
      });
    },
  };
}
