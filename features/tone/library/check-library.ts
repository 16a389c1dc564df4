import { type Pace, startPace } from '../../replies/interchange/pace';
import type { Reply } from '../../replies/model';
import { partialsOf } from '../../replies/template/partials';
import { wordingsOf } from '../../replies/wordings/wordings-of';
import type { ReplyChecker, WordingHit } from './model';

/** Something that a rule finds in a reply of the library. */
export interface Offence {
  reply: Reply;
  /** Which wording; 0 is the body. */
  wording: number;
  hit: WordingHit;
}

/** What is known of a library. */
export interface LibraryFindings {
  /** In the library's own order, and in a reply in reading order. */
  offences: Offence[];
  /** How many replies were read, of how many. */
  read: number;
  all: number;
}

/** A check of a library that remembers: what was read and hasn't changed is not read again. */
export interface LibraryCheck {
  /**
   * Reads all replies but archived ones, with rests between.
   * @throws the signal's reason when it is given up; what was read stays known
   */
  run: (library: readonly Reply[], pace: Pace) => Promise<LibraryFindings>;
  /** What is known without reading on. */
  soFar: (library: readonly Reply[]) => LibraryFindings;
}

type Found = Pick<Offence, 'wording' | 'hit'>[];

const inOrder = (a: Reply, b: Reply): number => a.position - b.position || (a.id < b.id ? -1 : 1);
const offered = (library: readonly Reply[]): Reply[] =>
  library.filter(({ state }) => state !== 'archived').sort(inOrder);

/** All that decides what is found in a reply but the words of others that it holds, which are theirs to answer for. */
const printOf = ({ body, variants, brandId, networks, language, crisisSafe }: Reply): string =>
  JSON.stringify([body, variants, brandId, networks, language, crisisSafe]);

/** Begins a check that knows nothing yet. */
export function createLibraryCheck(checker: ReplyChecker): LibraryCheck {
  const known = new Map<string, { print: string; found: Found }>();
  const knownOf = (reply: Reply): Found | null => {
    const entry = known.get(reply.id);
    return entry?.print === printOf(reply) ? entry.found : null;
  };

  const soFar = (library: readonly Reply[]): LibraryFindings => {
    const replies = offered(library);
    const read = replies.flatMap((reply) => {
      const found = knownOf(reply);
      return found === null ? [] : [found.map((one): Offence => ({ reply, ...one }))];
    });
    return { offences: read.flat(), read: read.length, all: replies.length };
  };

  return {
    soFar,
    async run(library, pace) {
      const rest = startPace(pace);
      const replies = offered(library);
      const partials = new Map<string | null, ReturnType<typeof partialsOf>>();
      for (const [i, reply] of replies.entries()) {
        if (knownOf(reply) !== null) continue;
        const partial = partials.get(reply.brandId) ?? partialsOf(library, reply.brandId);
        partials.set(reply.brandId, partial);
        const found: Found = [];
        for (const [wording, text] of wordingsOf(reply).entries()) {
          for (const hit of checker.check(text, reply, partial)) found.push({ wording, hit });
          await rest(i / replies.length);
        }
        known.set(reply.id, { print: printOf(reply), found });
      }
      return soFar(library);
    },
  };
}
