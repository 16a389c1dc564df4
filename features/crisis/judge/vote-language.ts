import type { JudgedLanguage } from './judgement';

const words = (list: string) => new Set(list.split(' '));

const FRENCH = words(
  "le la les un une des du de et est pas que qui dans pour vous nous je tu il elle ils elles on ce cette ces mon ma mes votre vos ton ta tes sur avec plus mais ou ne au aux c'est j'ai c l d j n s y qu sans tout tous tres bien bon bonne merci bonjour chez fait faire suis etes sont avez avoir etre comme encore toujours jamais rien meme aussi si se sa son ses leur leurs quand comment pourquoi ca cela trop peu par alors donc va vais vas oui non quel quelle depuis apres avant deja moi toi lui eux bonsoir svp faut peut",
);
const ENGLISH = words(
  "the a an of and is are was were be been to in for on with that this these those it its i you he she they we my your his her their our not no but or at from by as have has had do does did will would can could should so if what when where who why how all very just more than then there here out up about me him them us get got don't i'm it's you're can't im dont u ur yes please thanks thank hello hi never always good great am any one now go need want know been still only too",
);

const WORD = /[a-z]+(?:'[a-z]+)?/g;
/** Accented letters that English comments hardly hold. */
const FRENCH_LETTER = /[éèêàùçœîôûâ]/i;

/**
 * The language of a text by its smallest words, French accents counting for one of them.
 * @param folded the text as `foldText` leaves it, of which `raw` is the origin
 */
export function voteLanguage(raw: string, folded: string): JudgedLanguage {
  let [french, english] = [FRENCH_LETTER.test(raw) ? 1.5 : 0, 0];
  for (const [word] of folded.matchAll(WORD)) {
    const [before, after] = word.split("'");
    if (FRENCH.has(word) || (after && before && before.length <= 2 && FRENCH.has(before)))
      french += 1;
    if (ENGLISH.has(word)) english += 1;
  }
  if (french > english) return 'fr';
  return english > french ? 'en' : 'und';
}
