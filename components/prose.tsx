import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { useMemo } from 'react';
import styles from './prose.module.css';

/** What prose may be made of. Nothing that loads, runs, frames, styles or names. */
const ALLOWED = {
  ALLOWED_TAGS: [
    'h1',
    'h2',
    'h3',
    'h4',
    'p',
    'br',
    'hr',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'blockquote',
    'kbd',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
  ],
  ALLOWED_ATTR: ['href', 'align', 'start'],
  ALLOWED_URI_REGEXP: /^(?:https:|mailto:|#)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

const markdown = new Marked({ gfm: true, breaks: false, async: false });

type Sanitize = (html: string, allowed: typeof ALLOWED) => string;

/**
 * Markdown as HTML that may be put into our pages.
 * Fails closed: where the sanitiser is none (a page can clobber its name), there is nothing to show.
 * @throws Error when there is no sanitiser
 */
export function renderProse(
  source: string,
  sanitize: Sanitize | undefined = DOMPurify.isSupported ? DOMPurify.sanitize : undefined,
): string {
  if (typeof sanitize !== 'function') throw new Error('no sanitiser: prose is not shown');
  return sanitize(markdown.parse(source, { async: false }), ALLOWED);
}

/** Markdown from anyone, drawn safely. */
export function Prose({ source }: { source: string }) {
  const html = useMemo(() => renderProse(source), [source]);
  return (
    <div
      className={styles.prose}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised just above, and tested on hostile samples
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
