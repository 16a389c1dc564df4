import { STARTER_PACKS } from '../../../features/replies/starter/packs';
import type { Sector } from '../../../features/replies/starter/sector';
import type { StarterReply } from '../../../features/replies/starter/starter-reply';
import { wordingsOf } from '../../../features/replies/wordings/wordings-of';
import { EDITED_COPIES, type PackName } from './edited-copies';
import { REWORKED_COPIES } from './reworked-copies';
import { SAME_FRAME } from './same-frame';

/** Two replies, and whether a reader of both would take one for the other posted again. */
export interface LabelledPair {
  pack: PackName;
  /** `renamed`: same wording, other name and number. `frame`: same greeting and last sentence only. */
  kind: 'renamed' | 'edited' | 'reworked' | 'variant' | 'other' | 'frame';
  alike: boolean;
  texts: readonly [string, string];
  /** Packs of the tuning half set the threshold; what is reported comes from the other half. */
  half: 'tuning' | 'held out';
}

/** Every trade is in both halves, in one language each. */
const TUNING: readonly PackName[] = [
  'transport-fr',
  'restaurant-en',
  'shop-fr',
  'authority-en',
  'gaming-fr',
];
const NAMES = ['Camille', 'Jean-Pierre', 'Aïcha', 'Tom', 'Chloé', 'Mohamed', 'Lucy', 'Óscar'];
const PER_KIND = 8;

const nameAt = (at: number): string => NAMES[at % NAMES.length] ?? '';
const filled = (wording: string, name: string): string =>
  wording.replaceAll(/\{\{brand\.name\}\}/g, 'TransVal').replaceAll(/\{\{[^}]*\}\}/g, name);

/** How many words two texts share, of all they have: to find the pairs that are hardest to tell apart. */
function sharedWords([one, other]: readonly [string, string]): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu));
  const [first, second] = [words(one), words(other)];
  return first.intersection(second).size / first.union(second).size;
}

const hardest = (pairs: (readonly [string, string])[]) =>
  pairs.sort((a, b) => sharedWords(b) - sharedWords(a)).slice(0, PER_KIND);

function renamed(replies: readonly StarterReply[]): (readonly [string, string])[] {
  const bodies = replies.map(({ body }) => body).filter((body) => body.includes('{{author'));
  return bodies.slice(0, PER_KIND).map((body, at) => {
    const number = (digits: number) => (at % 2 === 0 ? '' : ` N° ${digits}.`);
    const [one, other] = [filled(body, nameAt(at)), filled(body, nameAt(at + 1))];
    return [one + number(48_213), other + number(59_077 + at)];
  });
}

function variants(replies: readonly StarterReply[]): (readonly [string, string])[] {
  return replies.flatMap((reply, at) => {
    const texts = wordingsOf(reply).map((wording) => filled(wording, nameAt(at)));
    return texts.flatMap((one, i) => texts.slice(i + 1).map((other) => [one, other] as const));
  });
}

function others(replies: readonly StarterReply[]): (readonly [string, string])[] {
  const texts = replies.map(({ body }) => filled(body, 'Camille'));
  return texts.flatMap((one, i) => texts.slice(i + 1).map((other) => [one, other] as const));
}

async function pairsOf(trade: Sector, language: 'fr' | 'en'): Promise<LabelledPair[]> {
  const pack: PackName = `${trade}-${language}`;
  const replies = await STARTER_PACKS[trade][language]();
  const half = TUNING.includes(pack) ? 'tuning' : 'held out';
  const labelled = (
    kind: LabelledPair['kind'],
    alike: boolean,
    pairs: (readonly [string, string])[],
  ) => pairs.map((texts) => ({ pack, kind, alike, texts, half }) as const);
  const beside = (copies: readonly (readonly [place: number, text: string])[]) =>
    copies.map(([place, text]) => [filled(replies[place]?.body ?? '', 'Camille'), text] as const);
  return [
    ...labelled('renamed', true, renamed(replies)),
    ...labelled('edited', true, beside(EDITED_COPIES[pack])),
    ...labelled('reworked', true, beside(REWORKED_COPIES[pack])),
    ...labelled('variant', false, hardest(variants(replies))),
    ...labelled('other', false, hardest(others(replies))),
    ...labelled('frame', false, [SAME_FRAME[pack]]),
  ];
}

/** The labelled pairs of all starter packs, always the same ones in the same order. */
export async function labelledPairs(): Promise<LabelledPair[]> {
  const sectors = Object.keys(STARTER_PACKS) as Sector[];
  const pairs = await Promise.all(
    sectors.flatMap((trade) => [pairsOf(trade, 'fr'), pairsOf(trade, 'en')]),
  );
  return pairs.flat();
}
