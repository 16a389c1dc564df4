/** Laughter, and hyperbole that praises: « tu vas tuer le game ». */
const JOKE =
  /[😂🤣😄😅😆😹💀]|(?<![a-z])(?:mdr+|ptdr|lo+l|lmf?ao|ha(?:ha)+|je plaisante|just kidding|jk|de rire|laughing|le game|the game|au jeu|in game)(?![a-z])/u;

/** True where a folded text is not meant as it is written. */
export const isJoke = (folded: string): boolean => JOKE.test(folded);
