const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Folded words of French that say nothing about the matter, as people write them in comments. */
const FRENCH = listed(`
  le la les l un une des du de d et ou ni mais donc car que qu qui quoi dont ce cet cette ces c ca cela ceci
  je j tu il elle on nous vous ils elles me m te t se s lui leur leurs moi toi eux mon ma mes ton ta tes son sa ses
  notre nos votre vos y en est es suis sont sommes etes etait etaient etre ete sera serait ai as avons avez ont avait
  avoir eu fait faire faut va vais vas allez vont aller peut peux pouvez pouvoir veux veut voulez dois doit
  pas ne n plus moins tres trop bien si comme aussi meme tout tous toute toutes a au aux dans par pour sur sous avec
  sans chez entre vers depuis pendant avant apres quand comment alors bon ben bah oui non ok svp stp merci bonjour
  bonsoir salut coucou hein quel quelle quels quelles chaque autre autres rien personne quelqu jamais toujours encore deja ici voila
  un deux trois quatre cinq heure heures min minutes jour jours fois nouveau dernier derniere
  pq pk tjs tt ya puis peu beaucoup juste vraiment dire dit`);

/** The same of English. */
const ENGLISH = listed(`
  the a an and or but so of to in on at by for from with without as is are was were be been being am i you he she it we
  they me him her us them my your his its our their this that these those what which who whom how when where why there
  here not no yes do does did doing done don doesn didn isn aren wasn weren can could couldn will would won wouldn shall
  should may might must have has had haven hasn hadn having get got getting go going gone just very too also than then if
  while until about into over under again ever never always still some any all each every both few more most other s t re
  two three four five hour hours minutes day days times time new last
  ve ll d m im ive dont cant please pls thanks hi hello hey ok u ur up out off now really much many one been thing nobody someone anyone somebody`);

/** Words that both languages have, or that chat has made of either: they tell no language. */
const SHARED = listed(
  'a on me as y s t d m or car son son ton est es dire pour sale fait ok sous comment chat but',
);

/** Whether a folded word says nothing about the matter. */
export const isSmall = (word: string): boolean =>
  word.length < 2 || FRENCH.has(word) || ENGLISH.has(word);

/** Letters that French has and English borrows at most in « café ». */
const ACCENTED = /[àâçèéêëîïôùûœ]/giu;

/**
 * The language of a comment by its small words and accents; null when they don't tell. Of other languages it knows
 * nothing: what the page says of a text's language goes first.
 * @param words of the text, folded
 */
export function languageOf(text: string, words: readonly string[]): 'fr' | 'en' | null {
  let french = text.normalize('NFC').match(ACCENTED)?.length ?? 0;
  let english = 0;
  for (const word of words) {
    if (SHARED.has(word)) continue;
    if (FRENCH.has(word)) french += 1;
    if (ENGLISH.has(word)) english += 1;
  }
  if (french === english) return null;
  return french > english ? 'fr' : 'en';
}
