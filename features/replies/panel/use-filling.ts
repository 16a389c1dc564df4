import { useMemo } from 'react';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { liveSettings } from '../../settings/records';
import { fillValues } from '../fill-values';
import type { Place } from '../insertions/place';
import type { Reply } from '../model';
import { piecesOf } from '../pieces';
import { partialsOf } from '../template/partials';
import type { Piece } from '../template/piece';

/** One wording of a reply, as it reads here and now. */
export type FillReply = (reply: Reply, wording: string) => Piece[];

/**
 * Fills replies for the place where they go.
 * @param library where partials are found; null while it is being read
 */
export function useFilling(
  { brand, network, target }: Place,
  postAddress: string | null,
  library: readonly Reply[] | null,
): FillReply {
  const { t } = useTranslation();
  const settings = useLive(useMemo(liveSettings, []));
  const agentName = settings.state === 'ready' ? settings.value.agentName : '';
  const author = target?.author ?? null;
  const brandId = brand?.id ?? null;
  const brandName = brand?.name ?? null;
  const networkName = network === null ? null : t(`common.${network}`);
  return useMemo(() => {
    const values = fillValues({ author, brandName, networkName, postAddress, agentName });
    const replies = library ?? [];
    const ofThisBrand = partialsOf(replies, brandId);
    return (reply, wording) =>
      piecesOf(wording, values, {
        network,
        language: reply.language,
        now: Date.now(),
        // beside no brand's page all brands' replies are shown, each with its own brand's partials
        partial: brandId === null ? partialsOf(replies, reply.brandId) : ofThisBrand,
      });
  }, [author, brandId, brandName, networkName, network, postAddress, agentName, library]);
}
