import { CATEGORIES } from '../model';
import type { Evidence } from './evidence';
import { isJoke } from './is-joke';
import { isOfOneself } from './is-of-oneself';
import { isReported } from './is-reported';
import type { Scores } from './model/score';
import type { Weights } from './model/weights';
import { COARSE_KINDS, HARD_KINDS, WORD_KINDS } from './model/word-kind';

/**
 * Where a wording finds criticism or praise, somebody laughs, says who they are or tells what they were called, or where no
 * word is coarse, abuse has to be spoken for more clearly, by this many logits.
 */
const DOUBT = 1;
/** Said in a comment, they make it criticism unless a word of abuse and the model are against it. */
const CRITICISM: ReadonlySet<string> = new Set([
  'complaint',
  'safety',
  'legal',
  'boycott',
  'press',
]);
const PRAISE: ReadonlySet<string> = new Set(['praise']);
/** Beside one of them, a negative tone says nothing new. */
const HEARD: ReadonlySet<string> = new Set(CATEGORIES.filter((each) => each !== 'praise'));

/** A comment that nothing else is said about is a complaint where its tone is clearly negative, by this many logits. */
const CLEARLY = 0.75;

const abuse = { target: 'person', negative: true } as const;
const complaint = { target: 'brand', negative: true } as const;
const VIOLENCE = WORD_KINDS.indexOf('violence');
const isCoarse = WORD_KINDS.map((kind) => COARSE_KINDS.has(kind));
const isHard = WORD_KINDS.map((kind) => HARD_KINDS.has(kind));

const learned = { kind: 'learned' } as const;
const listed = { kind: 'listed' } as const;

const says = (wordings: readonly Evidence[], categories: ReadonlySet<string>): boolean =>
  wordings.some(({ category }) => categories.has(category));

/** A threat, only where both of its heads agree and a word of violence stands there. */
function threatIn(folded: string, { logit, known, word }: Scores, weights: Weights): Evidence[] {
  const [, alone = 0] = weights.alone;
  const [beside = 0] = weights.beside;
  if (logit.threat < alone || logit.toxic < beside || isJoke(folded)) return [];
  if (!known.some(({ kind }) => kind === VIOLENCE)) return [];
  const place = word('threat');
  return place ? [{ category: 'threat', severity: 3, ...abuse, ...place, why: learned }] : [];
}

/** A complaint, where nothing else is heard but a tone that is clearly negative. */
function complaintIn({ logit, word }: Scores, { negativeFrom }: Weights): Evidence[] {
  const place = logit.negative >= negativeFrom + CLEARLY ? word('negative') : null;
  return place
    ? [{ category: 'complaint', severity: 1, ...complaint, ...place, why: learned }]
    : [];
}

/** Abuse, where it is certain: the words of abuse that stand there, and the one that weighs most. */
function abuseIn(
  folded: string,
  wordings: readonly Evidence[],
  { logit, known, word }: Scores,
  { alone: [alone = 0] }: Weights,
): Evidence[] {
  if (logit.toxic < alone) return [];
  const abusive = known.filter(({ kind }) => isHard[kind] === true);
  const hard = abusive.filter(({ start }) => !isReported(folded, start));
  const isKind = says(wordings, CRITICISM) || says(wordings, PRAISE) || isJoke(folded);
  const isDoubtful = isKind || isOfOneself(folded) || hard.length < abusive.length;
  const isUnmarked = !known.some(({ kind }) => isCoarse[kind]);
  if (logit.toxic < alone + (isDoubtful || isUnmarked ? DOUBT : 0)) return [];
  if (isDoubtful && hard.length === 0) return [];
  const heaviest = word('toxic');
  const places = [
    ...hard.map(({ start, end }) => ({ start, end, why: listed })),
    ...(heaviest ? [{ ...heaviest, why: learned }] : []),
  ];
  return places.map((place) => ({ category: 'insult', severity: 2, ...abuse, ...place }));
}

/** What the trained model adds to the wordings. */
export function findLearned(
  folded: string,
  wordings: readonly Evidence[],
  scores: Scores,
  weights: Weights,
): Evidence[] {
  return [
    ...(says(wordings, CRITICISM) ? [] : threatIn(folded, scores, weights)),
    ...(says(wordings, HEARD) ? [] : complaintIn(scores, weights)),
    ...abuseIn(folded, wordings, scores, weights),
  ];
}
