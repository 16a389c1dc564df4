import { type ReactNode, useEffect, useRef } from 'react';
import { useAsking } from '../../../components/use-asking';
import { type Guard, subjectOf, type WrongAccount } from '../guard';
import { GuardDialog } from './guard-dialog';

interface GuardQuestion {
  /** Whether what is about to be inserted may go out: yes where the account fits, else what the person answers. */
  allows: () => Promise<boolean>;
  /** The same for what was allowed and then held back for another reason: asked again only about something else. */
  stillAllows: () => Promise<boolean>;
  /** To be drawn by whoever inserts. Null while nothing is asked. */
  form: ReactNode;
}

/** Asks before each insertion from an account, or on a page, that isn't the brand's. No answer outlives its insertion. */
export function useGuardQuestion(guard: Guard): GuardQuestion {
  const { asked, ask, answer } = useAsking<WrongAccount, boolean>(false);
  const now = useRef(guard);
  const agreed = useRef<string | null>(null);
  useEffect(() => {
    now.current = guard;
  }, [guard]);

  const stillAllows = async (): Promise<boolean> => {
    // in turns: the account may change while the question stands
    for (let wrong = now.current; wrong.state === 'wrong'; wrong = now.current) {
      const subject = subjectOf(wrong);
      if (agreed.current === subject) return true;
      if (!(await ask(wrong))) return false;
      agreed.current = subject;
    }
    return true;
  };

  return {
    allows() {
      agreed.current = null;
      return stillAllows();
    },
    stillAllows,
    form: asked && <GuardDialog wrong={asked} onAnswer={answer} />,
  };
}
