import { expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { fold } from './fold';
import { createReplyIndex } from './reply-index';
import { searchReplies } from './search-replies';
import { wordsOf } from './tokens';

const PIECES = [
  ...['é', 'e\u0301', 'œ', 'Æ', 'ç', 'a', 'b', 'R', 'tard', 'Merci', '12', '7e', 'ﬁ', '𝓑', 'İ'],
  ...['’', "'", '-', ' ', ' ', ' ', ' ', '\n', '\u00a0', '/', ':', '"', '{{', '}}', '€', '\u00ad'],
  ...['🙏', '👍🏽', '👩‍🚒', '🇫🇷', 'שלום', 'مرحبا', '\u200f', '東京', 'ß', '\ud800'],
];

/** The same texts in every run. */
function textsOf(seed: number): () => string {
  let state = seed;
  const draw = (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
  return () => Array.from({ length: 1 + draw(14) }, () => PIECES[draw(PIECES.length)]).join('');
}

const anywhere = { network: null, language: null } as const;

it.each([1, 2, 3, 4])(
  'finds every reply by each of its words, whatever is written (%i)',
  (seed) => {
    const text = textsOf(seed);
    const replies = Array.from({ length: 60 }, (_, i) =>
      sampleReply({
        id: String(i),
        title: text(),
        shortcut: text(),
        tags: [text(), text()],
        body: text(),
        variants: [text()],
      }),
    );
    const index = createReplyIndex();
    index.take(replies);
    index.advance(() => false);
    let looked = 0;
    for (const reply of replies) {
      const { title, shortcut, tags, body, variants } = reply;
      for (const field of [title, shortcut, ...tags, body, ...variants]) {
        for (const word of wordsOf(fold(field))) {
          looked += 1;
          for (const typed of [word, word.toUpperCase(), word.normalize('NFD')]) {
            const found = searchReplies(index, typed, anywhere).replies;
            expect(found, `${JSON.stringify(typed)} of ${JSON.stringify(field)}`).toContain(reply);
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(500);
  },
);
