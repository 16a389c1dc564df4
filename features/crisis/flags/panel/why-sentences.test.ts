import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../../components/translate';
import { englishGroups } from '../../judge/patterns/en/english';
import { frenchGroups } from '../../judge/patterns/fr/french';
import { sampleFlag } from '../sample-flag';
import { whySentences, wordingSentence } from './why-sentences';

const EN = createTranslate('en');
const FR = createTranslate('fr');
const span = (
  why: { kind: 'wording'; name: string } | { kind: 'listed' } | { kind: 'learned' },
) => ({
  start: 0,
  end: 4,
  why,
});

describe('every group of wordings has a sentence of its own', () => {
  it.each([...englishGroups, ...frenchGroups].map(({ name }) => name))('%s', (name) => {
    expect(wordingSentence(name, EN)).not.toBe(EN('why.wording'));
    expect(wordingSentence(name, FR)).not.toBe(FR('why.wording'));
  });
});

it('says a wording that another version knew in general', () => {
  expect(wordingSentence('fr.threat.unheard', EN)).toBe('A known wording.');
  expect(wordingSentence('toString', EN)).toBe('A known wording.');
});

it('says each reason once, what is watched first, then how sure', () => {
  const grounds = {
    spans: [
      span({ kind: 'wording', name: 'fr.threat.where' }),
      span({ kind: 'wording', name: 'fr.threat.where' }),
      span({ kind: 'learned' }),
    ],
    terms: [{ termId: 't', text: 'croupi*', start: 0, end: 4 }],
    confidence: 'sure' as const,
  };
  expect(whySentences(sampleFlag({ grounds }), EN)).toEqual([
    'Watched term: “croupi*”.',
    'Knows where to find someone, or says they will be waited for.',
    'Reads like the comments of this kind that the model learnt from.',
    'Certain: two sources agree.',
  ]);
});

it('says of a watched term alone nothing but that', () => {
  const terms = [{ termId: 't', text: 'grève', start: 0, end: 5 }];
  const grounds = { spans: [], terms, confidence: 'unsure' as const };
  expect(whySentences(sampleFlag({ grounds }), FR)).toEqual([
    'Terme surveillé\u00a0: «\u202fgrève\u202f».',
  ]);
});

it('says when a person raised it', () => {
  const grounds = { spans: [], terms: [], confidence: null };
  expect(whySentences(sampleFlag({ grounds }), FR)).toEqual(['Levée à la main.']);
});
