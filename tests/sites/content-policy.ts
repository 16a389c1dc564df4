import type { SiteHead } from './site.ts';

/**
 * The Content-Security-Policy of a sample network. As strict as the networks' own, so that an extension
 * that needs the page's leave to load a script, a style or a frame fails here first.
 */
export function contentPolicy(head: SiteHead): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    ...(head.trustedTypes ? { 'require-trusted-types-for': "'script'" } : {}),
    ...head.policy,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
