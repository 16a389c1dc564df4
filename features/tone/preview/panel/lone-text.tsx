import type { ReactNode } from 'react';
import written from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId } from '../../../../networks/contract';
import type { Brand } from '../../../brands/model';
import type { ToneLanguage } from '../../model';
import { initials } from '../initials';
import styles from './out-of-context.module.css';

interface LoneTextProps {
  /** Whose account speaks; null: not known. */
  brand: Brand | null;
  network: NetworkId;
  /** Of what is written. */
  language: ToneLanguage;
  /** What is written, as one paragraph. */
  children: ReactNode;
}

/** A text with its author and nothing around it, drawn by us: how the network looks is not imitated. */
export function LoneText({ brand, network, language, children }: LoneTextProps) {
  const { t } = useTranslation();
  const name = brand?.name ?? t('preview.nobody');
  const handle = brand?.accounts.find((account) => account.network === network)?.handle;
  // Instagram shows the handle alone, X both, the others the name of the page
  const shown = network === 'instagram' ? (handle ?? name) : name;
  return (
    <figure
      className={styles.picture}
      aria-label={t('preview.figure', { name: shown, network: t(`common.${network}`) })}
    >
      <div className={styles.card}>
        <span className={styles.avatar} aria-hidden>
          {initials(brand?.name ?? '')}
        </span>
        <div>
          <p className={styles.author}>
            <strong>
              <bdi>{shown}</bdi>
            </strong>
            {network === 'x' && handle !== undefined && (
              <bdi className={written.hint}>@{handle}</bdi>
            )}
          </p>
          <p className={written.written} dir="auto" lang={language}>
            {children}
          </p>
        </div>
      </div>
    </figure>
  );
}
