/**
 * A replacement written as what it replaces was: in capitals, or with a capital first. One that has capitals of its own
 * (a name, initials) is left as it is.
 */
export function inCaseOf(found: string, instead: string): string {
  if (instead !== instead.toLowerCase()) return instead;
  const letters = found.replace(/\P{L}/gu, '');
  if ([...letters].length > 1 && letters === letters.toUpperCase() && isCased(letters)) {
    return instead.toUpperCase();
  }
  const [first] = letters;
  if (first !== undefined && first === first.toUpperCase() && isCased(first)) {
    return instead.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  }
  return instead;
}

const isCased = (letters: string) => letters.toLowerCase() !== letters.toUpperCase();
