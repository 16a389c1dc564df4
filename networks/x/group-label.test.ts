import { describe, expect, it } from 'vitest';
import { readGroupLabel } from './group-label';

describe('readGroupLabel', () => {
  it.each([
    ["12 réponses, 4 reposts, 30 J''aime, 7 signets, 900 vues"],
    ['12 replies, 4 reposts, Reposted, 30 likes, Liked, Bookmarked, 7 bookmarks, 900 views'],
    ['12 respuestas, 4 reposts, 30 Me gusta, 7 elementos guardados, 900 reproducciones'],
    ['12 Antworten, 4 Reposts, 30 „Gefällt mir“-Angaben, 7 Lesezeichen, 900 Mal angezeigt'],
    ['12 risposte, 4 repost, 30 Mi piace, 7 segnalibri, 900 visualizzazioni'],
    ['12 respostas, 4 reposts, 30 curtidas, 7 items salvos, 900 visualizações'],
    ['返信 12, リポスト 4, いいね 30, ブックマーク 7, 表示 900'],
  ])('takes saves and views by position: %s', (label) => {
    expect(readGroupLabel(label, [12, 4, 30], undefined)).toEqual({ saves: 7, views: 900 });
  });

  it('knows that zero parts are left out', () => {
    expect(readGroupLabel("30 J''aime, 7 signets, 900 vues", [0, 0, 30], 900)).toEqual({
      saves: 7,
      views: 900,
    });
    expect(readGroupLabel('12 replies, 4 reposts, 30 likes', [12, 4, 30], undefined)).toEqual({
      saves: 0,
      views: undefined,
    });
  });

  it('tells one number left by the analytics link, in any language', () => {
    expect(readGroupLabel('12 x, 900 y', [12, 0, 0], 900)).toEqual({ saves: 0, views: 900 });
    expect(readGroupLabel('12 x, 7 y', [12, 0, 0], 900)).toEqual({ saves: 7, views: 900 });
  });

  it.each([
    ['900 vues', { saves: 0, views: 900 }],
    ['900 Mal angezeigt', { saves: 0, views: 900 }],
    ['900 elementos guardados', { saves: 900, views: undefined }],
    ['900 何か', { saves: undefined, views: undefined }],
  ])('falls back on the word, and admits not knowing: %s', (label, expected) => {
    expect(readGroupLabel(label, [0, 0, 0], undefined)).toEqual(expected);
  });

  it('keeps apart equal numbers', () => {
    expect(
      readGroupLabel('5 Antworten, 5 „Gefällt mir“-Angaben, 5 Lesezeichen', [5, 0, 5], undefined),
    ).toEqual({ saves: 5, views: undefined });
  });
});
