import { useState } from 'react';
import { Chip } from '../../../../components/chip';
import layout from '../../../../components/layout.module.css';
import { Segments } from '../../../../components/segments';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId, Purpose } from '../../../../networks/contract';
import type { Brand } from '../../../brands/model';
import { CutView } from './cut-view';
import { LoneText } from './lone-text';
import styles from './out-of-context.module.css';

export interface OutOfContextProps {
  /** Not empty. */
  text: string;
  /** Whose account speaks; null: not known. */
  brand: Brand | null;
  /** Those to choose from, the first shown first. */
  networks: readonly NetworkId[];
  purpose: Purpose;
}

/** Two looks at a text: as a picture of it alone, and up to where a network folds it. */
export function OutOfContextView({ text: written, brand, networks, purpose }: OutOfContextProps) {
  const { t } = useTranslation();
  const [look, setLook] = useState<'alone' | 'cut'>('alone');
  const [chosen, setChosen] = useState<NetworkId | null>(null);
  const network = networks.find((name) => name === chosen) ?? networks[0];
  if (network === undefined) return null;
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
              <Chip key={name} on={name === network} onClick={() => setChosen(name)}>
                {t(`common.${name}`)}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      {look === 'cut' ? (
        <CutView key={network} {...{ text: written, brand, network, purpose }} />
      ) : (
        <>
          <LoneText brand={brand} network={network}>
            {written.trim()}
          </LoneText>
          <p className={styles.question}>{t('preview.askAlone')}</p>
        </>
      )}
    </div>
  );
}
