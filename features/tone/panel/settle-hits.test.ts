import { describe, expect, it } from 'vitest';
import type { FixAsk } from '../../../messaging/panel-port';
import { changeFor, changeForAll, changesByLine, isTypographic } from './settle-hits';

const apply = (text: string, changes: FixAsk[]) =>
  changes.reduce((now, { start, end, was, text: put }) => {
    expect(now.slice(start, end)).toBe(was);
    return now.slice(0, start) + put + now.slice(end);
  }, text);

describe('changeFor', () => {
  it('replaces the stretch and nothing else', () => {
    expect(changeFor('tu as raison', { start: 0, end: 2, text: 'vous' })).toEqual({
      start: 0,
      end: 2,
      was: 'tu',
      text: 'vous',
    });
  });

  it('takes a neighbour along where words only go, whole characters only', () => {
    expect(apply('😀!! merci', [changeFor('😀!! merci', { start: 2, end: 4, text: '' })])).toBe(
      '😀 merci',
    );
    expect(apply('  merci', [changeFor('  merci', { start: 0, end: 2, text: '' })])).toBe('merci');
  });
});

describe('all fixes', () => {
  it('are one change, or one of each line, and the same text as one fix after the other', () => {
    const text = 'Bonjour !  Merci ?\nÀ bientôt !';
    const fixes = [
      { start: 29 - 1, end: 30 - 1, text: '\u202f' },
      { start: 7, end: 8, text: '\u202f' },
      { start: 9, end: 11, text: ' ' },
      { start: 16, end: 17, text: '\u202f' },
    ];
    const changes = changesByLine(text, fixes);
    expect(changes).toHaveLength(2);
    expect(apply(text, changes)).toBe('Bonjour\u202f! Merci\u202f?\nÀ bientôt\u202f!');
    expect(apply(text, [changeForAll(text, fixes)])).toBe(apply(text, changes));
  });

  it('let the first of two that overlap count', () => {
    const fixes = [
      { start: 1, end: 3, text: ' ' },
      { start: 2, end: 3, text: '\u00a0' },
    ];
    expect(apply('a  b', changesByLine('a  b', fixes))).toBe('a b');
    expect(apply('a  b', [changeForAll('a  b', fixes)])).toBe('a b');
  });
});

describe('isTypographic', () => {
  const is = (found: string, text: string) =>
    isTypographic(found, { fix: { start: 0, end: found.length, text } });

  it.each([
    [' ', '\u202f'],
    ['"oui"', '« oui »'],
    ['Etat', 'État'],
    ['coeur', 'cœur'],
    ['...', '…'],
  ])('%s → %s', (found, text) => expect(is(found, text)).toBe(true));

  it.each([
    ['tu', 'vous'],
    ['usagers', 'voyageurs'],
  ])('not %s → %s', (found, text) => expect(is(found, text)).toBe(false));
});
