import { piecesOf, wholeText } from '../../../features/replies/pieces';
import { libraryWords } from './library-words';

const REPLIES = 10_000;
/** What a list shows at once in a tall panel. */
const IN_SIGHT = 12;

/** One in ten has no tag, the others one to four, in the shares that a library of greetings and signatures has. */
const TAGS = [
  '{{author.first_name | "à vous"}}',
  '{{brand.name}}',
  '{{author.first_name}}',
  '{{date +2d}}',
  '{{> signature}}',
  '{{#net facebook}}{{post.url}}{{/net}}',
];

const bodies = Array.from({ length: REPLIES }, (_, i) => {
  const parts = Array.from({ length: i % 10 === 0 ? 0 : 1 + (i % 4) }, (_tag, at) => {
    const words = libraryWords(i * 7 + at, 8);
    return `${words} ${TAGS[(i + at) % TAGS.length]}`;
  });
  return `${parts.join(', ')} ${libraryWords(i + REPLIES, 10)}.`;
});

const values = {
  'author.first_name': 'Camille',
  'brand.name': 'TransVal',
  'post.url': 'https://www.facebook.com/transval/posts/1',
};
const around = {
  network: 'facebook',
  language: 'fr',
  now: Date.now(),
  partial: () => 'l’équipe {{brand.name}}',
} as const;

/** Milliseconds; the least of nine, for what else the machine does. */
function leastOf(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 9; turn += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const fillAll = (some: readonly string[]) =>
  some.map((body) => wholeText(piecesOf(body, values, around)));

/** The floor: every pair of braces replaced by one and the same word, nothing read, nothing checked. */
const replaceAll = (some: readonly string[]) =>
  some.map((body) => body.replaceAll(/\{\{[^}]*\}\}/g, () => 'Camille'));

const unfilled = fillAll(bodies).filter((text) => text === null).length;
if (unfilled > 0) throw new Error(`${unfilled} replies were not filled`);
const least = { ours: leastOf(() => fillAll(bodies)), floor: leastOf(() => replaceAll(bodies)) };
const inSight = bodies.slice(0, IN_SIGHT);
console.log(
  JSON.stringify({
    ...least,
    inSight: leastOf(() => fillAll(inSight)),
  }),
);
