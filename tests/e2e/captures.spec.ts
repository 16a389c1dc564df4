import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Survey } from '../../messaging/panel-port.ts';
import { COUNTERS, type Count, type Reading } from '../../networks/contract.ts';
import { probePage } from '../browser/probe-page.ts';
import { EXPECTED_CAPTURES, type Figure } from '../captures/expected-captures.ts';
import { expect, test } from './vigie.ts';

/** Saved pages of the real networks, kept beside the repository and not in it. */
const CAPTURES = resolve(import.meta.dirname, '../../../shared/captures');

test('saved pages of the real networks, each under its own address, read by the built extension', async ({
  vigie,
}) => {
  test.skip(!existsSync(CAPTURES), 'no ../shared/captures beside this repository');
  test.setTimeout(120_000);
  for (const { file, address, ...expected } of EXPECTED_CAPTURES) {
    const survey = await probePage(vigie.context, address, resolve(CAPTURES, file));
    expect.soft(inPlaces(survey), file).toEqual(expected);
    const keys = [...survey.posts, ...survey.comments].map(({ key }) => key);
    expect.soft(new Set(keys).size, `${file}: a key each`).toBe(keys.length);
    const unnamed = survey.comments.filter(({ author, text }) => !author.ok || !text.ok);
    expect.soft(unnamed, `${file}: comments have an author and a text`).toEqual([]);
  }
});

/** A survey with everything named by its place in the page. */
function inPlaces({ posts, comments, composers }: Survey) {
  const placeOf = (key: string | null | undefined): string | null => {
    if (!key) return null;
    const post = posts.findIndex((each) => each.key === key);
    if (post >= 0) return `post ${post}`;
    const comment = comments.findIndex((each) => each.key === key);
    return comment >= 0 ? `comment ${comment}` : 'elsewhere';
  };
  return {
    posts: posts.map(({ counters }) => COUNTERS.map((name) => figureOf(counters[name]))),
    comments: comments.map(({ parentKey, reactions, replies }) => [
      placeOf(parentKey),
      figureOf(reactions),
      figureOf(replies),
    ]),
    composers: composers.map(({ editor, place }) => [
      editor,
      place.purpose,
      placeOf(place.answers?.key),
    ]),
  };
}

function figureOf(reading: Reading<Count>): Figure {
  if (!reading.ok) return null;
  const { value, low, high } = reading.value;
  return low === high ? value : [low, high];
}
