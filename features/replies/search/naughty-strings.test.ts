import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { fold } from './fold';
import { foundInShortcut, foundRanges } from './found-ranges';
import { createReplyIndex } from './reply-index';
import { searchReplies } from './search-replies';
import { wordsOf } from './tokens';

const LIST = join(import.meta.dirname, '../../../../shared/data/corpora/blns.json');
const anywhere = { network: null, language: null } as const;

describe.skipIf(!existsSync(LIST))('the Big List of Naughty Strings (skipped where absent)', () => {
  const naughty: string[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : [];
  const replies = naughty.map((text, i) =>
    sampleReply({
      id: `${i}`,
      title: text,
      body: text,
      tags: [text],
      shortcut: text,
      variants: [text],
    }),
  );
  const index = createReplyIndex();
  index.take(replies);
  index.advance(() => false);

  it('is a list', () => expect(naughty.length).toBeGreaterThan(400));

  it('is found by its words', () => {
    for (const reply of replies) {
      const [word] = wordsOf(fold(reply.title));
      if (word !== undefined) {
        expect(searchReplies(index, word, anywhere).replies, reply.title).toContain(reply);
      }
    }
  });

  it('is searched for and marked within the text', () => {
    for (const typed of naughty) {
      const { replies: found, sought } = searchReplies(index, typed, anywhere);
      for (const { title } of found.slice(0, 5)) {
        for (const ranges of [foundRanges(title, sought), foundInShortcut(title, sought)]) {
          let from = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(title.length);
        }
      }
    }
  });
});
