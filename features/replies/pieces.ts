import { fillTemplate, parseTemplate, TAGS, type Tag, type TemplateValues } from './template';

/** A stretch of a reply as it is shown: where its words come from, or which variable is still owed. */
export type Piece =
  | { from: 'body' | 'page' | 'brand'; text: string; start: number }
  | { from: 'nobody'; tag: string; start: number };

/** A reply's text in pieces, as far as it can be filled now; each with its place in the body. */
export function piecesOf(body: string, values: TemplateValues): Piece[] {
  return parseTemplate(body).nodes.flatMap((node): Piece[] => {
    const filled = fillTemplate({ body, nodes: [node] }, values);
    const { start } = node;
    if (filled.ok) return filled.parts.map((part) => ({ ...part, start }));
    return filled.problems.map(({ tag }) => ({ from: 'nobody', tag, start }));
  });
}

/** The variables still owed, each once. */
export function owedTags(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.flatMap((piece) => (piece.from === 'nobody' ? [piece.tag] : [])))];
}

/** The text to insert; null while a variable is owed. */
export function wholeText(pieces: readonly Piece[]): string | null {
  let text = '';
  for (const piece of pieces) {
    if (piece.from === 'nobody') return null;
    text += piece.text;
  }
  return text;
}

/** The name that a known variable goes by in the messages. */
const NAMES = {
  'author.first_name': 'replies.tagFirstName',
  'author.name': 'replies.tagName',
  'author.handle': 'replies.tagHandle',
  'brand.name': 'replies.tagBrand',
  network: 'replies.tagNetwork',
  'post.url': 'replies.tagPost',
} as const satisfies Record<Tag, string>;

/** The message that names a variable; undefined for one that nobody knows. */
export function tagName(tag: string): (typeof NAMES)[Tag] | undefined {
  const known = TAGS.find((name) => name === tag);
  return known && NAMES[known];
}
