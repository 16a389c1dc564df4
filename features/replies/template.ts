/** The tags that a reply may hold, and where each value comes from. */
const SOURCES = {
  'author.first_name': 'page',
  'author.name': 'page',
  'author.handle': 'page',
  'brand.name': 'brand',
  network: 'page',
  'post.url': 'page',
} as const;

export type Tag = keyof typeof SOURCES;
export const TAGS = Object.keys(SOURCES) as Tag[];

/**
 * `start` and `end` are offsets in the body (UTF-16 units, end excluded).
 * A tag whose braces are not well formed is named as written, braces and all, so that it matches no known one.
 */
type TemplateNode =
  | { kind: 'text'; text: string; start: number; end: number }
  | { kind: 'tag'; tag: string; fallback: string | null; start: number; end: number };

export interface Template {
  body: string;
  nodes: TemplateNode[];
}

/** What each tag stands for now. Null, missing or blank: nobody knows, so the tag needs its fallback. */
export type TemplateValues = Readonly<Partial<Record<Tag, string | null>>>;

/** A piece of the filled text; `body` also for fallbacks, which the reply's own author wrote. */
interface FilledPart {
  text: string;
  from: 'body' | 'page' | 'brand';
}

/** `unknown`: no such tag, or braces that don't close. `unfilled`: no value and no fallback. */
interface TemplateProblem {
  tag: string;
  start: number;
  end: number;
  why: 'unknown' | 'unfilled';
}

export type Filled =
  | { ok: true; text: string; parts: FilledPart[] }
  | { ok: false; problems: TemplateProblem[] };

/**
 * A well-formed tag, or else everything from the opening braces to where they close or the line ends.
 * Fallbacks may stand in the quotes that keyboards and correctors put there by themselves.
 */
const BRACES =
  /\{\{(?:\s*([^\s|{}"“”«»]+)\s*(?:\|\s*(?:"([^"]*)"|“([^”]*)”|«\s*([^»]*?)\s*»)\s*)?\}\}|[^\n]*?(?:\}\}|$))/gmu;

/** Reads a reply's body once, into text and tags with their places. Never fails: what is wrong is said when filling. */
export function parseTemplate(body: string): Template {
  const nodes: TemplateNode[] = [];
  let at = 0;
  const textUpTo = (end: number) => {
    if (end > at) nodes.push({ kind: 'text', text: body.slice(at, end), start: at, end });
  };
  for (const match of body.matchAll(BRACES)) {
    const [written, name, straight, curly, angled] = match;
    textUpTo(match.index);
    at = match.index + written.length;
    const fallback = straight ?? curly ?? angled ?? null;
    nodes.push({ kind: 'tag', tag: name ?? written, fallback, start: match.index, end: at });
  }
  textUpTo(body.length);
  return { body, nodes };
}

function isTag(tag: string): tag is Tag {
  return Object.hasOwn(SOURCES, tag);
}

function fillNode(node: TemplateNode, values: TemplateValues): FilledPart | TemplateProblem {
  if (node.kind === 'text') return { text: node.text, from: 'body' };
  const { tag, start, end, fallback } = node;
  if (!isTag(tag)) return { tag, start, end, why: 'unknown' };
  const value = values[tag];
  if (value?.trim()) return { text: value, from: SOURCES[tag] };
  if (fallback !== null) return { text: fallback, from: 'body' };
  return { tag, start, end, why: 'unfilled' };
}

/**
 * Puts the values in. Values are data: whatever a commenter calls themselves is never read as a tag
 * or a pattern. A single unknown or unfilled tag refuses the whole, with every problem and its place.
 */
export function fillTemplate(template: Template, values: TemplateValues): Filled {
  const parts: FilledPart[] = [];
  const problems: TemplateProblem[] = [];
  for (const node of template.nodes) {
    const filled = fillNode(node, values);
    if ('why' in filled) problems.push(filled);
    else if (filled.text) parts.push(filled);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, text: parts.map((part) => part.text).join(''), parts };
}
