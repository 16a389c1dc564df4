import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { NoticesProvider } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Guard } from '../../brands/guard';
import type { PaletteClient } from '../../replies/palette/palette-store';
import { useShownSize } from '../../replies/palette/use-shown-size';
import type { DraftDesk } from '../desk';
import type { KeptDraft } from '../model';
import { DraftOffer } from '../panel/draft-offer';
import { usePuttingBack } from '../panel/use-putting-back';
import { type ErasedDrafts, eraseDrafts, restoreDrafts } from '../records';
import styles from './offered-draft.module.css';

interface OfferedDraftProps {
  client: PaletteClient;
  /** Null: none, or nothing may be offered here now. */
  offer: KeptDraft | null;
  /** As it is when asked. */
  desk: () => DraftDesk;
  guard: Guard;
}

/** Milliseconds that a draft just forgotten can be brought back: as long as a notice stays in the panel. */
const UNDO_STAYS = 8_000;

/** The draft to put back, beside its reply box, while the panel is closed. The box keeps the caret. */
export function OfferedDraft(props: OfferedDraftProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.offered}>
      <NoticesProvider dismissLabel={t('common.dismiss')}>
        <Sheet {...props} />
      </NoticesProvider>
    </div>
  );
}

function Sheet({ client, offer, desk, guard }: OfferedDraftProps) {
  const { t } = useTranslation();
  const { putBack } = usePuttingBack(client, desk, guard);
  const [forgotten, setForgotten] = useState<ErasedDrafts | null>(null);
  useEffect(() => {
    if (forgotten === null) return;
    const timer = setTimeout(() => setForgotten(null), UNDO_STAYS);
    return () => clearTimeout(timer);
  }, [forgotten]);
  const isShown = offer !== null || forgotten !== null;
  const sheet = useShownSize(client, { face: 'draft', found: isShown ? 1 : 0 });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press keeps the caret in the reply box
    <div ref={sheet} className={styles.sheet} onMouseDown={(event) => event.preventDefault()}>
      {forgotten !== null && (
        <p className={styles.forgotten} role="status">
          {t('drafts.forgotten')}
          <Button
            look="quiet"
            onClick={() => {
              setForgotten(null);
              void restoreDrafts(forgotten);
            }}
          >
            {t('common.undo')}
          </Button>
        </p>
      )}
      {forgotten === null && offer !== null && (
        <DraftOffer
          draft={offer}
          onPutBack={() => void putBack(offer)}
          onForget={() => void eraseDrafts([offer]).then(setForgotten)}
        />
      )}
    </div>
  );
}
