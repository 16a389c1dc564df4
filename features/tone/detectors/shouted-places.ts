import type { ReadText } from '../read-text';
import { type Place, stretchesOf } from './stretches-of';

const CAPITAL_WORD =
  /(?<![\p{L}\p{M}\p{N}_#@.'-])(?:\p{Lu}')?\p{Lu}[\p{Lu}\p{M}]+(?:[-'][\p{Lu}\p{M}]+)*(?![\p{L}\p{M}\p{N}_.@-]\S)/gu;
const BETWEEN_WORDS = /^[ ,;:'!?…-]{1,3}$/u;

/* Ours: words that people raise their voice with. A name or an acronym in capitals says nothing about the voice. */
const RAISED = new Set(
  `AGAIN ALL ALWAYS ANY ARE BIG CALM DO DON'T ENOUGH EVER EVERY FREE GREAT IMMEDIATELY IMPORTANT IS LAST LOVE MUST NEVER
   NEW NO NOBODY NONE NOT NOTHING NOW ONLY OUR PLEASE READ REALLY REMEMBER RIGHT SO SORRY STOP THANK THANKS TODAY TOO
   URGENT VERY WARNING WHY WILL WINNER WRONG YES YOU YOUR
   ABSOLUMENT ATTENTION AUCUN AUCUNE BEAUCOUP BRAVO ENCORE ENFIN EXCUSEZ FAUX FÉLICITATIONS GRATUIT GRATUITE GRATUITEMENT
   IMMÉDIATEMENT IMPÉRATIF INADMISSIBLE JAMAIS LISEZ MAINTENANT MERCI NE NON NOTRE NOUVEAU OBLIGATOIRE OUI PAS PERSONNE
   PLUS RIEN SEULEMENT STOP SURTOUT TOUJOURS TOUS TOUT TOUTES TRÈS TROP VENEZ VITE VOS VOTRE VOUS VRAI VRAIMENT
   DÉSOLÉ DÉSOLÉS DÉSOLÉE DEMAIN AUJOURD'HUI AMAZING AWESOME BEST CLOSED EXACTLY FINALLY FOREVER HAPPY HATE HUGE LATE
   LISTEN RUDE SHAME WORST COMPLET COMPLÈTEMENT DERNIER DERNIÈRE DERNIERS ENTIÈREMENT EXCLUSIF FERMÉ FERMÉE FERMÉS GROS
   HONTE ICI IMPORTANTE INTERDIT LIVRÉ MAUVAIS NOUVELLE OFFERT OFFERTE OFFERTS OUVERT OUVERTE OUVERTS PARTOUT PERDU RAPPEL
   REMBOURSÉ RESTE STRICTEMENT TOTALEMENT UNIQUE UNIQUEMENT`.split(/\s+/),
);
/* Ours: the small words of a sentence, which no acronym or name stands beside in capitals. */
const SMALL = new Set(
  'LE LA LES DES UNE EST SONT ONT ET OU LÀ À AU AUX EN SUR POUR DANS QUE QUI CE CETTE PAR AVEC L D THE AND OF TO FOR THIS THAT WITH'.split(
    ' ',
  ),
);
const LONG_RUN = 3;
const SHORTEST_BESIDE = 4;
const LONG_WORD = 5;

/**
 * Words written in capitals to be heard: those of a list, the long ones right beside them, and whole runs of three or
 * more that aren't only acronyms.
 */
export function shoutedPlaces({ folded, aside }: ReadText): Place[] {
  const words = stretchesOf(folded, CAPITAL_WORD).filter(
    (word) => !aside.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  const written = ({ start, end }: Place) => folded.slice(start, end);
  return runsOf(words, folded).flatMap((run) => {
    const isLoud =
      run.length >= LONG_RUN &&
      (run.some((word) => RAISED.has(written(word))) ||
        run.some((word) => SMALL.has(written(word))) ||
        run.filter((word) => written(word).length >= LONG_WORD).length >= 2);
    if (isLoud) return run;
    const raised = run.filter((word) => RAISED.has(written(word)));
    const isLong = (word: Place) => written(word).length >= SHORTEST_BESIDE;
    return raised.some(isLong)
      ? run.filter((word) => raised.includes(word) || isLong(word))
      : raised;
  });
}

function runsOf(words: readonly Place[], folded: string): Place[][] {
  const runs: Place[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && BETWEEN_WORDS.test(folded.slice(before.end, word.start))) run.push(word);
    else runs.push([word]);
  }
  return runs;
}
