import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface Asking<Question, Answer> {
  /** What is asked now; null: nothing. Whoever asks draws it. */
  asked: Question | null;
  /** Resolves with the answer. The focus goes back to where it was. */
  ask: (question: Question) => Promise<Answer>;
  answer: (answer: Answer) => void;
}

/**
 * Asks one thing at a time in a dialog.
 * @param none answers a question that another one takes the place of
 */
export function useAsking<Question, Answer>(none: Answer): Asking<Question, Answer> {
  const [open, setOpen] = useState<{ question: Question } | null>(null);
  const settle = useRef<(answer: Answer) => void>(undefined);
  return {
    asked: open?.question ?? null,
    async ask(question) {
      settle.current?.(none);
      const before = document.activeElement;
      const { promise, resolve } = Promise.withResolvers<Answer>();
      settle.current = resolve;
      setOpen({ question });
      const answer = await promise;
      // another question stands in the dialog by now
      if (settle.current !== resolve) return answer;
      settle.current = undefined;
      // at once: while the dialog stands nothing behind it takes the focus, and the page will want it next
      flushSync(() => setOpen(null));
      // a dialog taken away leaves the focus nowhere
      if (before instanceof HTMLElement) before.focus();
      return answer;
    },
    answer: (answer) => settle.current?.(answer),
  };
}
