import { decodeEntities } from './html-entities';
import { startPage } from './text-page';

/** Comments, what is no text (scripts, styles), tags, and what stands between. A `<` that opens no tag is text. */
const TOKEN =
  /<!--.*?(?:-->|$)|<(?<unread>script|style|title|template)\b[^<>]*>.*?(?:<\/\k<unread>\s*>|$)|<(?<close>\/?)(?<name>[a-z][a-z\d]*)\b(?<attributes>[^<>]*)>|(?<text>[^<]+|<)/gis;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const ALT = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const SPACE_AND_LINES = /[ \t\n\r\f]+/g;

/** How many line ends a block keeps from what is around it. */
const LINES: ReadonlyMap<string, number> = new Map([
  ...['p', 'ul', 'ol', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'].map(
    (name): [string, number] => [name, 2],
  ),
  ...['div', 'li', 'tr', 'section', 'article', 'header', 'footer', 'hr', 'dl', 'dt', 'dd'].map(
    (name): [string, number] => [name, 1],
  ),
]);

/** Whether a text has tags or entities at all. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:p|div|br|span|a|ul|ol|li|b|i|strong|em|img|table)\b[^<>]*>|&(?:nbsp|amp|lt|gt|#\d+);/i.test(
    text,
  );

interface List {
  isNumbered: boolean;
  items: number;
}

/** A link's text with its address behind it, unless the text says it already. */
function withAddress(address: string, said: string): string {
  const bare = address.replace(/^mailto:|^https?:\/\//i, '').replace(/\/$/, '');
  if (!/^(?:https?:|mailto:)/i.test(address) || said.includes(bare)) return '';
  return ` (${address.replace(/^mailto:/i, '')})`;
}

const attribute = (pattern: RegExp, attributes: string): string =>
  decodeEntities(pattern.exec(attributes)?.slice(1).find(Boolean) ?? '').trim();

export interface PlainText {
  text: string;
  /** Something was lost besides the shape: a picture, or a link of another kind. */
  hadPicture: boolean;
}

/**
 * The text of some HTML: paragraphs, lines and lists by their line ends, links with their address behind them.
 * Nothing of it runs and nothing is loaded. In time that grows with its length only, whatever it holds.
 */
export function htmlToText(html: string): PlainText {
  const page = startPage();
  const lists: List[] = [];
  const links: { address: string; from: number }[] = [];
  let hadPicture = false;

  const open = (name: string, attributes: string): void => {
    page.breakLines(
      name === 'ul' || name === 'ol' ? (lists.length > 0 ? 1 : 2) : (LINES.get(name) ?? 0),
    );
    if (name === 'br') page.newLine();
    if (name === 'ul' || name === 'ol') lists.push({ isNumbered: name === 'ol', items: 0 });
    if (name === 'td' || name === 'th') page.write(' ');
    if (name === 'a')
      links.push({ address: attribute(HREF, attributes), from: page.text().length });
    if (name === 'li') {
      const list = lists.at(-1);
      if (list) list.items += 1;
      page.write(list?.isNumbered ? `${list.items}. ` : '- ');
    }
    if (name === 'img') {
      hadPicture = true;
      page.write(attribute(ALT, attributes));
    }
  };
  const close = (name: string): void => {
    if (name === 'ul' || name === 'ol') lists.pop();
    const link = name === 'a' ? links.pop() : undefined;
    if (link) page.write(withAddress(link.address, page.text().slice(link.from)));
    page.breakLines(
      name === 'ul' || name === 'ol' ? (lists.length > 0 ? 1 : 2) : (LINES.get(name) ?? 0),
    );
  };

  for (const { groups = {} } of html.matchAll(TOKEN)) {
    const { text, name, attributes = '' } = groups;
    if (text !== undefined) page.write(decodeEntities(text.replace(SPACE_AND_LINES, ' ')));
    else if (name === undefined) continue;
    else if (groups.close === '/') close(name.toLowerCase());
    else open(name.toLowerCase(), attributes);
  }
  return { text: page.text().trim(), hadPicture };
}
