import { useState } from 'react';
import { Chip } from '../../../../components/chip';
import layout from '../../../../components/layout.module.css';
import { Segments } from '../../../../components/segments';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId, Purpose } from '../../../../networks/contract';
import type { Brand } from '../../../brands/model';
import type { ToneLanguage } from '../../model';
import { CutView } from './cut-view';
import { LoneText } from './lone-text';
import styles from './out-of-context.module.css';

export interface OutOfContextProps {
  /** Not empty. */
  text: string;
  /** Of the text. */
  language: ToneLanguage;
  /** Whose account speaks; null: not known. */
  brand: Brand | null;
  /** Where it is seen. */
  network: NetworkId;
  /** Those to choose from; empty: it is chosen elsewhere. */
  networks: readonly NetworkId[];
  onNetwork: (network: NetworkId) => void;
  purpose: Purpose;
}

/** Two looks at a text: as a picture of it alone, and up to where a network folds it. */
export function OutOfContextView(props: OutOfContextProps) {
  const { text: written, language, brand, network, networks, onNetwork, purpose } = props;
  const { t } = useTranslation();
  const [look, setLook] = useState<'alone' | 'cut'>('alone');
  return (
    <div className={styles.view}>
      <Segments
        label={t('preview.look')}
        value={look}
        choices={[
          { value: 'alone', label: t('preview.alone') },
          { value: 'cut', label: t('preview.cut') },
        ]}
        onChoose={setLook}
      />
      {networks.length > 1 && (
        <fieldset>
          <legend className={text.unseen}>{t('preview.networks')}</legend>
          <div className={layout.actions}>
            {networks.map((name) => (
              <Chip key={name} on={name === network} onClick={() => onNetwork(name)}>
                {t(`common.${name}`)}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      {look === 'cut' ? (
        <CutView key={network} {...{ text: written, language, brand, network, purpose }} />
      ) : (
        <>
          <LoneText {...{ brand, network, language }}>{written.trim()}</LoneText>
          <p className={styles.question}>{t('preview.askAlone')}</p>
        </>
      )}
    </div>
  );
}
