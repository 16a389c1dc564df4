import { describe, expect, it } from 'vitest';
import { mentionsOf, withoutMentions } from './without-mentions';

const mentions = mentionsOf(['jp.martin'], ['Jean-Pierre Martin']);

const inText = (text: string, found = mentions) => withoutMentions({ text }, found).text;
const inAddress = (address: string, found = mentions) =>
  withoutMentions({ address }, found).address;

describe('without mentions', () => {
  it('puts an ellipsis for handles and names, whatever their case', () => {
    expect(inText('Merci @JP.Martin, et vous, jean-pierre martin ?')).toBe('Merci …, et vous, … ?');
  });
  it('leaves longer words that contain them', () => {
    const text = 'jp.martinez, ajp.martin, jpXmartin';
    expect(inText(text)).toBe(text);
  });
  it('takes away an address that names them', () => {
    expect(inAddress('https://x.com/jp.martin/status/1')).toBeNull();
    const other = 'https://x.com/jp.martine/status/1';
    expect(inAddress(other)).toBe(other);
  });
  it('reads handles that an address writes in per cent', () => {
    const accented = mentionsOf(['zoé.l'], []);
    expect(inAddress('https://www.facebook.com/zo%C3%A9.l', accented)).toBeNull();
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
    expect(inText('le bus, @le', mentionsOf(['le'], []))).toBe('le bus, …');
  });
  it('leaves a text that begins with an address a text', () => {
    expect(inText('https://x.com/jp.martin/status/1 voilà')).toBe('https://x.com…/status/1 voilà');
  });
  it('leaves what ties a row to others, and the words of programs, where a handle is one of them', () => {
    const row = {
      key: 'facebook:1',
      network: 'facebook',
      authorKey: 'x:facebook',
      author: { handle: 'facebook', name: 'facebook', address: 'https://x.com/facebook' },
      state: 'closed',
      address: 'https://www.facebook.com/odette/posts/1',
    };
    expect(withoutMentions(row, mentionsOf(['facebook', 'closed', 'www'], []))).toBe(row);
  });
  it('takes the host of an address for no handle', () => {
    const short = mentionsOf(['x'], []);
    const row = { address: 'https://x.com/odette/1', text: 'https://x.com/odette/1' };
    expect(withoutMentions(row, short)).toBe(row);
    expect(withoutMentions({ address: 'https://x.com/x/1' }, short)).toEqual({ address: null });
  });
  it('takes plain words in the person’s own work for words', () => {
    const found = mentionsOf(['merci'], []);
    expect(withoutMentions({ text: 'merci @merci' }, found, true)).toEqual({ text: 'merci …' });
    expect(withoutMentions({ text: 'merci @merci' }, found)).toEqual({ text: '… …' });
  });
  it('looks for half a sign as for any other', () => {
    expect(inText('a\ud800b @a\ud800b', mentionsOf(['a\ud800b'], []))).toBe('… …');
  });
  it('finds handles and names however their accents and spaces are written', () => {
    const zoe = mentionsOf(['zoé.l'], ['Zoé Le Goff']);
    for (const form of ['NFC', 'NFD'] as const) {
      expect(inText('Oui @zoé.l !'.normalize(form), zoe)).toBe('Oui … !');
      expect(inText('Oui ＠Zoé.L !'.normalize(form), zoe)).toBe('Oui … !');
      expect(inText('Merci ZOÉ\u00a0Le  Goff.'.normalize(form), zoe)).toBe('Merci ….');
    }
  });
  it('leaves another word that only goes on with an accent', () => {
    const text = '@zoe.l\u0301'.normalize('NFD');
    expect(inText(text, mentionsOf(['zoe.l'], []))).toBe(text);
  });
  it('changes nothing without handles and names', () => {
    expect(inText('@al', mentionsOf([], ['Al', ' ']))).toBe('@al');
  });
});
