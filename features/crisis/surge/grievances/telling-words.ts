/** Letters of a word that may name a grievance. */
const LEAST_LETTERS = 4;

/** Longer words that tell nothing by themselves; folded. Our own list. */
const EMPTY = new Set(
  (
    'alors apres aussi autre autres avant avec avez avoir avons bien bonjour bonsoir cela cette ceux chez comme comment ' +
    'contre dans depuis deux dire dites donc elle elles encore entre etait etaient etes etre faire fait faites faut ' +
    'gens hier jamais jour jours juste leur leurs lundi mais meme merci mieux moins monde nous notre nouveau parce ' +
    'parler parle pendant personne peut plus pour pourquoi quand quel quelle quelqu quoi rien sans sera soir sont ' +
    'sous suis tous tout toute toutes toujours tres trop vais vers vient voila votre vous vraiment ' +
    'about after again also always anyone because been before being could does doing done dont down every from gets ' +
    'give going good have having hello here into just like made make many more most much never nobody nothing only ' +
    'other over people please really same should since some somebody something still such take than thank thanks that ' +
    'their them then there these they thing this those through time today tonight very want well were what when where ' +
    'which while will with without would your yours yourself'
  ).split(' '),
);

/** The words of a folded text that may name what it is about, each once. */
export function tellingWords(folded: string): Set<string> {
  const words = folded.match(/[a-z]+/g) ?? [];
  return new Set(words.filter((word) => word.length >= LEAST_LETTERS && !EMPTY.has(word)));
}
