/** A host with at least one dot and letters at its end, as in RFC 1035 §2.3.1, letters of other scripts included. */
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*$/u;

/** The domain that somebody typed or pasted, with or without `https://` and a path; null when it is none. */
export function domainOf(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^www\./, '');
  return DOMAIN.test(host) ? host : null;
}
