import type { SampleComment } from '../sites/world/model.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { startBrowser } from './browser.ts';
import { longestRow } from './longest-row.ts';
import { sum } from './measures.ts';
import { ratioRow } from './ratio-row.ts';
import type { BenchPart } from './setting.ts';
import type { Tab } from './tab.ts';
import { type OwnTask, traceWorkerTasks } from './trace.ts';

const COMMENTS = 10_000;
/** Comments in one sighting, as content scripts send them. */
const TOGETHER = 200;

/** Times what it takes to keep a comment that was seen before. */
const MOST_TIMES = 3;

/** Ten thousand comments kept and judged by the extension's own worker, which has just started; then seen once more. */
export const rows: BenchPart = async ({ extension }) => {
  const browser = await startBrowser(extension, []);
  try {
    const tab = await browser.openTab();
    // Any page of the extension's origin may send what content scripts send, and this one does nothing by itself.
    await tab.go(`${browser.origin}/manifest.json`);
    const fresh = await traceWorkerTasks(browser.devtools, () => sendAll(tab, 0));
    const again = await traceWorkerTasks(browser.devtools, () => sendAll(tab, 1));
    const [value, floor] = [perComment(fresh), perComment(again)];
    return [
      ratioRow({
        name: 'a comment kept and judged in the worker, against one that is seen again',
        unit: 'ms CPU',
        value,
        floor,
        most: MOST_TIMES,
      }),
      longestRow(
        `longest task of the worker while it judges ${COMMENTS} comments, from its start`,
        fresh,
      ),
    ];
  } finally {
    await browser.close();
  }
};

const perComment = (tasks: readonly OwnTask[]): number =>
  sum(tasks.map(({ cpu }) => cpu)) / COMMENTS;

const textsOf = (comments: readonly SampleComment[]): string[] =>
  comments.flatMap(({ text, replies }) => [text, ...textsOf(replies)]);

/** What people write in the sample networks' bad buzz, in both languages. */
function sampleTexts(): string[] {
  const worlds = (['fr', 'en'] as const).map((language) => sampleWorld('x', language, 'storm'));
  return worlds.flatMap(({ posts }) => posts.flatMap(({ comments }) => textsOf(comments)));
}

/** Sends every comment in sightings, each once the one before is answered. */
async function sendAll(tab: Tab, turn: number): Promise<void> {
  const texts = sampleTexts();
  for (let from = 0; from < COMMENTS; from += TOGETHER) {
    const comments = Array.from({ length: TOGETHER }, (_, i) =>
      commentOf(from + i, texts[(from + i) % texts.length] ?? ''),
    );
    const sighting = { ...SIGHTING, id: crypto.randomUUID(), seenAt: Date.now() + turn, comments };
    await tab.evaluate(`new Promise((resolve) => {
      const port = chrome.runtime.connect({ name: 'sightings' });
      port.onMessage.addListener(() => { port.disconnect(); resolve(true); });
      port.postMessage(${JSON.stringify(sighting)});
    })`);
  }
}

const absent = { ok: false, why: 'absent' };
const POST = 'x:1';

const SIGHTING = {
  network: 'x',
  address: 'https://x.com/lignes/status/1',
  page: { kind: 'post', postKey: POST, accountHandle: null },
  speaker: absent,
  posts: [
    {
      key: POST,
      address: null,
      author: absent,
      text: absent,
      truncated: false,
      language: null,
      at: absent,
      counters: {
        reactions: absent,
        comments: absent,
        shares: absent,
        views: absent,
        saves: absent,
      },
      promoted: false,
    },
  ],
};

const commentOf = (i: number, text: string) => ({
  key: `x:c${i}`,
  postKey: POST,
  parentKey: null,
  address: null,
  author: { ok: true, value: { handle: `person${i}`, name: `Person ${i}`, address: null } },
  text: { ok: true, value: text },
  truncated: false,
  language: null,
  at: absent,
  reactions: absent,
  replies: absent,
});
