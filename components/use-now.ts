import { useEffect, useState } from 'react';

/** Milliseconds: what is put off comes back to the minute. */
const EVERY = 30_000;

/** The time, and again every half minute. Milliseconds since 1970. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return now;
}
