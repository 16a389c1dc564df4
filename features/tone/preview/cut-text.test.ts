import { describe, expect, it } from 'vitest';
import { countCharacters, cutText } from './cut-text';
import { CUTS, type Cut } from './cuts';

const foldedAfter = (characters: number | null, lines: number | null = null): Cut => ({
  place: 'feed',
  characters,
  lines,
  countedBy: 'reader',
  sources: [],
});
const onX = CUTS.x.reply[0]!;

describe('after so many characters', () => {
  it('leaves alone what fits to the last character', () => {
    expect(cutText('12345', foldedAfter(5))).toEqual({ shown: '12345', hidden: '' });
    expect(cutText('  12345 \n', foldedAfter(5)).hidden).toBe('');
    expect(cutText('', foldedAfter(5))).toEqual({ shown: '', hidden: '' });
  });

  it('ends at the end of a word', () => {
    expect(cutText('one two three', foldedAfter(9))).toEqual({
      shown: 'one two',
      hidden: ' three',
    });
    expect(cutText('one two three', foldedAfter(7))).toEqual({
      shown: 'one two',
      hidden: ' three',
    });
    expect(cutText('one two three', foldedAfter(8))).toEqual({
      shown: 'one two',
      hidden: ' three',
    });
  });

  it('cuts inside a word that would leave half out', () => {
    expect(cutText('漢字かな交じり文', foldedAfter(4)).shown).toBe('漢字かな');
    expect(cutText('a https://example.com/long', foldedAfter(12)).shown).toBe('a https://ex');
  });

  it.each(['👨‍👩‍👧‍👦', '👍🏽', '🇫🇷', 'e\u0301', 'क्षि', '1️⃣'])('never splits %s', (character) => {
    for (let at = 0; at <= 6; at++) {
      const { shown, hidden } = cutText(character.repeat(5), foldedAfter(at));
      expect(shown + hidden).toBe(character.normalize('NFC').repeat(5));
      expect(shown).toBe(character.normalize('NFC').repeat(Math.min(at, 5)));
    }
  });

  it('keeps all of the text, in two parts', () => {
    const text = 'Bonjour Camille,\n\nle 12 est bien resté au dépôt ; le 14 passe.\nL’équipe';
    for (let at = 1; at < 80; at++) {
      const { shown, hidden } = cutText(text, foldedAfter(at));
      expect(shown + hidden).toBe(text);
      expect(countCharacters(shown)).toBeLessThanOrEqual(at);
    }
  });
});

describe('after so many lines', () => {
  it('counts line breaks alone where nobody says how long a line is', () => {
    const text = `${'word '.repeat(60)}\n2\n\n4`;
    expect(cutText(text, foldedAfter(null, 4)).hidden).toBe('');
    expect(cutText(text, foldedAfter(null, 2)).hidden).toBe('\n\n4');
  });

  it('wraps lines where the figures say how long one is', () => {
    // 30 characters over 3 lines: 10 each
    expect(cutText('123456789 12\n3\n4', foldedAfter(30, 3)).hidden).toBe('\n4');
    expect(cutText('1\n2\n123456789 12', foldedAfter(30, 3))).toEqual({
      shown: '1\n2\n123456789',
      hidden: ' 12',
    });
  });

  it('shows no empty last line, as LinkedIn', () => {
    expect(cutText('1\n2\n\n4', foldedAfter(null, 3)).shown).toBe('1\n2');
  });
});

describe('X', () => {
  it('counts as X does: a link is 23, an emoji 2', () => {
    const link = `https://example.com/${'a'.repeat(300)}`;
    expect(cutText(`${'a '.repeat(128)}${link}`, onX).hidden).toBe('');
    expect(cutText(`${'a '.repeat(129)}${link}`, onX).hidden).toContain(link);
    expect(cutText('😀'.repeat(140), onX).hidden).toBe('');
    expect(cutText('😀'.repeat(141), onX).shown).toBe('😀'.repeat(140));
    expect(cutText('👨‍👩‍👧‍👦'.repeat(141), onX).hidden).toBe('👨‍👩‍👧‍👦');
  });

  it('cuts accented letters where their composed form ends', () => {
    const text = 'e\u0301'.repeat(281);
    expect(cutText(text, onX)).toEqual({ shown: 'é'.repeat(280), hidden: 'é' });
  });

  it('folds a signed reply when it is quoted', () => {
    const quoted = CUTS.x.reply.find(({ place }) => place === 'quoted')!;
    const text = 'Hello,\n\nno, the 12 does not run.\n\nHave a good day,\nthe team';
    expect(cutText(text, quoted).hidden).toBe('\nthe team');
  });
});

it('says where and when each figure was read, and claims none of comments without a source', () => {
  for (const [network, byPurpose] of Object.entries(CUTS)) {
    for (const cuts of Object.values(byPurpose)) {
      for (const { characters, lines, sources } of cuts) {
        expect(characters ?? lines).toBeGreaterThan(0);
        expect(sources.length).toBeGreaterThan(0);
        for (const { address, readOn } of sources) {
          expect(new URL(address).protocol).toBe('https:');
          expect(Date.parse(readOn)).toBeLessThan(Date.now());
        }
      }
    }
    if (network !== 'x')
      expect(byPurpose.comment.map(({ place }) => place)).toEqual(['notification']);
  }
});
