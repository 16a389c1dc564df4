import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Count } from '../../networks/contract';
import { figureTerms } from './figure-terms';

const exact = (value: number): Count => ({ value, low: value, high: value });
const rounded: Count = { value: 18_400, low: 18_350, high: 18_449 };

beforeEach(() => {
  Object.assign(browser.i18n, { getUILanguage: () => 'fr-CA' });
});

describe('what is said beside a post', () => {
  it('is the latest reading with what it counts, rounded ones as such', () => {
    const fr = figureTerms('fr');
    expect(fr.valueWords('facebook', 'reactions', exact(1_284))).toBe('1\u202f284 réactions');
    expect(fr.valueWords('x', 'reactions', exact(1))).toBe('1 J’aime');
    expect(fr.valueWords('x', 'views', rounded)).toBe('env. 18,4\u00a0k vues');
    const en = figureTerms('en');
    expect(en.valueWords('instagram', 'reactions', exact(1))).toBe('1 like');
    expect(en.valueWords('linkedin', 'comments', exact(3))).toBe('3 comments');
    expect(en.valueWords('x', 'views', rounded)).toBe('about 18.4K views');
  });

  it('is what changed for certain, as an interval where readings were rounded', () => {
    const { changeWords } = figureTerms('fr');
    const since = 0;
    expect(changeWords({ kind: 'certain', since, low: 38, high: 38 })).toBe('+38');
    expect(changeWords({ kind: 'certain', since, low: 1, high: 199 })).toBe('+1 à +199');
    expect(changeWords({ kind: 'certain', since, low: -199, high: -1 })).toBe('−1 à −199');
    expect(changeWords({ kind: 'none', since })).toBe('stable');
    expect(changeWords({ kind: 'uncertain', since })).toBe('stable (arrondi)');
  });

  it('is in the language of the browser unless another was chosen', () => {
    expect(figureTerms('browser').valueWords('x', 'views', exact(2))).toBe('2 vues');
    expect(figureTerms('en').changeWords({ kind: 'uncertain', since: 0 })).toBe('stable (rounded)');
  });

  it('is a curve from the first reading to the last', () => {
    const series = [
      { at: 0, ...exact(1) },
      { at: 10, ...exact(5) },
    ];
    expect(figureTerms('en').draw(series)).toMatch(/^M0 13C.* 40 0$/);
  });
});
