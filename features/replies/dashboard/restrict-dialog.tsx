import { useState } from 'react';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { Dialog } from '../../../components/dialog';
import { Field } from '../../../components/field';
import layout from '../../../components/layout.module.css';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import styles from './replies-bulk.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];
/** No brand has such an id. */
const SAME = 'same';
const ALL = '';

type Restriction = Partial<Pick<Reply, 'brandId' | 'networks' | 'language'>>;

interface RestrictDialogProps {
  count: number;
  brands: readonly Brand[];
  onRestrict: (to: Restriction) => void;
  onClose: () => void;
}

/** Where all the chosen replies shall serve; what isn't touched stays as it is for each. */
export function RestrictDialog({ count, brands, onRestrict, onClose }: RestrictDialogProps) {
  const { t } = useTranslation();
  const [brand, setBrand] = useState(SAME);
  const [language, setLanguage] = useState<Reply['language'] | typeof SAME>(SAME);
  const [networks, setNetworks] = useState<NetworkId[] | null>(null);
  const chosen = networks ?? [];
  const toggle = (network: NetworkId) =>
    setNetworks(
      chosen.includes(network) ? chosen.filter((one) => one !== network) : [...chosen, network],
    );
  const to: Restriction = {
    ...(brand === SAME ? {} : { brandId: brand === ALL ? null : brand }),
    ...(language === SAME ? {} : { language }),
    ...(networks === null ? {} : { networks }),
  };
  const same = t('library.sameForEach');
  return (
    <Dialog
      title={t('library.restrictTitle', { count })}
      text={t('library.restrictText')}
      onClose={onClose}
      body={
        <div className={styles.restrict}>
          {brands.length > 0 && (
            <Field label={t('replies.formScope')}>
              {(control) => (
                <select
                  {...control}
                  value={brand}
                  onChange={(event) => setBrand(event.currentTarget.value)}
                >
                  <option value={SAME}>{same}</option>
                  {brands.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                  <option value={ALL}>{t('replies.formScopeAll')}</option>
                </select>
              )}
            </Field>
          )}
          <Segments
            label={t('replies.formLanguage')}
            value={language}
            choices={[
              { value: SAME, label: same },
              { value: 'fr', label: t('common.french') },
              { value: 'en', label: t('common.english') },
            ]}
            onChoose={setLanguage}
          />
          <fieldset className={styles.networks}>
            <Segments
              label={t('replies.formNetworks')}
              value={networks === null ? SAME : 'chosen'}
              choices={[
                { value: SAME, label: same },
                { value: 'chosen', label: t('library.theseNetworks') },
              ]}
              onChoose={(choice) => setNetworks(choice === SAME ? null : [])}
            />
            {networks !== null && (
              <>
                <div className={layout.actions}>
                  {NETWORKS.map((network) => (
                    <Chip
                      key={network}
                      on={chosen.includes(network)}
                      onClick={() => toggle(network)}
                    >
                      {t(`common.${network}`)}
                    </Chip>
                  ))}
                </div>
                <p className={text.hint}>{t('replies.formNetworksHint')}</p>
              </>
            )}
          </fieldset>
        </div>
      }
    >
      <Button
        look="primary"
        disabled={Object.keys(to).length === 0}
        onClick={() => {
          onRestrict(to);
          onClose();
        }}
      >
        {t('library.restrictThem', { count })}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {t('common.cancel')}
      </Button>
    </Dialog>
  );
}
