/** How one language promises. Patterns read folded sentences; every repetition in them is bounded. */
export interface PromiseWords {
  /** What promises, with or without a date. */
  says: readonly RegExp[];
  /** What promises with a date anywhere behind it: « Nous repeindrons l’abri lundi ». */
  saysDated: readonly RegExp[];
  /** What promises only with a date right behind it: « Retour sous 24 h ». */
  saysWithDate: readonly RegExp[];
  /** Anywhere in the sentence: it holds under a condition, or it tells what is usual. */
  spoils: readonly RegExp[];
  /** Before what promises: something is asked of the person first. */
  asks: RegExp;
  /** Right behind what promises: it is denied, or the words mean something else. */
  undoes: RegExp;
}
