import { useId, useState } from 'react';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import styles from './settings-page.module.css';

interface PanelWidthProps {
  network: NetworkId;
  /** Pixels, 320 to 520. */
  width: number;
  /** Called once the person lets go. */
  onWidth: (width: number) => void;
}

/** How wide the panel stands in the page of one network. */
export function PanelWidth({ network, width, onWidth }: PanelWidthProps) {
  const { t } = useTranslation();
  const id = useId();
  const [shown, setShown] = useState(width);
  const keep = () => {
    if (shown !== width) onWidth(shown);
  };
  return (
    <div className={styles.width}>
      <label htmlFor={id}>{t('preferences.width', { network: t(`common.${network}`) })}</label>
      <input
        id={id}
        type="range"
        min={320}
        max={520}
        step={8}
        value={shown}
        aria-valuetext={t('preferences.pixels', { width: shown })}
        onChange={(event) => setShown(Number(event.currentTarget.value))}
        onPointerUp={keep}
        onKeyUp={keep}
        onBlur={keep}
      />
      <output htmlFor={id}>{t('preferences.pixels', { width: shown })}</output>
    </div>
  );
}
