/** Why an address is no server's that Vigie would send to. */
export type AddressFault =
  | 'empty'
  | 'unreadable'
  | 'not-web'
  | 'open-http'
  | 'ipv6-loopback'
  | 'public-service'
  | 'has-password'
  | 'has-query';

/** A typed address, brought to its one form; or what is wrong with it. */
export type ServerAddress = { ok: true; address: string } | { ok: false; why: AddressFault };

/** Names of this very computer that both the browsers' permissions and our pages' policy can name. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/** LanguageTool's own service: other people's computers, which is what an own server is there to avoid. */
const PUBLIC_SERVICE = /(?:^|\.)languagetool(?:plus)?\.(?:org|com)$/;

/** Characters: longer than any host and path that a person would type. */
const LONGEST = 500;

/**
 * Reads the address of a LanguageTool server: https anywhere, http on this computer alone. A trailing `/v2`, as its
 * documentation gives it, `/v2/check` and the slash are left out, so that each server has one address.
 *
 * `http://[::1]` is refused: policies and permissions of Chromium 156 can't name it (2026-11), and `localhost` reaches the
 * same server.
 */
export function readServerAddress(typed: string): ServerAddress {
  const trimmed = typed.trim();
  if (trimmed === '') return { ok: false, why: 'empty' };
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : guessed(trimmed));
  if (url === null || url.hostname === '' || trimmed.length > LONGEST)
    return { ok: false, why: 'unreadable' };
  const fault = faultOf(url);
  if (fault !== null) return { ok: false, why: fault };
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v2(?:\/check|\/languages)?$/, '');
  return { ok: true, address: url.origin + path };
}

/** People leave the scheme out: on this computer it is http, elsewhere https. */
const guessed = (typed: string) =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(typed)
    ? `http://${typed}`
    : `https://${typed}`;

function faultOf(url: URL): AddressFault | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-web';
  if (url.username !== '' || url.password !== '') return 'has-password';
  if (url.search !== '' || url.hash !== '') return 'has-query';
  if (PUBLIC_SERVICE.test(url.hostname)) return 'public-service';
  if (url.protocol === 'http:' && url.hostname === '[::1]') return 'ipv6-loopback';
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) return 'open-http';
  return null;
}
