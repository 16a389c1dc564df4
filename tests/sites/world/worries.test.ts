import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareJudge } from '../../../features/crisis/judge/judge-text.ts';
import { readWeights } from '../../../features/crisis/judge/model/weights.ts';
import type { Day, Language, SampleComment } from './model.ts';
import { sampleWorld } from './world.ts';
import { ARGUABLE, WORRIES } from './worries.ts';

const CASES = (['fr', 'en'] as const).flatMap((language) =>
  (['calm', 'storm'] as const).map((day): [Language, Day] => [language, day]),
);

const weights = (language: Language) =>
  readWeights(readFileSync(join(import.meta.dirname, `../../../public/crisis/${language}.bin`)));
const judge = prepareJudge({ fr: weights('fr'), en: weights('en') });

const withReplies = (comments: readonly SampleComment[]): string[] =>
  comments.flatMap(({ text, replies }) => [text, ...withReplies(replies)]);

describe.each(CASES)('what is grave in the world in %s, %s', (language, day) => {
  const world = sampleWorld('facebook', language, day);
  const texts = [
    ...world.posts.flatMap(({ comments }) => withReplies(comments)),
    ...withReplies(world.arriving),
  ];
  const worries = WORRIES[day];
  const isWorry = (text: string) => worries.some((worry) => text.startsWith(worry[language]));
  const isArguable = (text: string) =>
    ARGUABLE.some((words) => text.toLowerCase().includes(words[language].toLowerCase()));

  it('stands in it, word for word, once', () => {
    for (const worry of worries) {
      const found = texts.filter((text) => text.startsWith(worry[language]));
      expect(found, worry[language]).toHaveLength(1);
    }
  });

  it('is called grave, each for its own reason', () => {
    const missed = worries.flatMap((worry) => {
      const text = texts.find((one) => one.startsWith(worry[language])) ?? '';
      const { category, severity } = judge(text);
      return severity >= 2 && category === worry.category
        ? []
        : [`${worry.category} was ${category} ${severity}: ${text}`];
    });
    expect(missed).toEqual([]);
  });

  it('is all that is called grave', () => {
    const wrong = texts
      .filter((text) => !isWorry(text) && !isArguable(text))
      .flatMap((text) => {
        const { category, severity } = judge(text);
        return severity >= 2 ? [`${category}: ${text}`] : [];
      });
    expect(wrong).toEqual([]);
  });
});
