import { useMemo } from 'react';
import { useLive } from '../../../components/use-live';
import type { Brand } from '../../brands/model';
import { lexiconOf } from '../charter/lexicon-of';
import { parseCharter } from '../charter/parse-charter';
import { liveCharter } from '../charter/records';
import { brandVoice } from '../draft/brand-voice';

/** The voice in which a text is tried: the brand's, with the lexicon of its charter. */
export function useTryVoice(
  brand: Brand | null,
  brands: readonly Brand[],
): ReturnType<typeof brandVoice> {
  const id = brand?.id ?? null;
  const charter = useLive(useMemo(() => (id === null ? null : liveCharter(id)), [id]));
  const markdown = charter.state === 'ready' ? (charter.value?.markdown ?? '') : '';
  return useMemo(
    () => brandVoice(brand, brands, lexiconOf(parseCharter(markdown))),
    [brand, brands, markdown],
  );
}
