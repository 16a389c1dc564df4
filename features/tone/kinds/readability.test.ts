import { describe, expect, it } from 'vitest';
import { readText } from '../read-text';
import { readingEase } from './readability';
import { sentences } from './sentences';
import { englishSyllables, frenchSyllables } from './syllables';

describe('syllables', () => {
  it.each([
    ['table', 1],
    ['voyageurs', 3],
    ['répondent', 2],
    ['remboursement', 4],
    ['client', 1],
    ['réclamation', 4],
    ['naïf', 2],
    ['créer', 2],
    ["l'équipe", 2],
    ['souvent', 2],
    ['arrivent', 2],
    ['président', 3],
    ['tram', 1],
    ['SMS', 1],
    ['exceptionnellement', 6],
  ])('of « %s » in French', (word, expected) => {
    expect(frenchSyllables(word)).toBe(expected);
  });

  it.each([
    ['table', 2],
    ['customer', 3],
    ['apologise', 4],
    ['delayed', 2],
    ['wanted', 2],
    ['services', 3],
    ['times', 1],
    ['station', 2],
    ['radio', 3],
    ['management', 3],
    ["we're", 1],
    ['the', 1],
    ['immediately', 5],
  ])('of “%s” in English', (word, expected) => {
    expect(englishSyllables(word)).toBe(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['Bonjour Mme Petit. Merci !', ['Bonjour Mme Petit.', 'Merci !']],
    ['Le n° 3.5, cf. la page ; M. Paul… Oui', ['Le n° 3.5, cf. la page ; M. Paul…', 'Oui']],
    ['Il dit « Non ! » et part.', ['Il dit « Non ! »', 'et part.']],
    ['Ligne une\nLigne deux\n\n', ['Ligne une', 'Ligne deux']],
    [
      'Open 9 a.m. to 5 p.m. every day, e.g. today.',
      ['Open 9 a.m. to 5 p.m. every day, e.g. today.'],
    ],
    ['… !', []],
  ])('of « %s »', (text, expected) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('reading ease', () => {
  it('is the published formula', () => {
    // 10 words, 2 sentences, 10 syllables
    expect(readingEase(readText('The cat sat on a mat. The dog ran off.'), 'flesch')).toBeCloseTo(
      206.835 - 1.015 * 5 - 84.6,
      6,
    );
    // 10 words, 1 sentence, 10 syllables
    expect(
      readingEase(readText('Le chat dort sur le lit et le chien court.'), 'kandel-moles'),
    ).toBeCloseTo(207 - 1.015 * 10 - 73.6, 6);
  });

  it('says nothing of a few words', () => {
    expect(readingEase(readText('Réorganisation institutionnelle.'), 'kandel-moles')).toBeNull();
  });
});
