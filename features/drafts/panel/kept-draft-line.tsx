import type { PageClient } from '../../../messaging/page-client';
import type { Guard } from '../../brands/guard';
import type { DraftDesk } from '../desk';
import type { KeptDraft } from '../model';
import { DraftOffer } from './draft-offer';
import { usePuttingBack } from './use-putting-back';

interface KeptDraftLineProps {
  /** As `useKeptDraft` tells. */
  offer: KeptDraft | null;
  client: Pick<PageClient, 'call'> | null;
  /** As it is when asked. */
  desk: () => DraftDesk;
  guard: Guard;
}

/** The draft to put back, above what the panel shows; nothing while there is none. */
export function KeptDraftLine({ offer, client, desk, guard }: KeptDraftLineProps) {
  const { putBack, forget, form } = usePuttingBack(client, desk, guard);
  return (
    <>
      {offer !== null && (
        <DraftOffer
          draft={offer}
          onPutBack={() => void putBack(offer)}
          onForget={() => void forget(offer)}
        />
      )}
      {form}
    </>
  );
}
