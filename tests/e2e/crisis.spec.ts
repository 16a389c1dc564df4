import type { Flag } from '../../features/crisis/flags/model.ts';
import type { JudgedRow } from '../../features/crisis/judging/model.ts';
import type { AlarmRow } from '../../features/crisis/surge/stored.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import type { Day, Language, SampleComment } from '../sites/world/model.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { ARGUABLE, WORRIES, type Worry } from '../sites/world/worries.ts';
import { readDown } from './load-comments.ts';
import { addressOf } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, NETWORKS, test, type Vigie } from './vigie.ts';

/** Each network in one language, so that both are read on two. */
const LANGUAGE: Record<NetworkId, Language> = {
  facebook: 'fr',
  x: 'en',
  linkedin: 'fr',
  instagram: 'en',
};

/** Comments read under the brand's first post at least, beside those that have to be found. */
const READ: Record<Day, number> = { calm: 40, storm: 80 };
/** On one network as many as somebody who moderates has before them in the storm. */
const READ_WHOLE = 240;

const withReplies = (comments: readonly SampleComment[]): SampleComment[] =>
  comments.flatMap((comment) => [comment, ...withReplies(comment.replies)]);

async function rowsOn<T extends { network: NetworkId }>(
  vigie: Vigie,
  table: string,
  network: NetworkId,
): Promise<T[]> {
  return (await storedRows<T>(vigie.worker, table)).filter((row) => row.network === network);
}

/** Reads so many comments of the first post, the worries among them, and waits until each is judged. */
async function readFirstPost(
  vigie: Vigie,
  network: NetworkId,
  day: Day,
  comments: number,
): Promise<void> {
  const language = LANGUAGE[network];
  const world = sampleWorld(network, language, day);
  const page = await vigie.open(addressOf(network, world, 0), `${language}-light-${day}-still`);
  const seen = () => rowsOn<SeenComment>(vigie, 'comments', network);
  const worries = worriesUnder(network, day);
  await readDown(page, network, async () => {
    const texts = (await seen()).map(({ text }) => text);
    const isSeen = ({ words }: (typeof worries)[number]) =>
      texts.some((text) => text.startsWith(words));
    return texts.length >= comments && worries.every(isSeen);
  });
  await expect
    .poll(
      async () => {
        const judged = await rowsOn<JudgedRow>(vigie, 'judgements', network);
        const keys = new Set(judged.map(({ key }) => key));
        return (await seen()).filter(({ key }) => !keys.has(key)).length;
      },
      { timeout: 60_000 },
    )
    .toBe(0);
  await page.close();
}

/** The worries among the comments of the post that was read. */
function worriesUnder(network: NetworkId, day: Day): { worry: Worry; words: string }[] {
  const language = LANGUAGE[network];
  const [post] = sampleWorld(network, language, day).posts;
  const texts = withReplies(post?.comments ?? []).map(({ text }) => text);
  return WORRIES[day]
    .map((worry) => ({ worry, words: worry[language] }))
    .filter(({ words }) => texts.some((text) => text.startsWith(words)));
}

const isArguable = (text: string, language: Language): boolean =>
  ARGUABLE.some((words) => text.toLowerCase().includes(words[language].toLowerCase()));

/** What is wrong with the flags on a network: worries missed, flags without need or without a reason. */
async function complaintsAbout(vigie: Vigie, network: NetworkId, day: Day): Promise<string[]> {
  const flags = await rowsOn<Flag>(vigie, 'flags', network);
  const worries = worriesUnder(network, day);
  const missed = worries
    .filter(
      ({ worry, words }) =>
        !flags.some(
          ({ category, severity, evidence }) =>
            evidence.text.startsWith(words) && category === worry.category && severity >= 2,
        ),
    )
    .map(({ words }) => `${network}, missed: ${words}`);
  const wrong = flags
    .filter(
      ({ severity, evidence: { text } }) =>
        severity >= 2 &&
        !worries.some(({ words }) => text.startsWith(words)) &&
        !isArguable(text, LANGUAGE[network]),
    )
    .map(({ category, evidence }) => `${network}, no ${category}: ${evidence.text}`);
  const mute = flags
    .filter(({ grounds, evidence }) => {
      const said = [...grounds.spans, ...grounds.terms].map(({ start, end }) =>
        evidence.text.slice(start, end).trim(),
      );
      return said.length === 0 || said.includes('');
    })
    .map(({ evidence }) => `${network}, no reason: ${evidence.text}`);
  return [...missed, ...wrong, ...mute];
}

test('on a calm day nothing is flagged but the two who call names, and there is no alarm', async ({
  vigie,
}) => {
  test.setTimeout(300_000);
  for (const network of NETWORKS) {
    await readFirstPost(vigie, network, 'calm', READ.calm);
    expect(await complaintsAbout(vigie, network, 'calm')).toEqual([]);
  }
  expect(await storedRows<AlarmRow>(vigie.worker, 'alarms')).toEqual([]);
});

test('in the storm the few that matter are flagged, each with its words, and the surge is told', async ({
  vigie,
}) => {
  test.setTimeout(420_000);
  for (const network of NETWORKS) {
    await readFirstPost(vigie, network, 'storm', network === 'facebook' ? READ_WHOLE : READ.storm);
    expect(await complaintsAbout(vigie, network, 'storm')).toEqual([]);
  }
  const alarms = await storedRows<AlarmRow>(vigie.worker, 'alarms');
  expect(alarms.length).toBeGreaterThan(0);
  for (const { alarm } of alarms) expect(alarm.sample.seen).toBeGreaterThan(0);
});
