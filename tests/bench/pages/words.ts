const WORDS =
  'le la ligne bus métro tram arrêt retard matin soir encore toujours jamais merci bonjour pourquoi personne attend froid pluie contrôleur ticket abonnement remboursement incident travaux gare porte vraiment incroyable service client réponse quand où comment'.split(
    ' ',
  );

/** How often a comment is grave, as `?grave=20` asks for: every twentieth. */
const GRAVE_EVERY = Number(new URLSearchParams(location.search).get('grave')) || Infinity;
const GRAVE = ['Je vais porter plainte.', 'Bande de connards.'];

/** About twenty words in French, always the same for a number. */
export function wordsOf(seed: number): string {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  const words = Array.from({ length: 12 + (seed % 16) }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return WORDS[Math.floor((state / 4_294_967_296) * WORDS.length)];
  }).join(' ');
  return seed % GRAVE_EVERY === 0 ? `${words}. ${GRAVE[(seed / GRAVE_EVERY) % 2]}` : words;
}
