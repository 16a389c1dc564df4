import { useEffect, useState } from 'react';
import type { Sector } from '../../../replies/starter/sector';
import type { ToneLanguage } from '../../model';
import { STARTER_CHARTERS } from '../starter/starter-charters';

type StarterState =
  | { state: 'loading' }
  | { state: 'ready'; markdown: string }
  | { state: 'failed' };

/** The charter of a trade in a language, once it is loaded. */
export function useStarterCharter(sector: Sector, language: ToneLanguage): StarterState {
  const [held, setHeld] = useState<StarterState>({ state: 'loading' });
  useEffect(() => {
    const asked = new AbortController();
    const hold = (next: StarterState) => {
      if (!asked.signal.aborted) setHeld(next);
    };
    STARTER_CHARTERS[sector][language]().then(
      (markdown) => hold({ state: 'ready', markdown }),
      () => hold({ state: 'failed' }),
    );
    return () => {
      asked.abort();
      setHeld({ state: 'loading' });
    };
  }, [sector, language]);
  return held;
}
