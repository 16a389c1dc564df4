import { sampleInsertion } from '../../../features/replies/insertions/sample-insertion';
import { sampleReply } from '../../../features/replies/sample-reply';
import { createSuggester } from '../../../features/replies/suggestions/suggester';
import { libraryWords } from './library-words';

const REPLIES = 10_000;
const INSERTIONS = 5_000;
const DAY = 24 * 60 * 60 * 1000;

const replies = Array.from({ length: REPLIES }, (_, i) =>
  sampleReply({
    id: String(i),
    title: libraryWords(i, 4),
    body: libraryWords(i + REPLIES, 18 + (i % 20)),
  }),
);
const insertions = Array.from({ length: INSERTIONS }, (_, i) =>
  sampleInsertion({
    id: `insertion ${i}`,
    replyId: String(i % REPLIES),
    answeredText: libraryWords(i * 7, 12),
    at: i * 60_000,
  }),
);
const COMMENTS = Array.from({ length: 40 }, (_, i) => libraryWords(i * 1237, 5 + i));

/** Milliseconds; the least of five, for what else the machine does. */
function leastOf(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Times in milliseconds. */
function benchSuggestions() {
  const suggester = createSuggester();
  const start = performance.now();
  suggester.takeReplies(replies);
  suggester.takeInsertions(insertions);
  suggester.advance(() => false);
  const build = performance.now() - start;
  const suggest = (text: string) =>
    suggester.suggest({ text, language: 'fr', usual: null, network: 'facebook' }, DAY);
  const texts = replies.map(({ title, body }) => `${title} ${body}`);
  const scan = (comment: string) => {
    const words = comment.split(' ');
    return texts.filter((text) => words.some((word) => text.includes(word)));
  };
  return {
    build,
    ours: COMMENTS.map((text) => leastOf(() => suggest(text))),
    floor: COMMENTS.map((text) => leastOf(() => scan(text))),
  };
}

console.log(JSON.stringify(benchSuggestions()));
