import { useEffect, useState } from 'react';
import type { Reply } from '../model';
import { STARTER_PACKS } from '../starter/packs';
import type { Sector } from '../starter/sector';
import type { StarterReply } from '../starter/starter-reply';

type PackState =
  | { state: 'loading' }
  | { state: 'ready'; pack: readonly StarterReply[] }
  | { state: 'failed' };

/** The replies of a trade in a language, once they are loaded. */
export function usePack(sector: Sector, language: Reply['language']): PackState {
  const [held, setHeld] = useState<PackState>({ state: 'loading' });
  useEffect(() => {
    const asked = new AbortController();
    const hold = (next: PackState) => {
      if (!asked.signal.aborted) setHeld(next);
    };
    STARTER_PACKS[sector][language]().then(
      (pack) => hold({ state: 'ready', pack }),
      () => hold({ state: 'failed' }),
    );
    return () => {
      asked.abort();
      setHeld({ state: 'loading' });
    };
  }, [sector, language]);
  return held;
}
