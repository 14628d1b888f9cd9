import type { Names } from '@tirek/rules';
import type { ProviderSettings } from './people/provider.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
const ISSUER = 'TIREK_OIDC_ISSUER';
const CLIENT = 'TIREK_OIDC_CLIENT';
const REST = [CLIENT, 'TIREK_OIDC_SECRET', 'TIREK_OIDC_NAME', 'TIREK_OIDC_SCOPE', 'TIREK_OIDC_IIN_CLAIM'] as const;

/** An address of https, or of http on this machine; without anything behind its path. */
function issuerIn(text: string): URL | undefined {
  const url = URL.parse(text);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  return url && isSafe && url.search === '' && url.hash === '' && url.username === '' ? url : undefined;
}

const missing = (name: string, beside: string): Names => ({
  kk: `${beside} берілген, бірақ ${name} жоқ. Екеуін де жазыңыз немесе екеуін де алып тастаңыз.`,
  ru: `Задано ${beside}, но нет ${name}. Задайте оба или уберите оба.`,
  en: `${beside} is set, but ${name} is not. Set both, or neither.`,
});
const wrongIssuer: Names = {
  kk: `${ISSUER} жарамайды: қызметтің https:// мекенжайын жазыңыз (http:// тек осы компьютерде).`,
  ru: `${ISSUER} не подходит: запишите адрес службы с https:// (http:// только на этом компьютере).`,
  en: `${ISSUER} will not do: write the address of the provider with https:// (http:// on this machine only).`,
};

/**
 * The provider of OpenID Connect: `TIREK_OIDC_ISSUER` (its address), `TIREK_OIDC_CLIENT` (what it knows us by),
 * `TIREK_OIDC_SECRET` (none: a public client), `TIREK_OIDC_NAME` (what people call it; its host), `TIREK_OIDC_SCOPE`
 * (openid profile), `TIREK_OIDC_IIN_CLAIM` (iin). Undefined where none is set.
 */
export function readProvider(
  environment: Environment,
):
  | { readonly ok: true; readonly provider: ProviderSettings | undefined }
  | { readonly ok: false; readonly wrong: Names } {
  const said = (name: string): string | undefined => environment[name] || undefined;
  const [issuer, client] = [said(ISSUER), said(CLIENT)];
  if (issuer === undefined) {
    const alone = REST.find((name) => said(name) !== undefined);
    return alone === undefined ? { ok: true, provider: undefined } : { ok: false, wrong: missing(ISSUER, alone) };
  }
  const url = issuerIn(issuer);
  if (!url) return { ok: false, wrong: wrongIssuer };
  if (client === undefined) return { ok: false, wrong: missing(CLIENT, ISSUER) };
  return {
    ok: true,
    provider: {
      issuer: url.href.replace(/\/$/, ''),
      client,
      secret: said('TIREK_OIDC_SECRET'),
      name: said('TIREK_OIDC_NAME') ?? url.host,
      scope: said('TIREK_OIDC_SCOPE') ?? 'openid profile',
      iinClaim: said('TIREK_OIDC_IIN_CLAIM') ?? 'iin',
    },
  };
}
