import * as re2 from 're2js';
import { prepareWatch } from '../../../features/crisis/watch/prepare-watch';
import { sampleTerm } from '../../../features/crisis/watch/sample-term';
import { safePatternBy } from '../../../features/tone/kinds/safe-pattern';

const TERMS = 10_000;
const COMMENTS = 1000;
const LENGTH = 280;
const ROUNDS = 15;
/** One comment in this many hides a term. */
const DISGUISED = 50;

/** As people write under brands' posts: apostrophes, hyphens, hours, hashtags, emoji. */
const SAID = [
  'Bonjour, j’ai attendu 40 min à l’arrêt ce matin, le bus de 8h12 n’est jamais passé. Est-ce normal ?',
  "Merci à toute l'équipe, l'accueil était parfait et la livraison est arrivée avant-hier 👍",
  'Franchement c’est n’importe quoi… on paie 75 € par mois pour être serrés comme des sardines !!!',
  "Hi, I ordered two weeks ago and still haven't received anything. Order n° 45-1203, can you check?",
  'Super nouvelle ! Vivement samedi 🎉🎉 #concert2026 #MaVille',
  'Il y a un rendez-vous prévu à 14h30 mais personne ne répond au téléphone, comment fait-on ?',
  'Best pizza in town, the staff is so kind. We will come back with the kids for sure',
  'Vous comptez répondre un jour ou bien ? Ça fait trois messages que j’envoie, a-t-on le droit de savoir ?',
  'Le site plante à chaque fois que je clique sur « valider », j’ai essayé sur deux navigateurs.',
  'Y a pas moyen d’avoir un remboursement ?? il y a à peine 3 jours que je l’ai acheté',
  "I love this brand since 2012, but the new version is too small, I had to return it. Sad, isn't it?",
  'Où peut-on acheter les billets, à la gare ou en ligne ? Merci d’avance pour votre réponse.',
];
const SYLLABLES =
  'ba bou che con cro da dé fra gan gri ju la lo mé mon né pa plai ran sco ta tor va vou'.split(
    ' ',
  );

/** A word that no comment holds, unless by chance: three to five syllables. */
function wordOf(seed: number): string {
  let word = '';
  for (let rest = seed * 2654435761 + 97, i = 0; i < 3 + (seed % 3); i++) {
    word += SYLLABLES[Math.abs(rest) % SYLLABLES.length];
    rest = Math.trunc(rest / SYLLABLES.length);
  }
  return word;
}

function termOf(i: number): string {
  if (i % 10 === 0) return `${wordOf(i)}*`;
  if (i % 10 === 1) return `${wordOf(i)} ${wordOf(i + TERMS)}`;
  if (i === 2) return 'arnaque';
  return wordOf(i);
}

function commentOf(i: number): string {
  const said = Array.from({ length: 6 }, (_, k) => SAID[(i * 7 + k * (1 + (i % 5))) % SAID.length]);
  const text = said.join(' ').slice(i % 40, (i % 40) + LENGTH);
  return i % DISGUISED === 0 ? `${text.slice(0, LENGTH - 13)} c’est 1 arn4que` : text;
}

/** The floor: every character read once. */
function readAll(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Milliseconds of processor, for what else the machine does takes none of this thread's. */
function timed(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function measure(): void {
  const started = performance.now();
  const terms = Array.from({ length: TERMS }, (_, i) => sampleTerm(termOf(i)));
  const { watchText } = prepareWatch(terms, safePatternBy(re2));
  const prepared = performance.now() - started;
  const comments = Array.from({ length: COMMENTS }, (_, i) => commentOf(i));
  const place = { brandId: null, network: null, language: null, at: 0 };
  let hits = 0;
  let read = 0;
  const all = () => {
    for (const text of comments) hits += watchText(text, place).length;
  };
  const floor = () => {
    for (let turn = 0; turn < 20; turn += 1) for (const text of comments) read += readAll(text);
  };
  all();
  floor();
  hits = 0;
  const ours = Array.from({ length: ROUNDS }, () => timed(all));
  const least = Array.from({ length: ROUNDS }, () => timed(floor) / 20);
  const each = comments.map((text) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      watchText(text, place);
      return performance.now() - start;
    });
    return Math.min(...times);
  });
  if (!Number.isFinite(read)) throw new Error('nothing was read');
  console.log(
    JSON.stringify({ terms: TERMS, prepared, ours, floor: least, each, hits: hits / ROUNDS }),
  );
}

measure();
