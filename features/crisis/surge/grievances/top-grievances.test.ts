import { describe, expect, it } from 'vitest';
import { foldText } from '../../fold/fold-text';
import { themeOf } from './themes';
import { type Grieved, topGrievances } from './top-grievances';

const grieved = (text: string, change: Partial<Grieved> = {}): Grieved => ({
  key: text,
  text,
  category: 'complaint',
  severity: 0,
  reactions: 0,
  ...change,
});

describe('themeOf', () => {
  it.each([
    ['Toujours pas de réponse, aucune information !', 'silence'],
    ['Une heure de retard, on attend encore', 'delay'],
    ['Il y a eu des blessés, c’est dangereux', 'safety'],
    ['They charged twice, where is my refund, I want to be refunded', 'refund'],
    ['Your app keeps crashing at login', 'app'],
    ['The driver was rude', 'staff'],
    ['Way too expensive', 'price'],
    ['honte', null],
    ['', null],
  ])('%s: %s', (text, theme) => {
    expect(themeOf(foldText(text).folded)).toBe(theme);
  });
});

describe('topGrievances', () => {
  it('gives the three most frequent, each comment once', () => {
    const comments = [
      ...['Retard encore', 'Une heure de retard', 'Trop d’attente ce soir'].map((text) =>
        grieved(text),
      ),
      ...['Aucune réponse', 'Répondez aux gens'].map((text) => grieved(text)),
      ...['On se retrouve lundi', 'Plus personne lundi'].map((text) =>
        grieved(text, { category: 'boycott' }),
      ),
      grieved('bof'),
    ];
    expect(topGrievances(comments).map(({ name, count }) => ({ ...name, count }))).toEqual([
      { kind: 'theme', theme: 'delay', count: 3 },
      { kind: 'theme', theme: 'silence', count: 2 },
      { kind: 'category', category: 'boycott', count: 2 },
    ]);
  });

  it('names what no theme of ours covers by a word that comes back', () => {
    const texts = ['le trolley était mieux', 'rendez-nous le trolley', 'vive le trolley'];
    const [only, ...others] = topGrievances(texts.map((text) => grieved(text)));
    expect(only).toMatchObject({ name: { kind: 'word', word: 'trolley' }, count: 3 });
    expect(others).toEqual([]);
  });

  it('quotes what most people agreed with, an insult only for want of anything else', () => {
    const insult = grieved('Bande de nuls, toujours en retard', { severity: 2, reactions: 900 });
    const loved = grieved('Deux heures de retard ce matin', { reactions: 40 });
    const other = grieved('Encore un retard de plus, bravo', { reactions: 3 });
    expect(topGrievances([insult, other, loved])[0]?.verbatim).toBe(loved.text);
    expect(topGrievances([insult, { ...insult, key: 'b' }])[0]?.verbatim).toBe(insult.text);
  });

  it('cuts long verbatims between words, and never within a character', () => {
    const long = grieved(`retard ${'attente '.repeat(40)}`);
    const drawn = grieved(`retard ${'😡'.repeat(200)}`);
    for (const one of [long, drawn]) {
      const [found] = topGrievances([one, { ...one, key: 'b' }]);
      expect(found?.verbatim.length).toBeLessThanOrEqual(141);
      expect(found?.verbatim.isWellFormed()).toBe(true);
      expect(found?.verbatim).toMatch(/…$/);
    }
  });

  it('has nothing to say of nothing, or of comments that have nothing in common', () => {
    expect(topGrievances([])).toEqual([]);
    expect(topGrievances([grieved('honte'), grieved('$& {{x}} <b>')])).toEqual([]);
  });
});
