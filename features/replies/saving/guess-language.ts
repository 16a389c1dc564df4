import type { Reply } from '../model';
import { fold } from '../search/fold';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that hold sentences together, in one of the two languages only; folded. */
const FRENCH = setOf(
  'le la les un une des du de et est vous nous je ce cette ces pour pas avec sur dans votre vos notre nos ' +
    'que qui au aux merci bonjour bonsoir bien tres il elle ils sont avez avons sera suis ca desole navre ' +
    'par ou mais si tout plus se sa son ne en y salut oui non voici bonne belle journee',
);
const ENGLISH = setOf(
  'the a an and is are you we i it this that these for not with on in your our to of hello hi hey thank ' +
    'thanks sorry will have has be been can at from please very good was do does all just so as yes no ' +
    'he she they their my me us here if would could there great day morning',
);

/**
 * French or English, by the little words; the one given when a text has none, or as many of each.
 * Two languages only, so counting is enough.
 */
export function guessLanguage(text: string, otherwise: Reply['language']): Reply['language'] {
  let lead = 0;
  for (const word of fold(text).match(/\p{L}+/gu) ?? []) {
    if (FRENCH.has(word)) lead += 1;
    if (ENGLISH.has(word)) lead -= 1;
  }
  if (lead === 0) return otherwise;
  return lead > 0 ? 'fr' : 'en';
}
