import type { Author, Reading } from '../contract';
import { readText } from '../text';
import type { Article } from './article';

/** Display name with its emoji, and handle, of the account that wrote the post. */
export function readAuthor(article: Article): Reading<Author> {
  const block = article.parts.get('User-Name');
  const nameHolder = block?.firstElementChild;
  if (!block || !nameHolder) return { ok: false, why: 'changed' };
  const handle =
    /^\/(\w+)$/.exec(block.querySelector('a')?.getAttribute('href') ?? '')?.[1] ??
    article.linkedHandle ??
    /@(\w+)/.exec(readText(block))?.[1] ??
    null;
  const name = readText(nameHolder, undefined, 'inline') || handle;
  if (!name) return { ok: false, why: 'changed' };
  return { ok: true, value: { handle, name, address: handle && `https://x.com/${handle}` } };
}
