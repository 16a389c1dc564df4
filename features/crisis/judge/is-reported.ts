/** What stands before a bad word that somebody says they were called, or feel like. */
const REPORTED =
  /(?:\b(?:pren\w+|pass\w+|(?:me|m'a) fai\w*)(?: \w+){0,2} pour|\b(?:traite\w*|insulte\w*|qualifie\w*)(?: \w+){0,2} (?:de|d'|comme)|\bje (?:me sens|suis|fais)|\bj'ai l'air|\b(?:call(?:ed|ing|s)?|treat(?:ed|ing|s)?)(?: \w+){1,3}?(?: like)?|\b(?:i feel|i felt|i am|i'm|i was|felt|feel|made me feel|make me feel|look)(?: like)?)(?: (?:d'une?|d'|de|des|un|une|a|an|so|such|such a|some|the|comme|trop|tres|bien|total))*\s*(?:d')?$/;

/** True where a word of a folded text is said of oneself, or told of someone else. */
export const isReported = (folded: string, start: number) =>
  REPORTED.test(folded.slice(Math.max(0, start - 48), start));
