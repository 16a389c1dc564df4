import { carryOver } from './carry-over';
import type { ProofreadAnswer, ServerMatch, Silence } from './model';

/** Milliseconds without a change before a draft is sent. */
const STILL = 600;

/** Follows one draft and has the server asked about it whenever it stays still. */
export interface ProofKeeper {
  /**
   * What the server found in the text as it reads now.
   * @param text null: none that may be sent
   */
  follow(text: string | null, language: 'fr' | 'en'): readonly ServerMatch[];
  stop(): void;
}

interface Asking {
  /** An empty text: what was asked before is not wanted any more. */
  ask: (text: string, language: 'fr' | 'en') => Promise<ProofreadAnswer>;
  /** The draft that is followed has other matches now. */
  onMatches: () => void;
  /** The server fails; told once, until it has answered for a while. */
  onSilence: (why: Silence) => void;
}

export function createProofKeeper({ ask, onMatches, onSilence }: Asking): ProofKeeper {
  let known: { text: string; matches: readonly ServerMatch[] } = { text: '', matches: [] };
  /** The question that the next answer has to be to; empty: none. */
  let wanted = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  const drop = () => {
    clearTimeout(waiting);
    wanted = '';
    known = { text: '', matches: [] };
    if (isAsking) ask('', 'fr').catch(() => undefined);
    isAsking = false;
  };

  const send = async (text: string, language: 'fr' | 'en', question: string) => {
    isAsking = true;
    // a worker that was stopped meanwhile answers nothing: the next change asks again
    const answer = await ask(text, language).catch(() => null);
    if (answer !== null && !answer.ok && answer.isNews) onSilence(answer.why);
    if (wanted !== question) return;
    isAsking = false;
    if (answer === null || !answer.ok) return;
    known = { text, matches: answer.matches };
    onMatches();
  };

  return {
    follow(text, language) {
      if (text === null || text.trim() === '') {
        drop();
        return [];
      }
      known = { text, matches: carryOver(known.matches, known.text, text) };
      const question = `${language} ${text}`;
      if (question !== wanted) {
        wanted = question;
        clearTimeout(waiting);
        waiting = setTimeout(() => void send(text, language, question), STILL);
      }
      return known.matches;
    },
    stop: drop,
  };
}
