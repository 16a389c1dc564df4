import { expect, it } from 'vitest';
import { markWords } from './mark-words';

it('finds words without accents and case, and keeps the text whole', () => {
  const stretches = markWords('Correspondance manquée : RÉSERVÉE', ['reserv', 'manquee']);
  expect(stretches.filter((stretch) => stretch.marked).map((stretch) => stretch.text)).toEqual([
    'manquée',
    'RÉSERV',
  ]);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(
    'Correspondance manquée : RÉSERVÉE',
  );
});

it('keeps offsets right after letters that grow when folded', () => {
  const stretches = markWords('İstanbul 👩‍🚒 œuvre été', ['ete']);
  expect(stretches.at(-1)).toEqual({ text: 'été', marked: true });
});

it('marks nothing for an empty search', () => {
  expect(markWords('Bonjour', [''])).toEqual([{ text: 'Bonjour', marked: false }]);
});
