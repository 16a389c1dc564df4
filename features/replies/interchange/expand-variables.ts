import type { Stand } from './espanso-variable';
import type { ImportNote } from './import-note';

/** Wordings that the random variables of one match make at most. */
const MOST_MADE = 20;
/** Variables within variables; deeper is a circle. */
const DEEPEST = 5;
const REFERENCE = /\{\{\s*(\w+)(?:\.(\w+))?\s*\}\}/g;

export interface Expanded {
  texts: string[];
  /** Some wordings were left out: there were too many. */
  isCut: boolean;
  notes: ImportNote[];
}

/** The first random variable that a text refers to. */
function randomIn(text: string, stands: ReadonlyMap<string, Stand>) {
  for (const [written, name = ''] of text.matchAll(REFERENCE)) {
    const stand = stands.get(name);
    if (stand?.kind === 'wordings') return { written, texts: stand.texts };
  }
  return undefined;
}

/** A text with what stands for its variables; one with random variables becomes one wording for each of their values. */
export function expandVariables(body: string, stands: ReadonlyMap<string, Stand>): Expanded {
  const notes: ImportNote[] = [];
  const fill = (text: string, depth: number): string =>
    text.replace(REFERENCE, (written, name: string, field?: string) => {
      const stand = stands.get(name);
      if (stand?.kind === 'fields') return stand.tags.get(field ?? '') ?? written;
      if (stand?.kind !== 'text' || depth > DEEPEST) return written;
      notes.push(...stand.notes);
      return fill(stand.text, depth + 1);
    });

  let texts = [body];
  let isCut = false;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const made = texts.flatMap((text) => {
      const random = randomIn(text, stands);
      return random
        ? random.texts.map((said) => text.replaceAll(random.written, () => said))
        : [text];
    });
    isCut ||= made.length > MOST_MADE;
    if (made.length === texts.length && made.every((text, i) => text === texts[i])) break;
    texts = made.slice(0, MOST_MADE);
  }
  return { texts: texts.map((text) => fill(text, 0)), isCut, notes };
}
