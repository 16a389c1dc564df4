/** Laughter, and hyperbole: « tu vas tuer le game », « je meurs d'envie ». */
const JOKE =
  /[😂🤣😄😅😆😹💀]|(?<![a-z])(?:mdr+|ptdr|lo+l|lmf?ao|ha(?:ha)+|je plaisante|just kidding|jk|de rire|laughing|le game|the game|au jeu|in game|je (?:meurs|creve)|j'en (?:meurs|creve)|je suis morte?|mour(?:ir|ant) de|meurs d'|i'?m (?:dying|dead)|dying to|to die for|i could die)(?![a-z])/u;

/** True where a folded text is not meant as it is written. */
export const isJoke = (folded: string): boolean => JOKE.test(folded);
