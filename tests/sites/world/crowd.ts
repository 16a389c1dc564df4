import { seededRandom } from './seeded-random.ts';
import type { CommentRow, GrowthParts } from './table.ts';

type Draw = () => number;

const EMOJI = ['😡', '🤡', '🤦', '😤', '🙏', '💀', '👏👏👏', '😢', '🚋', '🙄', '‼️', '❤️'];

/** Prime, so that it visits every core of a table whose length it doesn't divide. */
const CORE_STRIDE = 23;

const oneOf = <T>(list: readonly T[], draw: Draw): T => {
  const chosen = list[Math.floor(draw() * list.length)];
  if (chosen === undefined) throw new Error('an empty table');
  return chosen;
};

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A display name in one of the shapes that people give theirs. */
function crowdName(parts: GrowthParts, draw: Draw): string {
  const first = oneOf(parts.firstNames, draw);
  const last = oneOf(parts.lastNames, draw);
  const shape = draw();
  if (shape < 0.5) return `${first} ${last}`;
  if (shape < 0.68) return `${first} ${last.charAt(0)}.`;
  if (shape < 0.78) return `${first}-${last}`.toLowerCase();
  if (shape < 0.84) return `${first} ${last}`.toUpperCase();
  if (shape < 0.92) {
    return `${withoutAccents(first).toLowerCase()}_${withoutAccents(last).slice(0, 3).toLowerCase()}${Math.floor(draw() * 90) + 10}`;
  }
  return `${first} ${oneOf(EMOJI, draw)} ${last}`;
}

/** Typed in a hurry: shortened, without accents, in capitals, or as it was meant. */
function asTyped(text: string, parts: GrowthParts, draw: Draw): string {
  const haste = draw();
  if (haste < 0.22) return capitalised(text);
  if (haste < 0.44) return text.toLowerCase();
  if (haste < 0.6) return withoutAccents(text.toLowerCase()).replace(/[,.]/gu, '');
  if (haste < 0.66) return text.toUpperCase();
  if (haste < 0.84) {
    return parts.shortenings.reduce(
      (shortened, [word, written]) => shortened.replaceAll(word, written),
      ` ${text.toLowerCase()}`,
    );
  }
  return `${capitalised(text)} ${oneOf(EMOJI, draw)}`;
}

/** Every core is used once before any comes back, in another order on each round. */
function coreOf(cores: readonly string[], index: number): string {
  const round = Math.floor(index / cores.length);
  const core = cores[(index * CORE_STRIDE + round * round) % cores.length];
  if (core === undefined) throw new Error('an empty table');
  return core;
}

function crowdText(core: string, parts: GrowthParts, draw: Draw): string {
  const opening = draw() < 0.34 ? `${oneOf(parts.openings, draw)} ` : '';
  const ending =
    draw() < 0.3 ? `${/[?!.…]$/u.test(core) ? '' : '.'} ${oneOf(parts.endings, draw)}` : '';
  return asTyped(`${opening}${core}${ending}`, parts, draw).trim();
}

/**
 * The comments that follow the hand-written ones: always the same for the same parts, never twice the
 * same text or name, and more of them the nearer to now. Each is drawn apart, so that both languages
 * have the same tree.
 */
export function crowd(parts: GrowthParts, size: number, minutes: number): CommentRow[] {
  const said = new Set<string>();
  const names = new Set<string>();
  const fresh = (make: () => string, used: Set<string>): string => {
    for (let tries = 0; tries < 200; tries += 1) {
      const made = make();
      if (!used.has(made)) {
        used.add(made);
        return made;
      }
    }
    throw new Error('the tables are too small for this crowd');
  };
  return Array.from({ length: size }, (_, index): CommentRow => {
    const draw = seededRandom(7_919 * (index + 1));
    const minutesAgo = Math.floor(minutes * draw() ** 1.8);
    const likes = Math.floor(70 * draw() ** 6);
    const isAnswered = draw() < 0.12 && minutesAgo > 1;
    const by = fresh(() => crowdName(parts, draw), names);
    const core = coreOf(parts.cores, index);
    const text = fresh(() => crowdText(core, parts, draw), said);
    if (!isAnswered) return [by, minutesAgo, likes, text];
    const answerer = fresh(() => crowdName(parts, draw), names);
    return [
      by,
      minutesAgo,
      likes,
      text,
      [[answerer, minutesAgo - 1, 0, oneOf(parts.replies, draw)]],
    ];
  });
}
