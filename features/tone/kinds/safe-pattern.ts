import type { RE2JS as Re2 } from 're2js';
import { isTame, waysOf } from './is-tame';
import { nativePattern } from './native-pattern';
import {
  type CompilePattern,
  type FindAll,
  freeOfCost,
  leftmost,
  MOST_READ,
  type PatternOptions,
  PatternRefused,
  type RuleCost,
  SPACES,
  type Stretch,
  WORD,
} from './pattern';

const LONGEST_PATTERN = 1000;
/**
 * Instructions of a pattern that repeats something. RE2 takes at most one step for each of them and each character,
 * about 45 ns here: 10,000 characters are then answered within 50 ms.
 */
const MOST_STEPS = 100;
/**
 * Steps of all patterns of a rule together. Above 100 the rule reads less of a text, so that it is answered in the same
 * time: at 2,000 its first 500 characters. With more it isn't run.
 */
const MOST_STEPS_OF_RULE = 2000;
/** Ways to match beside the first that the browser's RegExp tries in the time of one step of RE2; 14 ns each. */
const WAYS_A_STEP = 3;
/**
 * Characters that the patterns of a rule may read over in a text, 90 to 400 ns each: every hit is a search of its own
 * through what follows. That is 8 hits in 10,000 characters, 160 in 500.
 */
const MOST_READ_OVER = 80_000;

/** Loads RE2, in which no pattern takes more than time in proportion to the text, for the person's own patterns. */
export async function loadSafePattern(): Promise<CompilePattern> {
  return safePatternBy(await import('re2js'));
}

/** The same by an RE2 that is loaded already. */
export function safePatternBy({ RE2JS, RE2JSException }: typeof import('re2js')): CompilePattern {
  return (sources, options) => {
    const tame: string[] = [];
    const searches: FindAll[] = [];
    const cost = options.cost ?? freeOfCost();
    for (const source of sources) {
      if (source.length > LONGEST_PATTERN) {
        throw new PatternRefused(source, 'too-long', `longer than ${LONGEST_PATTERN} characters`);
      }
      const flags = options.ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
      const bare = compiled(() => RE2JS.compile(source, flags), source, RE2JSException);
      if (isTame(source)) {
        tame.push(source);
        cost.steps += (waysOf(source) - 1) / WAYS_A_STEP;
      } else {
        const size = bare.programSize();
        if (repeats(source) && size > MOST_STEPS) {
          throw new PatternRefused(source, 'too-costly', `${size} steps, at most ${MOST_STEPS}`);
        }
        cost.steps += size;
        cost.searches += 1;
        if (cost.steps > MOST_STEPS_OF_RULE) {
          const said = `${Math.round(cost.steps)} steps, at most ${MOST_STEPS_OF_RULE}`;
          throw new PatternRefused(source, 'too-costly', said);
        }
        searches.push(search(bare, RE2JS.compile(bounded(source, options), flags), cost));
      }
    }
    if (tame.length > 0) searches.push(nativePattern(tame, options));
    return (folded) => {
      const read = folded.slice(0, MOST_READ * Math.min(1, MOST_STEPS / cost.steps));
      const [first, ...others] = searches.map((find) => find(read));
      return others.length === 0 ? (first ?? []) : leftmost([...(first ?? []), ...others.flat()]);
    };
  };
}

function compiled(
  compile: () => Re2,
  source: string,
  Refused: new (...args: never[]) => Error,
): Re2 {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new PatternRefused(source, 'not-valid', said(error.message));
  }
}

/** The reason alone, without what RE2 puts before it and into the pattern. */
const said = (message: string) => message.replace(/^[^:]*: /, '').replace('`(?i)', '`');

/** RE2 looks neither back nor ahead: what stands beside a word is matched, and the word is what a group catches. */
function bounded(source: string, { wordStart, wordEnd }: PatternOptions): string {
  return `${wordStart ? `(?:^|[^${WORD}])` : ''}(${source})${wordEnd ? `(?:$|[^${WORD}])` : ''}`;
}

const repeats = (source: string) =>
  /[*+{]/.test(source.replaceAll(SPACES, '').replace(/\\[\s\S]/g, ''));

function search(bare: Re2, whole: Re2, cost: RuleCost): FindAll {
  return (folded) => {
    if (!bare.test(folded)) return [];
    const found: Stretch[] = [];
    const most = MOST_READ_OVER / cost.searches / folded.length;
    const matcher = whole.matcher(folded);
    let from = 0;
    while (from <= folded.length && matcher.find(from) && found.length < most) {
      const [start, end] = [matcher.start(1), matcher.end(1)];
      if (end > start) {
        const groups = Array.from(
          { length: matcher.groupCount() - 1 },
          (_, group) => matcher.group(group + 2) ?? undefined,
        );
        found.push({ start, end, groups });
      }
      // What ended one word may begin the next.
      from = end > start ? end : Math.max(from, end) + 1;
    }
    return found;
  };
}
