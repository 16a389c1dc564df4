import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { isTame } from './is-tame';
import { nativePattern } from './native-pattern';
import { type CompilePattern, forOneRule, type PatternOptions, PatternRefused } from './pattern';
import { loadSafePattern } from './safe-pattern';
import { tokenSource } from './token-source';

/** Milliseconds. What explodes takes minutes or for ever: this tells the two apart on the busiest machine. */
const WITHIN = 1_000;
const anywhere: PatternOptions = { ignoreCase: true, wordStart: false, wordEnd: false };
const words: PatternOptions = { ignoreCase: true, wordStart: true, wordEnd: true };

let safePattern: CompilePattern;
beforeAll(async () => {
  safePattern = await loadSafePattern();
  // The first run of any code is slow: the engine is warmed by a pattern that needs all of it.
  safePattern(['(a+)b*'], words)('aab '.repeat(500));
});

/** Milliseconds that a pattern takes to be refused or to answer. */
function timeOf(source: string, input: string, options: PatternOptions): number {
  const started = performance.now();
  try {
    safePattern([tokenSource(source)], options)(input);
  } catch (error) {
    if (!(error instanceof PatternRefused)) throw error;
  }
  return performance.now() - started;
}

/** The best of three: a machine that does other things is no pattern's fault. */
const least = (source: string, input: string, options: PatternOptions) =>
  Math.min(...[1, 2, 3].map(() => timeOf(source, input, options)));

describe('a pattern that explodes elsewhere', () => {
  const own = [
    ['(a+)+$', `${'a'.repeat(5000)}!`],
    ['(?:a?){30}a{30}', 'a'.repeat(30)],
    ['a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?b', 'a'.repeat(10_000)],
    ['a(.*b)?', 'a'.repeat(10_000)],
    ['(.*a){20}', 'a'.repeat(10_000)],
    ['\\p{L}{1000}', 'a'.repeat(10_000)],
    ['( )?( )?( )?x', ' '.repeat(10_000)],
    [' x', ' '.repeat(200_000)],
    ['(désolé|désolée|désolés)*$', 'désolé'.repeat(1600)],
  ] as const;

  it.each(own)('%s is answered or refused in time', (source, input) => {
    expect(least(source, input, anywhere)).toBeLessThan(WITHIN);
    expect(least(source, input, words)).toBeLessThan(WITHIN);
  });

  const shared = fileURLToPath(
    new URL('../../../../shared/data/corpora/own/redos.json', import.meta.url),
  );
  it.skipIf(!existsSync(shared))('so is each of the shared collection (skipped without it)', () => {
    const cases: { re: string; input: string }[] = JSON.parse(readFileSync(shared, 'utf8'));
    expect(cases.length).toBeGreaterThan(0);
    const slow = cases.filter(
      ({ re, input }) => least(re, input, anywhere) >= WITHIN || least(re, input, words) >= WITHIN,
    );
    expect(slow).toEqual([]);
  });
});

describe('a pattern that will not be run', () => {
  it.each([
    ['(', 'not-valid', 'missing closing ): `(`'],
    ['a(?=b)', 'not-valid', 'invalid or unsupported Perl syntax: `(?=`'],
    ['(a)\\1', 'not-valid', 'invalid escape sequence: `\\1`'],
    ['a)(b', 'not-valid', 'unexpected ): `a)(b`'],
    ['\\p{L}{1000}', 'too-costly', '1002 steps, at most 100'],
    ['a'.repeat(1001), 'too-long', 'longer than 1000 characters'],
  ])('%s says why', (source, reason, message) => {
    expect(() => safePattern([source], words)).toThrow(
      expect.objectContaining({ name: 'PatternRefused', pattern: source, reason, message }),
    );
  });
});

describe('the patterns of one rule', () => {
  const costly = (count: number) => Array.from({ length: count }, () => '(?:a?){20}a{20}z');
  const text = `z${' '.repeat(1998)}aaaaaaaaaaaaaaaaaaaaz`;

  it('read together as much as one may read: the more they cost, the less of a text', () => {
    expect(safePattern(costly(1), anywhere)(text)).toHaveLength(1);
    expect(safePattern(costly(5), anywhere)(text)).toHaveLength(1);
    expect(safePattern(costly(20), anywhere)(text)).toEqual([]);
    expect(safePattern(['z', ...costly(20)], anywhere)(text)).toHaveLength(1);
  });

  it('share that among all places of the rule where patterns stand', () => {
    const compile = forOneRule(safePattern);
    const find = compile(costly(1), anywhere);
    expect(find(text)).toHaveLength(1);
    compile(costly(20), anywhere);
    expect(find(text)).toEqual([]);
  });

  it('stop at as many hits together as one alone', () => {
    const many = 'ab '.repeat(3000);
    const one = safePattern(['(?:a|b)+'], anywhere)(many);
    const compile = forOneRule(safePattern);
    const [first, second] = [['(?:a|b)+'], ['(?:b|a)+']].map((each) => compile(each, anywhere));
    const both = [...(first?.(many) ?? []), ...(second?.(many) ?? [])];
    expect(one.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThanOrEqual(one.length + 2);
  });

  it('are refused where too little of a text could be read, words never', () => {
    expect(() => safePattern(costly(40), anywhere)).toThrow(
      expect.objectContaining({ reason: 'too-costly' }),
    );
    const many = Array.from({ length: 3000 }, (_, i) => `mot${i}`);
    expect(safePattern(many, words)(`${' '.repeat(9_990)}mot12`)).toHaveLength(1);
  });

  it('are answered or refused in time, however many explode elsewhere', () => {
    for (const count of [2, 5, 10, 20]) {
      const sources = costly(count).map((source) => source.replace('z', '$'));
      const started = performance.now();
      safePattern(sources, anywhere)('a'.repeat(10_000));
      expect(performance.now() - started).toBeLessThan(WITHIN);
    }
  });
});

describe('both ways of searching', () => {
  const text = "l'été désolé, désolée ÉTÉ d'été étés 12été a.b axb sommes-nous été";
  it.each([
    ['été'],
    ['désolée?'],
    ['désolé|désolée'],
    ['d[eé]sol[eé]+e*'],
    ['(?:ét)+é'],
    ['(s)ommes'],
    ['a\\.b'],
    ['\\p{L}+'],
    ['ommes'],
  ])('find the same for %s', (source) => {
    for (const options of [words, anywhere]) {
      expect(safePattern([source], options)(text)).toEqual(nativePattern([source], options)(text));
    }
  });

  it('know what the browser may run by itself', () => {
    expect(['été', tokenSource('nous sommes'), 'désolée?s?', '(?:un|une|des)'].every(isTame)).toBe(
      true,
    );
    expect(['a+', 'a*', 'a{3}', '\\d', '[^a]', '^a', '(?=a)', 'a?'.repeat(10)].some(isTame)).toBe(
      false,
    );
  });

  it('read no more than the first 10,000 characters of the person’s patterns', () => {
    expect(safePattern(['b'], words)(`${' '.repeat(9_999)}b b`)).toHaveLength(1);
  });
});
