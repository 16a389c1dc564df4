import { NoticesProvider } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Target } from '../../queue/model';
import type { PaletteClient, PaletteStore } from '../../replies/palette/palette-store';
import { type DraftToCheck, useDraftCheck } from '../panel/use-draft-check';
import { BesideDraft } from './beside-draft';
import styles from './beside-draft.module.css';

interface PaletteDraftProps extends Pick<DraftToCheck, 'network' | 'server'> {
  client: PaletteClient;
  store: PaletteStore;
  brand: Brand | null;
  brands: readonly Brand[];
  target: Target | null;
  /** Counts how often the hints were asked for by their key. */
  asked: number;
  /** False: the palette shows something else, or the panel is open and checks the draft. */
  isOn: boolean;
}

/** The live check while the panel is closed. It stays while it is off: what was set aside in a draft remains so. */
export function PaletteDraft(props: PaletteDraftProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.draft}>
      <NoticesProvider dismissLabel={t('common.dismiss')}>
        <CheckedDraft {...props} />
      </NoticesProvider>
    </div>
  );
}

function CheckedDraft({ store, asked, ...draft }: PaletteDraftProps) {
  const check = useDraftCheck({ panel: store, ...draft });
  if (!draft.isOn || draft.network === null) return null;
  return <BesideDraft check={check} client={draft.client} network={draft.network} asked={asked} />;
}
