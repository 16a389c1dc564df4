import { describe, expect, it } from 'vitest';
import { alikeAmong } from './alike-among';
import { likeness } from './likeness';
import { otherWording } from './other-wording';
import { shinglesOf } from './shingles';

const like = (one: string, other: string) => likeness(shinglesOf(one), shinglesOf(other));
const ours = (text: string) => ({ text, by: 'TransVal', at: null });

describe('likeness', () => {
  it('is whole for the same wording with other names and numbers', () => {
    expect(
      like(
        'Bonjour Inès, commande 1 partie ce matin.',
        'Bonjour Jean-Luc, commande 29 partie ce matin.',
      ),
    ).toBe(1);
  });

  it('is none for texts without words, and for others entirely', () => {
    expect(like('🙏', '🙏')).toBe(0);
    expect(like('', 'Merci beaucoup')).toBe(0);
    expect(like('See you very soon', 'the parcel left today')).toBe(0);
  });

  it('is the same either way', () => {
    const [one, other] = ['we are on it right now', 'we are on it, more news right now'];
    expect(like(one, other)).toBeCloseTo(like(other, one));
    expect(like(one, other)).toBeCloseTo(8 / 12);
  });

  it('sees short thanks', () => {
    expect(like('Merci !', 'Merci Camille')).toBe(1);
    expect(like('Merci !', 'Merci beaucoup')).toBe(0);
  });
});

describe('alikeAmong', () => {
  const find = alikeAmong(
    [ours('The line runs again from noon.'), ours('The line runs again from midday on.')],
    0.5,
  );

  it('tells the one that is most alike', () => {
    expect(find('The line runs again from noon, Tom.')?.reply.text).toContain('noon');
    expect(find('The line runs again from midday on')?.likeness).toBe(1);
  });

  it('tells none below the threshold, nor of nothing in common even from 0', () => {
    expect(find('The line stops')).toBeNull();
    expect(alikeAmong([ours('Thank you')], 0)('See you there')).toBeNull();
  });
});

describe('otherWording', () => {
  const find = alikeAmong([ours('the line runs again from noon today')], 0.2);
  const near = { wording: 1, text: 'the line runs again from noon on' };
  const fresh = { wording: 2, text: 'buses are back' };

  it('is the first that is like none of ours', () => {
    expect(otherWording([near, fresh, { ...fresh, wording: 3 }], find, 1)).toBe(2);
  });

  it('is the least alike when all are', () => {
    expect(otherWording([near], find, 1)).toBe(1);
  });

  it('is none when none is less alike', () => {
    expect(otherWording([near], find, 0.1)).toBeNull();
    expect(otherWording([], find, 1)).toBeNull();
  });
});
