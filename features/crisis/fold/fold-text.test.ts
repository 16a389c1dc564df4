import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/processor-time';
import { foldText } from './fold-text';

const folded = (text: string) => foldText(text).folded;

/** What a word of the folded text was. */
function was(text: string, word: string): string {
  const read = foldText(text);
  const start = read.folded.indexOf(word);
  expect(start, `${word} in ${read.folded}`).toBeGreaterThanOrEqual(0);
  const place = read.placeOf(start, start + word.length);
  return text.slice(place.start, place.end);
}

describe('folding', () => {
  it.each([
    ['case and accents', 'ÉLÈVE Garçon', 'eleve garcon'],
    ['accents apart', 'e\u0301le\u0300ve', 'eleve'],
    ['two letters in one', 'Cœur, Æther, STRAßE', 'coeur, aether, strasse'],
    ['full width', 'ＡＲＮＡＱＵＥ', 'arnaque'],
    ['mathematical letters', '𝒂𝓇𝗇𝙖𝚚𝔲𝕖', 'arnaque'],
    ['circled and squared', 'ⓐⓡⓝⓐⓠⓤⓔ 🅰🆁🅽🅰🆀🆄🅴', 'arnaque arnaque'],
    [
      'Cyrillic and Greek among Latin',
      'аrnаquе bоусоtt αrnaque ΗATE',
      'arnaque boycott arnaque hate',
    ],
    ['zero-width', 'ar\u200bn\u00ada\u2060que', 'arnaque'],
    ['marks piled up', 'a̶r̸n̷a̴q̵u̶e̷', 'arnaque'],
    [
      'leet within words',
      'arn4que b0yc0tt $candale 4rnaque scand@le',
      'arnaque boycott scandale arnaque scandale',
    ],
    ['repeats', 'arnaaaaque boycoooott', 'arnaaque boycoott'],
    ['spaced', 'une a r n a q u e totale', 'une arnaque totale'],
    ['dotted, hyphenated', 'a.r.n.a.q.u.e a-r-n-a-q-u-e a_r_n_a_q_u_e', 'arnaque arnaque arnaque'],
    ['emoji between', 'a😀r😀n😀a😀q😀u😀e', 'arnaque'],
    ['spaced dots', 'a . r . n . a . q . u . e', 'arnaque'],
    ['turned round', 'une \u202eeuqanra\u202c totale', 'une arnaque totale'],
    ['apostrophes', 'l’arnaque lʼarnaque l`arnaque', "l'arnaque l'arnaque l'arnaque"],
    ['spaces and lines', 'a\u00a0?\u202f!\r\nb', 'a ? ! \nb'],
  ])('%s', (_, text, expected) => expect(folded(text)).toBe(expected));

  it.each([
    'rendez-vous a 14h30 le 1er mai, ligne c3, covid19, ps5, m6, 25kg, 3€, 4x4',
    'il y a a manger, plan a, b ou c',
    '@marque dit : voir https://exemple.fr/a-b-c ou ecrire a aide@exemple.fr',
    '2026 1 2 3 4 5 100000',
    "qu'est-ce que c'est ? genial!merci",
    'привет мир', // partly alike, and left in its own letters elsewhere
  ])('leaves alone: %s', (text) => {
    const word = /[и]/.test(text) ? foldText(text).folded : text;
    expect(folded(text)).toBe(word);
  });

  it.each([
    ['Quelle ARN\u200bA\u0301QUE !', 'arnaque', 'ARN\u200bA\u0301QUE'],
    ['C’est a.r.n.a.q.u.é́ ici', 'arnaque', 'a.r.n.a.q.u.é́'],
    ['oui \u202eeuqanra\u202c non', 'arnaque', 'euqanra'],
    ['mon cœur', 'coeur', 'cœur'],
    ['𝒂𝓇𝗇𝙖𝚚𝔲𝕖', 'arnaque', '𝒂𝓇𝗇𝙖𝚚𝔲𝕖'],
    ['boycoooott', 'boycoott', 'boycoooott'],
  ])('leads back: %s', (text, word, expected) => expect(was(text, word)).toBe(expected));
});

const LIST = join(import.meta.dirname, '../../../../shared/data/corpora/blns.json');

describe.skipIf(!existsSync(LIST))('the Big List of Naughty Strings (skipped where absent)', () => {
  const naughty: string[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : [];

  it('is folded, and every offset leads into the text', () => {
    expect(naughty.length).toBeGreaterThan(400);
    for (const text of naughty) {
      const read = foldText(text);
      for (let i = 0; i < read.folded.length; i++) {
        const { start, end } = read.placeOf(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe('hostile text', () => {
  const pieces = ['a', 'a ', 'a.', 'a-', '1a', '@', 'a@', '\u202ea', '\u202e', 'e\u0301', '\u0301'];
  const others = ['\u200b', '😀', 'a😀', '\ud83d', '\udc00', '𝒂', 'ﷺ', 'и', "'", 'a1.', '!a', '\n'];
  it.each([...pieces, ...others])('made of %j takes time in proportion', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const took = (length: number) => {
      const whole = text(length);
      const times = [1, 2, 3].map(() => {
        const start = processorTime();
        foldText(whole);
        return processorTime() - start;
      });
      return Math.min(...times);
    };
    took(2_000);
    // ten times the text in much less than a hundred times the time; what is too short to be measured counts as 20 ms
    expect(took(20_000)).toBeLessThan(40 * Math.max(took(2_000), 20));
  });
});
