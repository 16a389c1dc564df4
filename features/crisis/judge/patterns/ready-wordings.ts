import { alternativesOf } from './alternatives-of';
import { beginningsOf, LONGEST_BEGINNING } from './beginnings-of';
import type { PatternGroup } from './pattern-group';

/** A group whose guard is ready. */
interface ReadyGroup extends PatternGroup {
  /** How many groups come before. */
  nth: number;
  guard: RegExp | null;
}

/** One way of saying what a group finds, looked for where a word begins. */
export interface Wording {
  /** How many come before, of all groups. */
  nth: number;
  group: ReadyGroup;
  /** Sticky; made when the wording is first looked for. */
  expression: () => RegExp;
}

/** An expression as it is written in a wording, in JavaScript's own; words that the vocabulary lacks are our bug. */
const sourceOf = (wording: string, vocabulary: Readonly<Record<string, string>>): string =>
  wording
    .replace(/<([a-z-]+)>/g, (_, name: string) => {
      const words = vocabulary[name];
      if (words === undefined) throw new Error(`No vocabulary for <${name}>`);
      return `(?:${words})`;
    })
    .replaceAll(' … ', '(?:\\s+[^\\s.!?]+){0,4}?\\s+')
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');

const SPACE = 32;
const isSpace = (code: number): boolean => code === SPACE || (code >= 9 && code <= 13);

/** A letter as a beginning has it; few others are the same. */
const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return isSpace(code) ? SPACE : code & 255;
};

/** A number for a beginning, of three letters at most. */
const keyOf = (begun: string): number =>
  Array.from({ length: begun.length }, (_, at) => letterAt(begun, at)).reduce(longerKey, 0);

/** The number of a beginning that is longer by a letter. */
const longerKey = (key: number, letter: number): number => ((key << 8) | letter) + 1;

function onceMade(source: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(`(?:${source})(?![a-z0-9])`, 'uy');
    return made;
  };
}

/** Beginnings of words whose wordings are kept together; most comments have no others. */
const MOST_KEPT = 5000;

/** The wordings of a language, ready to be looked for, by what they begin with. */
export class ReadyWordings {
  /** How many groups there are. */
  groups = 0;
  readonly #vocabulary: Readonly<Record<string, string>>;
  /** Those that only a text begins with. */
  readonly #atStart: Wording[] = [];
  readonly #byBeginning = new Map<number, Wording[]>();
  #count = 0;
  /** What may begin with each of the beginnings that were asked for last. */
  readonly #kept = new Map<number, readonly Wording[]>();

  /** @param vocabulary words by name, each an alternation; an entry holds no other entry */
  constructor(vocabulary: Readonly<Record<string, string>>) {
    this.#vocabulary = vocabulary;
  }

  /** Makes a group ready, after those that are there; takes a millisecond or a few. */
  add({ unless, ...rest }: PatternGroup): void {
    const guards = unless?.map((wording) => sourceOf(wording, this.#vocabulary)).join('|');
    const guard = guards ? new RegExp(`(?<![a-z0-9])(?:${guards})(?![a-z0-9])`, 'u') : null;
    const group = { ...rest, nth: this.groups, guard };
    this.groups += 1;
    for (const say of group.say) {
      for (const source of alternativesOf(sourceOf(say, this.#vocabulary))) {
        this.#addWording({ nth: this.#count, group, expression: onceMade(source) }, source);
      }
    }
  }

  #addWording(wording: Wording, source: string): void {
    this.#count += 1;
    this.#kept.clear();
    if (source.startsWith('^')) {
      this.#atStart.push(wording);
      return;
    }
    for (const key of new Set(beginningsOf(source).map(keyOf))) {
      const others = this.#byBeginning.get(key);
      if (others) others.push(wording);
      else this.#byBeginning.set(key, [wording]);
    }
  }

  /** The wordings that may begin at a place of a text, in their order. */
  beginningAt(text: string, at: number): readonly Wording[] {
    const last = Math.min(at + LONGEST_BEGINNING, text.length);
    let key = 0;
    for (let next = at; next < last; next++) key = longerKey(key, letterAt(text, next));
    const kept = at > 0 ? this.#kept.get(key) : undefined;
    if (kept) return kept;
    const found = this.#collect(text, at, last);
    if (at > 0) {
      if (this.#kept.size === MOST_KEPT) this.#kept.clear();
      this.#kept.set(key, found);
    }
    return found;
  }

  #collect(text: string, at: number, last: number): readonly Wording[] {
    const found = at === 0 ? [...this.#atStart] : [];
    let key = 0;
    for (let next = at; ; next++) {
      found.push(...(this.#byBeginning.get(key) ?? []));
      if (next === last) return found.sort((a, b) => a.nth - b.nth);
      key = longerKey(key, letterAt(text, next));
    }
  }
}
