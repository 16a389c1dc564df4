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
  ])('takes a whole label by position: %s', (label) => {
    expect(readGroupLabel(label, [0, 0, 0], undefined)).toEqual({
      comments: 12,
      shares: 4,
      reactions: 30,
      saves: 7,
      views: 900,
    });
  });

  it.each([
    ["30 J''aime, Aimé, 900 vues"],
    ['30 likes, Liked, 900 views'],
    ['30 Me gusta, Marcado como Me gusta, 900 reproducciones'],
    ['30 „Gefällt mir“-Angaben, Gefällt mir, 900 Mal angezeigt'],
    ['30 Mi piace, Ti piace, 900 visualizzazioni'],
    ['30 curtidas, Curtiu, 900 visualizações'],
  ])('knows by its words what is left out because it is 0: %s', (label) => {
    expect(readGroupLabel(label, [0, 0, 0], undefined)).toEqual({
      comments: 0,
      shares: 0,
      reactions: 30,
      saves: 0,
      views: 900,
    });
  });

  it('knows replies and reposts under every name they had', () => {
    for (const label of [
      '12 replies, 4 Retweets',
      '12 Antworten, 4 Reposts',
      '12 respostas, 4 reposts',
    ])
      expect(readGroupLabel(label, [0, 0, 0], undefined)).toMatchObject({
        comments: 12,
        shares: 4,
      });
  });

  it('takes other languages by position, less what the buttons show', () => {
    expect(readGroupLabel('返信 12, いいね 30, 表示 900', [12, 0, 30], 900)).toEqual({
      saves: 0,
      views: 900,
    });
    expect(readGroupLabel('返信 12, ブックマーク 7, 表示 900', [12, 0, 0], undefined)).toEqual({
      saves: 7,
      views: 900,
    });
  });

  it('tells one number left by the analytics link, in any language', () => {
    expect(readGroupLabel('12 x, 900 y', [12, 0, 0], 900)).toEqual({ saves: 0, views: 900 });
    expect(readGroupLabel('12 x, 7 y', [12, 0, 0], 900)).toEqual({ saves: 7, views: 900 });
  });

  it.each([
    ['900 vues', { saves: 0, views: 900 }],
    ['900 Mal angezeigt', { saves: 0, views: 900 }],
    ['900 elementos guardados', { saves: 900 }],
  ])('tells one number by its word: %s', (label, expected) => {
    expect(readGroupLabel(label, [0, 0, 0], undefined)).toMatchObject(expected);
  });

  it.each(['900 何か', ''])('admits not knowing: %j', (label) => {
    expect(readGroupLabel(label, [0, 0, 0], undefined).views).toBeUndefined();
  });

  it('keeps apart equal numbers', () => {
    expect(
      readGroupLabel('5 Antworten, 5 „Gefällt mir“-Angaben, 5 Lesezeichen', [5, 0, 5], undefined),
    ).toEqual({ comments: 5, shares: 0, reactions: 5, saves: 5 });
  });

  it.each([['-12 replies, 4 reposts'], ['١٢ رد, ٤ إعادة نشر'], ['']])(
    'says nothing where its numbers can’t be read, not even what is 0: %s',
    (label) => {
      expect(readGroupLabel(label, [0, 0, 0], 900)).toEqual({ views: 900 });
    },
  );
});
