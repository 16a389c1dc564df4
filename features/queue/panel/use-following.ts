import { useEffect, useRef } from 'react';
import type { PageClient } from '../../../messaging/page-client';

/** Milliseconds on a comment before the page goes there too: somebody who holds J down is going further. */
const STAY = 150;

interface Following {
  /** Has the page go to a comment; where it isn't in the page now, the row says so. */
  follow: (key: string) => void;
  /** Not to go anywhere after all: the page is about to be asked for something else. */
  cancel: () => void;
}

/** Has the page follow the person through the queue. */
export function useFollowing(client: PageClient | null): Following {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const cancel = () => clearTimeout(timer.current);
  return {
    cancel,
    follow: (key) => {
      cancel();
      timer.current = setTimeout(() => {
        client
          ?.call('choose', { key, isToAnswer: false })
          // the line has ended; the panel says so by itself
          .catch((error: unknown) => console.debug('Vigie: the page is gone', error));
      }, STAY);
    },
  };
}
