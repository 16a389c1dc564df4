/**
 * A text made ready for rules: `folded` is composed (NFC), with every apostrophe straight and every white space but the
 * line break a plain space, without soft hyphens and other marks that take no room, so that one pattern finds what
 * people type in many ways. Its length may differ from the text's; `placeIn` leads back.
 */
export interface ReadText {
  raw: string;
  folded: string;
  /** The offset in `raw` (UTF-16 units) of an offset in `folded`. */
  placeIn: (offset: number) => number;
  /** Stretches of `folded` that are nobody's words: addresses, handles, what a template fills in. Rules of words skip them. */
  aside: { start: number; end: number }[];
  /**
   * What a pure function makes of this text, made once for all the rules that ask: without it they each mask links, cut
   * words and sentences anew, which is half of what a keystroke costs.
   */
  once: <Made>(make: (text: ReadText) => Made) => Made;
}

/** What a rule finds: offsets in the raw text, end excluded, and what would settle it. */
export interface Found {
  start: number;
  end: number;
  /** What to say instead of the stretch; null: nothing to offer. */
  instead: string | null;
  /** Takes the place of the rule's own message where a detector can say more; null: the rule's own. */
  message: Record<'fr' | 'en', string> | null;
}

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07]/g;
const SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|\r(?=\n)/g;
const BREAKS = /[\r\u0085\u2028\u2029]/g;
/** Soft hyphen, zero-width space, word joiner, byte order mark: editors leave them about. Joiners of emoji stay. */
const WITHOUT_ROOM = /[\u00ad\u200b\u2060\ufeff]/;
/** A character with what composes onto it: marks, and the vowels and tails of Hangul. */
const CLUSTER = /[\s\S][\p{M}\u1161-\u1175\u11a8-\u11c2]*/gu;
/** Addresses of pages and people, handles, and `{{…}}`. */
const ASIDE =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.]+|\{\{[^{}]{0,200}\}\}/giu;

/** Reads a text as rules want it. Any string will do, lone surrogates included. */
export function readText(raw: string): ReadText {
  const composed = raw.normalize('NFC');
  if (composed === raw && !WITHOUT_ROOM.test(raw)) {
    const folded = foldOneToOne(raw);
    return remembering({ raw, folded, placeIn: (offset) => offset, aside: asideIn(folded) });
  }
  const parts: string[] = [];
  const places: number[] = [];
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    if (WITHOUT_ROOM.test(cluster)) continue;
    const part = cluster.normalize('NFC');
    parts.push(part);
    // Where composing changed nothing every unit keeps its place; elsewhere the whole cluster is one place.
    for (let at = 0; at < part.length; at++) places.push(part === cluster ? index + at : index);
  }
  places.push(raw.length);
  const folded = foldOneToOne(parts.join(''));
  return remembering({
    raw,
    folded,
    aside: asideIn(folded),
    placeIn: (offset) => places[Math.min(Math.max(offset, 0), places.length - 1)] ?? raw.length,
  });
}

function remembering(read: Omit<ReadText, 'once'>): ReadText {
  const made = new Map<unknown, unknown>();
  const text: ReadText = {
    ...read,
    once<Made>(make: (text: ReadText) => Made): Made {
      if (!made.has(make)) made.set(make, make(text));
      return made.get(make) as Made;
    },
  };
  return text;
}

/** What can be folded without moving anything: one UTF-16 unit for one. */
function foldOneToOne(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(SPACES, ' ').replace(BREAKS, '\n');
}

function asideIn(folded: string): ReadText['aside'] {
  if (!/[@{/]|www/i.test(folded)) return [];
  return Array.from(folded.matchAll(ASIDE), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}
