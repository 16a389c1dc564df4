import { describe, expect, it } from 'vitest';
import { continues, isPosted, mentionIn, namesOf } from './own-words';

const NAMES = namesOf({ handle: 'camille.d', name: 'Camille Durand', address: null });

describe('the mention at the head', () => {
  it.each([
    ['@camille.d bonjour', '@camille.d '],
    ['Camille Durand\u00a0bonjour', 'Camille Durand\u00a0'],
    ['Camille Durand', 'Camille Durand'],
    ['Camille Durandot', ''],
    ['Bonjour Camille Durand', ''],
    ['@someone.else ', '@someone.else '],
    ['@someone.else bonjour', ''],
    ['', ''],
  ])('of %j is %j', (text, mention) => {
    expect(mentionIn(text, NAMES)).toBe(mention);
  });
});

describe('a text', () => {
  it.each([
    ['Camille Durand bonjour à vous', 'bonjour', true],
    ['bonjour\n\nà vous', 'bonjour à', true],
    ['bonjour', 'bonjour à vous', false],
    ['bonsoir', 'bonjour', false],
    ['e\u0301té', 'été', true],
  ])('%j continues %j: %s', (text, earlier, does) => {
    expect(continues(text, earlier, NAMES)).toBe(does);
  });
});

describe('a comment', () => {
  const draft = '@camille.d Voyez https://tissea.fr/plan?x=1 et merci 👍🏽';
  it.each([
    ['Camille Durand Voyez tissea.fr/plan… et merci 👍🏽', false, true],
    ['Voyez https://lnkd.in/abc et merci 👍🏽', false, true],
    ['Voyez', true, true],
    ['Voyez', false, false],
    ['', true, false],
    ['Voyez et merci bien', false, false],
  ])('%j (cut: %s) is the draft: %s', (text, isCut, is) => {
    expect(isPosted({ text, isCut }, draft, NAMES)).toBe(is);
  });
});
