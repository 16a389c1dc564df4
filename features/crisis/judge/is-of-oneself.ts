/** « En tant que femme », "I'm a Muslim": whoever writes so speaks of who they are. */
const ONESELF =
  /(?<![a-z])(?:as an?|i'?m an?|i am an?|en tant qu(?:e |')|je suis une?|moi qui suis|nous,? les)(?= |[a-z])/;

/** True where a folded text says who writes it. */
export const isOfOneself = (folded: string): boolean => ONESELF.test(folded);
