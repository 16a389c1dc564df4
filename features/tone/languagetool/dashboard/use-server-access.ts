import { useEffect, useState } from 'react';
import { maySpeakTo, watchAccess } from './server-access';

/** Whether the browser lets Vigie speak to a server now; null while that isn't known. */
export function useServerAccess(address: string): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = () => {
      maySpeakTo(address).then(
        (allowed) => isOver || setAllowed(allowed),
        (error: unknown) => console.error('the permissions could not be read', error),
      );
    };
    const stop = watchAccess(look);
    look();
    return () => {
      isOver = true;
      stop();
    };
  }, [address]);
  return isAllowed;
}
