const WORDS =
  'le la ligne bus métro tram arrêt retard matin soir encore toujours jamais merci bonjour pourquoi personne attend froid pluie contrôleur ticket abonnement remboursement incident travaux gare porte vraiment incroyable service client réponse quand où comment'.split(
    ' ',
  );

/** About twenty words in French, always the same for a number. */
export function wordsOf(seed: number): string {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return Array.from({ length: 12 + (seed % 16) }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return WORDS[Math.floor((state / 4_294_967_296) * WORDS.length)];
  }).join(' ');
}
