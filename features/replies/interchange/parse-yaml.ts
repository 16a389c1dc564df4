import { MOST_ALIASES } from './limits';
import { type Refused, refuseFile } from './read-outcome';

/** Parses one piece of YAML. @param line the line of the file on which it begins, from 1 */
export type ParseYaml = (text: string, line: number) => { ok: true; value: unknown } | Refused;

const OPTIONS = { schema: 'core', merge: false, logLevel: 'silent', uniqueKeys: true } as const;

/** Brackets within brackets at most: the parser's time grows with the square of their depth. */
const DEEPEST = 500;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/**
 * Loads the parser. Only plain data comes of it: no tags of other languages, no merge keys, references counted.
 * @returns refused with `line:column`
 */
export async function loadYaml(): Promise<ParseYaml> {
  const { LineCounter, parseDocument } = await import('yaml');
  return (text, line) => {
    if (isTooDeep(text)) return refuseFile('not-yaml', line);
    const lineCounter = new LineCounter();
    try {
      const document = parseDocument(text, { ...OPTIONS, lineCounter });
      const [error] = document.errors;
      if (error) {
        const { line: at, col } = lineCounter.linePos(error.pos[0]);
        return refuseFile('not-yaml', `${line - 1 + at}:${col}`);
      }
      // maps, not objects: a key named __proto__ is a key like another
      return { ok: true, value: document.toJS({ mapAsMap: true, maxAliasCount: MOST_ALIASES }) };
    } catch (thrown) {
      // the library's words for its one limit: « Excessive alias count indicates a resource exhaustion attack »;
      // anything else is nested deeper than the stack
      const isBomb = thrown instanceof ReferenceError && /alias count/i.test(thrown.message);
      return refuseFile(isBomb ? 'too-many-aliases' : 'not-yaml', line);
    }
  };
}
