import { useDeferredValue, useEffect, useState } from 'react';
import type { NetworkId, Purpose } from '../../../../networks/contract';
import type { lengthOn } from '../length-on';

type LengthOn = typeof lengthOn;

/** A text's length on each network that publishes a limit. */
export interface Lengths {
  network: NetworkId;
  length: NonNullable<ReturnType<LengthOn>>;
}

/** The lengths of a text, once the count is there (it is fetched when first asked for); empty until then. */
export function useLengths(
  text: string,
  networks: readonly NetworkId[],
  purpose: Purpose,
): Lengths[] {
  const [count, setCount] = useState<{ lengthOn: LengthOn } | null>(null);
  useEffect(() => {
    let isThere = true;
    void import('../length-on').then(({ lengthOn }) => {
      if (isThere) setCount({ lengthOn });
    });
    return () => {
      isThere = false;
    };
  }, []);
  // X's count takes 10 ms of 5,000 characters: it comes after the key that was typed.
  const late = useDeferredValue(text);
  if (count === null) return [];
  return networks.flatMap((network) => {
    const length = count.lengthOn(network, purpose, late);
    return length === null ? [] : [{ network, length }];
  });
}
