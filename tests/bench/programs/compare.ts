import { strToU8, zipSync } from 'fflate';
import { comparedPost } from '../../../features/engagement/compare/compared-post';
import { EVERY_POST, findCompared } from '../../../features/engagement/compare/find-compared';
import { postKnowledge } from '../../../features/engagement/compare/post-knowledge';
import { writeXlsx } from '../../../features/engagement/export/write-xlsx';
import { samplePost } from '../../../features/engagement/sample-post';
import { fold } from '../../../features/replies/search/fold';

const POSTS = 10_000;
const ROUNDS = 20;
const NOW = Date.UTC(2026, 10, 22);
const WORDS = 'ligne tram été grève accès ouverture bus métro demain matin réseau abonné'.split(
  ' ',
);

const posts = Array.from({ length: POSTS }, (_, index) =>
  samplePost({
    key: `facebook:${index}`,
    text: Array.from({ length: 40 }, (_, word) => WORDS[(index * 7 + word * word) % 12]).join(' '),
    at: NOW - index * 60_000,
    lastSeenAt: NOW,
    authorKey: `facebook:account${index % 60}`,
    counters: {
      ...samplePost({}).counters,
      reactions: { ok: true, value: { value: index, low: index, high: index } },
      views: {
        ok: true,
        value: { value: index * 50 + 1, low: index * 50 + 1, high: index * 50 + 1 },
      },
    },
  }),
);

/** How long each of several rounds takes, in milliseconds. */
function timed(work: () => void): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const known = () => postKnowledge({ brands: [], follows: [], audiences: new Map() });
const compare = timed(() => {
  const by = known();
  for (const post of posts) comparedPost(post, by);
});
const compared = posts.map((post) => comparedPost(post, known()));
const find = timed(() => {
  findCompared(compared, { ...EVERY_POST, query: 'GREVE ouverture' }, NOW);
});
// the least: the same texts folded once each and looked through
const floor = timed(() => {
  let found = 0;
  for (const { text } of posts) if (fold(text).includes('greve')) found += 1;
  if (found === 0) throw new Error('nothing was found');
});
const sheet = {
  name: 'Posts',
  columns: Array.from({ length: 39 }, (_, index) => `column ${index}`),
  rows: posts.map(({ text }, row) =>
    Array.from({ length: 39 }, (_, index) => (index % 4 === 0 ? text.slice(0, 60) : row * index)),
  ),
};
/** Milliseconds; the least of three, for what else the machine does. */
function leastOf(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
const workbook = leastOf(() => writeXlsx(sheet));
// the least: the same cells in the barest notation, in a ZIP as well
const zipped = leastOf(() => zipSync({ rows: strToU8(JSON.stringify(sheet.rows)) }));

console.log(JSON.stringify({ compare, find, floor, workbook, zipped }));
