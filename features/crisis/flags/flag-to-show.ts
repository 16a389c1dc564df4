/** A flag that the panel of one tab is asked to open. */
export interface FlagToShow {
  /** Of the comment or post; null: the person pointed at nothing that Vigie reads, and is told so. */
  key: string | null;
  /** The person wants one there: where there is none yet, the panel asks of what kind. */
  isWanted: boolean;
}

/** Characters of a key at most, as sightings have it. */
const LONGEST_KEY = 300;

/** What a page's content script, or the browser's session storage, says; null when it names no comment or post. */
export function flagToShowIn(value: unknown): FlagToShow | null {
  const { key, isWanted } = (value ?? {}) as Record<string, unknown>;
  if (key === null) return isWanted === true ? { key, isWanted } : null;
  const isKey =
    typeof key === 'string' &&
    key.length <= LONGEST_KEY &&
    /^(facebook|x|linkedin|instagram):./.test(key);
  return isKey ? { key, isWanted: isWanted === true } : null;
}
