/** Words as an exception of a rule: themselves, whatever signs they hold. */
export const excepted = (words: string): string =>
  words.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
