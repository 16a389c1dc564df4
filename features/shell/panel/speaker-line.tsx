import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { Author, NetworkId, Reading } from '../../../networks/contract';
import { type Brand, brandOfAccount } from '../../brands/model';
import styles from './target-line.module.css';

interface SpeakerLineProps {
  brand: Brand | null;
  network: NetworkId;
  speaker: Reading<Author>;
}

/** Says that the account about to speak isn't one of the brand's. Nothing while that isn't sure. */
export function SpeakerLine({ brand, network, speaker }: SpeakerLineProps) {
  const { t } = useTranslation();
  if (brand === null || !speaker.ok || speaker.value.handle === null) return null;
  const hasAccountHere = brand.accounts.some((account) => account.network === network);
  const own = brandOfAccount([brand], { network, handle: speaker.value.handle });
  if (!hasAccountHere || own !== undefined) return null;
  return (
    <p className={styles.speaker} role="status">
      <SeverityShape severity="sensitive" />
      {t('shell.speakerOther', { name: speaker.value.name, brand: brand.name })}
    </p>
  );
}
