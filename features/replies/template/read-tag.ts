import type { NetworkId } from '../../../networks/contract';
import { readDateShift } from './shifted-date';
import { type TagWord, tagWords } from './tag-words';
import { isTag } from './tags';
import type { FaultReason, Leaf } from './tree';

type WithoutSpan<Node> = Node extends unknown ? Omit<Node, 'start' | 'end'> : never;

/** What one pair of braces says. `open` and `close` are the two ends of a section. */
export type TagRead =
  | WithoutSpan<Exclude<Leaf, { kind: 'text' }>>
  | { kind: 'open'; networks: readonly NetworkId[] }
  | { kind: 'close' };

const NETWORKS: Readonly<Record<NetworkId, true>> = {
  facebook: true,
  instagram: true,
  linkedin: true,
  x: true,
};

const isNetwork = (name: string): name is NetworkId => Object.hasOwn(NETWORKS, name);

/**
 * Reads what stands between two pairs of braces.
 * @param written with its braces, to name it when it is nothing known
 */
export function readTag(inside: string, written: string): TagRead {
  const fault = (tag: string, why: FaultReason = 'unknown') =>
    ({ kind: 'fault', tag, why }) as const;
  const words = tagWords(inside);
  const [first, ...rest] = words ?? [];
  if (first?.kind !== 'bare') return fault(written);
  const name = first.text;
  if (name === '#net') return readOpening(rest) ?? fault(written, 'network');
  if (name === '/net' && rest.length === 0) return { kind: 'close' };
  if (name === 'cursor' && rest.length === 0) return { kind: 'cursor' };
  if (name === 'date') return readDate(rest) ?? fault(written);
  if (name.startsWith('>')) return readPartial([name.slice(1), ...rest]) ?? fault(written);
  const { own, fallback } = withoutFallback(rest);
  if (own === null) return fault(written);
  if (name === 'ask' || name === 'choose' || name === 'toggle') {
    return readQuestion(name, own, fallback) ?? fault(written);
  }
  if (own.length > 0) return fault(written);
  return isTag(name) ? { kind: 'tag', tag: name, fallback } : fault(name);
}

/** Takes `| "…"` off the end; `own` is null when a bar stands anywhere else. */
function withoutFallback(words: readonly TagWord[]): {
  own: readonly TagWord[] | null;
  fallback: string | null;
} {
  const bar = words.findIndex((word) => word.kind === 'bar');
  if (bar < 0) return { own: words, fallback: null };
  const [said, ...more] = words.slice(bar + 1);
  if (said?.kind !== 'quoted' || more.length > 0) return { own: null, fallback: null };
  return { own: words.slice(0, bar), fallback: said.text };
}

function readOpening(words: readonly TagWord[]): TagRead | null {
  const networks = words.flatMap((word) => {
    const name = word.kind === 'bare' ? word.text.toLowerCase() : '';
    return isNetwork(name) ? [name] : [];
  });
  return networks.length > 0 && networks.length === words.length
    ? { kind: 'open', networks }
    : null;
}

function readDate(words: readonly TagWord[]): TagRead | null {
  // « + 2d » is as clear as « +2d »
  const written = words.map((word) => (word.kind === 'bare' ? word.text : '|')).join('');
  if (written === '') return { kind: 'date', shift: null };
  const shift = readDateShift(written);
  return shift && { kind: 'date', shift };
}

function readPartial([glued, next, ...more]: readonly (string | TagWord)[]): TagRead | null {
  const apart = typeof next === 'object' && next.kind !== 'bar' ? next.text : undefined;
  if (more.length > 0 || (next !== undefined && (apart === undefined || glued !== ''))) return null;
  const shortcut = (apart ?? String(glued)).replace(/^\//, '');
  return shortcut === '' ? null : { kind: 'partial', shortcut };
}

function readQuestion(
  kind: 'ask' | 'choose' | 'toggle',
  words: readonly TagWord[],
  fallback: string | null,
): TagRead | null {
  const said = words.flatMap((word) => (word.kind === 'quoted' ? [word.text] : []));
  const [asked = '', ...others] = said;
  if (asked.trim() === '' || said.length < words.length) return null;
  if (kind === 'ask') {
    return others.length > 0 ? null : { kind: 'question', question: { kind, asked, fallback } };
  }
  if (kind === 'choose') {
    const choices = [...new Set(others)];
    if (choices.length === 0) return null;
    return { kind: 'question', question: { kind, asked, choices, fallback } };
  }
  const [text] = others;
  if (text === undefined || others.length > 1 || fallback !== null) return null;
  return { kind: 'question', question: { kind, asked, text } };
}
