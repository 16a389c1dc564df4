import { expect, it } from 'vitest';
import { checkText } from '../check-text';
import { nativePattern } from '../kinds/native-pattern';
import type { ToneFix } from '../model';
import { prepareRules } from '../prepare-rules';
import type { ToneContext } from '../tone-context';
import { readyMadeRules } from './ready-made';

const context: ToneContext = {
  language: 'fr',
  panelLanguage: 'fr',
  network: null,
  purpose: 'reply',
  incident: false,
  brand: null,
  otherBrands: [],
  answered: null,
};
const { ready } = prepareRules(
  readyMadeRules.filter(({ id, level }) => id.startsWith('fr.') && level === 'suggestion'),
  nativePattern,
);

/** What is left to fix, those that overlap an earlier one left for the next round. */
function fixesOf(text: string): ToneFix[] {
  let reached = 0;
  return checkText(text, ready, context)
    .flatMap(({ fix }) => fix ?? [])
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

function fixAll(text: string): string {
  return fixesOf(text).reduceRight(
    (done, { start, end, text: instead }) => done.slice(0, start) + instead + done.slice(end),
    text,
  );
}

it.each([
  ["L'Etat du réseau: 25 000 voyageurs !", 'L’État du réseau\u202f: 25\u202f000 voyageurs\u202f!'],
  ['A bientôt,Mr Petit...', 'À bientôt, M.\u00a0Petit…'],
  [
    'Il dit "oui" , avec 50% de remise ?',
    'Il dit «\u202foui\u202f», avec 50\u00a0% de remise\u202f?',
  ],
  ["Bus n°12 : «retard» d'1 h!!", 'Bus n°\u00a012\u202f: «\u202fretard\u202f» d’1\u00a0h\u202f!'],
  ['De tout coeur avec vous, le 2ème jour, etc...', 'De tout cœur avec vous, le 2e jour, etc.'],
  [
    'Rendez-vous à 12:30 sur https://exemple.fr/a?b=1 :)',
    'Rendez-vous à 12:30 sur https://exemple.fr/a?b=1 :)',
  ],
])('settles %j in three rounds at most, and then has nothing to say', (written, wanted) => {
  const fixed = fixAll(fixAll(fixAll(written)));
  expect(fixed).toBe(wanted);
  expect(fixesOf(fixed)).toEqual([]);
});
