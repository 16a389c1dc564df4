import { find, ownOf, rawText, tagOf } from './elements';

/**
 * How the white space of a text is drawn.
 * - `collapsed`: the ordinary way: runs of white space are one space, blocks and `<br>` break lines.
 * - `pre-wrap`: white space is kept as written, blocks and `<br>` break lines.
 * - `pre-line`: as `collapsed`, but a line break as written is one (not the indentation of a source file).
 * - `inline`: as `pre-wrap`, and no element is a block (X sets mentions in inline `div`s).
 */
export type WhiteSpace = 'collapsed' | 'pre-line' | 'pre-wrap' | 'inline';

const BLOCKS =
  /^(p|div|li|[uo]l|h[1-6]|section|article|aside|blockquote|pre|header|footer|figure|t[rd]|form)$/;
const NOT_PLAIN =
  'br,img,script,style,noscript,template,svg,button,textarea,input,select,iframe,[aria-hidden="true"]';
const NEVER_TEXT = /^(script|style|noscript|template|svg|button|textarea|input|select|iframe)$/;

/**
 * The text of an element as a person sees it: line breaks, emoji drawn as images, the visible text of links.
 * Buttons ("see more") are left out. Costs no layout.
 * Reads nothing off a `<form>` but by the prototype's own getters: a form's fields can stand in for its properties.
 * @param skip elements to leave out with all they hold (hidden twins of a text, badges); never asked about a form, and in an
 *   `inline` text about those alone that are marked as hidden
 */
export function readText(
  element: Element,
  skip?: (element: Element) => boolean,
  whiteSpace: WhiteSpace = 'collapsed',
): string {
  // most texts drawn so are plain: all that this walk would find there is the text itself
  if (whiteSpace === 'inline' && find(element, NOT_PLAIN) === null) return rawText(element);
  const lines: string[] = [];
  const collapses = whiteSpace === 'collapsed' || whiteSpace === 'pre-line';
  let line = '';

  const endLine = () => {
    lines.push(collapses ? line.replace(/ $/, '') : line);
    line = '';
  };

  const addRun = (text: string) => {
    const run = collapses ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
    line +=
      collapses && run.startsWith(' ') && (line === '' || line.endsWith(' ')) ? run.slice(1) : run;
  };

  const addText = (text: string) => {
    if (whiteSpace === 'collapsed') return addRun(text);
    const written = whiteSpace === 'pre-line' ? text.replace(/\s*\n[ \t]{2,}/g, ' ') : text;
    for (const [index, part] of written.split('\n').entries()) {
      if (index > 0) endLine();
      addRun(part);
    }
  };

  const addElement = (child: Element) => {
    const name = tagOf(child);
    if (name === 'br') endLine();
    else if (name === 'img') addText(emojiOf(child));
    else if (!NEVER_TEXT.test(name) && (name === 'form' || !skip?.(child))) {
      const breaks = whiteSpace !== 'inline' && BLOCKS.test(name);
      if (breaks && line.trim() !== '') endLine();
      addChildren(child);
      if (breaks && line.trim() !== '') endLine();
    }
  };

  const addChildren = (parent: Element) => {
    let child = ownOf(parent, 'firstChild');
    while (child !== null) {
      // a form's field may stand in for its nodeType; a number says that none does
      const type: unknown = child.nodeType;
      if (type === Node.TEXT_NODE) addText((child as Text).data);
      else if (type !== Node.COMMENT_NODE) addElement(child as Element);
      child = ownOf(child, 'nextSibling');
    }
  };

  addChildren(element);
  endLine();
  return lines.join('\n').trim();
}

/** The alternative text of an emoji image; empty for pictures, whose text is words. ℹ️ is both a letter and an emoji. */
export function emojiOf(image: Element): string {
  const text = image.getAttribute('alt') ?? '';
  return /\p{L}/u.test(text.replace(/\p{Extended_Pictographic}/gu, '')) ? '' : text;
}
