import { describe, expect, it } from 'vitest';
import { mentionsOf, withoutMentions } from './without-mentions';

const mentions = mentionsOf(['jp.martin'], ['Jean-Pierre Martin']) as RegExp;

describe('without mentions', () => {
  it('puts an ellipsis for handles and names, whatever their case', () => {
    expect(withoutMentions('Merci @JP.Martin, et vous, jean-pierre martin ?', mentions)).toBe(
      'Merci …, et vous, … ?',
    );
  });
  it('leaves longer words that contain them', () => {
    const text = 'jp.martinez, ajp.martin, jpXmartin';
    expect(withoutMentions(text, mentions)).toBe(text);
  });
  it('takes away an address that names them', () => {
    expect(withoutMentions('https://x.com/jp.martin/status/1', mentions)).toBeNull();
    const other = 'https://x.com/jp.martine/status/1';
    expect(withoutMentions(other, mentions)).toBe(other);
  });
  it('reads handles that an address writes in per cent', () => {
    const accented = mentionsOf(['zoé.l'], []) as RegExp;
    expect(withoutMentions('https://www.facebook.com/zo%C3%A9.l', accented)).toBeNull();
  });
  it('looks into objects and lists, and gives the same row where nothing is named', () => {
    const row = {
      key: 'x:1',
      steps: [{ reason: 'asked by jp.martin' }],
      packed: new Uint8Array(2),
    };
    expect(withoutMentions(row, mentions)).toEqual({
      ...row,
      steps: [{ reason: 'asked by …' }],
    });
    const clean = { key: 'x:1', steps: [{ reason: 'asked' }], packed: new Uint8Array(2) };
    expect(withoutMentions(clean, mentions)).toBe(clean);
  });
  it('leaves a handle of two letters alone unless it is marked', () => {
    const short = mentionsOf(['le'], []) as RegExp;
    expect(withoutMentions('le bus, @le', short)).toBe('le bus, …');
  });
  it('has nothing to look for without handles and names', () => {
    expect(mentionsOf([], ['Al', ' '])).toBeNull();
  });
});
