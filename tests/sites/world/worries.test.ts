import { describe, expect, it } from 'vitest';
import type { Day, Language, SampleComment } from './model.ts';
import { sampleWorld } from './world.ts';
import { WORRIES } from './worries.ts';

const CASES = (['fr', 'en'] as const).flatMap((language) =>
  (['calm', 'storm'] as const).map((day): [Language, Day] => [language, day]),
);

const withReplies = (comments: readonly SampleComment[]): string[] =>
  comments.flatMap(({ text, replies }) => [text, ...withReplies(replies)]);

describe.each(CASES)('what is grave in the world in %s, %s', (language, day) => {
  const world = sampleWorld('facebook', language, day);
  const texts = [
    ...world.posts.flatMap(({ comments }) => withReplies(comments)),
    ...withReplies(world.arriving),
  ];
  const worries = WORRIES[day];

  it('stands in it, word for word, once', () => {
    for (const worry of worries) {
      const found = texts.filter((text) => text.startsWith(worry[language]));
      expect(found, worry[language]).toHaveLength(1);
    }
  });
});
