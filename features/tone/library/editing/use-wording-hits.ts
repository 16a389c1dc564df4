import { useEffect, useState } from 'react';
import type { Brand } from '../../../brands/model';
import type { Surroundings } from '../../../replies/template/surroundings';
import type { Served, WordingHit } from '../model';
import { shiftedHits } from './shifted-hits';
import { useReplyChecker } from './use-reply-checker';

/** Milliseconds. A reply may be read for four brands on four networks: between two keys, not with each. */
const REST = 60;

/** What the rules say of a wording that is being written. */
export interface WordingTone {
  hits: readonly WordingHit[];
  /** Whose rules were run. */
  speakers: readonly Brand[];
}

/**
 * Checks a wording of a reply as it is written, by the rules of all brands that say it.
 * @param partial kept by the caller while it is the same
 */
export function useWordingHits(
  wording: string,
  { brandId, networks, language, crisisSafe }: Served,
  partial: Surroundings['partial'],
): WordingTone {
  const { checker, speakers } = useReplyChecker(null);
  const [read, setRead] = useState<{ text: string; hits: readonly WordingHit[] }>({
    text: '',
    hits: [],
  });
  useEffect(() => {
    if (checker === null) return;
    const served = { brandId, networks, language, crisisSafe };
    const timer = setTimeout(
      () => setRead({ text: wording, hits: checker.check(wording, served, partial) }),
      REST,
    );
    return () => clearTimeout(timer);
  }, [checker, wording, brandId, networks, language, crisisSafe, partial]);
  return { hits: shiftedHits(read.hits, read.text, wording), speakers };
}
