import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { useMemo } from 'react';
import { isTangled } from './is-tangled';
import styles from './prose.module.css';
import text from './text.module.css';

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
  ALLOWED_ATTR: ['href', 'align', 'start', 'rel', 'target'],
  ALLOWED_URI_REGEXP: /^(?:https:|mailto:|#)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

const markdown = new Marked({
  gfm: true,
  breaks: false,
  async: false,
  // nothing is loaded: a picture is the words that stand for it
  renderer: { image: ({ text }) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`) },
});

/** Links lead out in a tab of their own and tell nobody where from, whatever their author wrote. */
function holdLink(element: Element): void {
  element.removeAttribute('rel');
  element.removeAttribute('target');
  if (!/^https:/i.test(element.getAttribute('href') ?? '')) return;
  element.setAttribute('rel', 'noopener noreferrer');
  element.setAttribute('target', '_blank');
}

if (DOMPurify.isSupported) DOMPurify.addHook('afterSanitizeAttributes', holdLink);

type Sanitize = (html: string, allowed: typeof ALLOWED) => string;

/**
 * Markdown as HTML that may be put into our pages.
 * Fails closed: where the sanitiser is none (a page can clobber its name), there is nothing to show.
 * @throws Error when there is no sanitiser; RangeError when the text nests too deep to be prose
 */
export function renderProse(
  source: string,
  sanitize: Sanitize | undefined = DOMPurify.isSupported ? DOMPurify.sanitize : undefined,
): string {
  if (typeof sanitize !== 'function') throw new Error('no sanitiser: prose is not shown');
  if (isTangled(source)) throw new RangeError('nests too deep to be prose');
  return sanitize(markdown.parse(source, { async: false }), ALLOWED);
}

/** Null where it nests too deep, for us or for the reader's stack. */
function htmlOf(source: string): string | null {
  try {
    return renderProse(source);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Markdown from anyone, drawn safely; as it was written where it can't be drawn. */
export function Prose({ source }: { source: string }) {
  const html = useMemo(() => htmlOf(source), [source]);
  if (html === null) return <p className={text.written}>{source}</p>;
  return (
    <div
      className={styles.prose}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised just above, and tested on hostile samples
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
