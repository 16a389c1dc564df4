import { describe, expect, it } from 'vitest';
import { readReactions } from './read-reactions';

describe('readReactions', () => {
  it.each([
    ['97 réactions', 97],
    ['104 reactions', 104],
    ['1,231 reactions', 1231],
    ['1 457 réactions', 1457],
    ['Réaction de Michel Bodet et 154 autres personnes', 155],
    ['Vera Li and 29 others reacted', 30],
    ['Vera Li and 1 other reacted', 2],
    ['Studio 54 and 29 others reacted', 30],
    ['Vera Li und 12 weitere Personen haben reagiert', 13],
    ['Vera Li y 12 personas más', 13],
    ['Vera Li reacted', 1],
  ])('%s is %i', (label, value) => {
    expect(readReactions(label)).toEqual({ value, low: value, high: value });
  });

  it('keeps the interval of a rounded number', () => {
    expect(readReactions('Vera Li and 1.2K others')).toEqual({
      value: 1201,
      low: 1151,
      high: 1250,
    });
  });

  it('reads nothing from nothing', () => {
    expect(readReactions(' ')).toBeNull();
  });
});
