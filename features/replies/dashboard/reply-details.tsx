import { Chip } from '../../../components/chip';
import { Field } from '../../../components/field';
import layout from '../../../components/layout.module.css';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { ReplyDraft } from '../reply-draft';
import styles from './reply-editor.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface ReplyDetailsProps {
  draft: ReplyDraft;
  brand: Brand | null;
  onChange: (changed: Partial<ReplyDraft>) => void;
}

/** Where a reply serves: networks, tags, language, brand. */
export function ReplyDetails({ draft, brand, onChange }: ReplyDetailsProps) {
  const { t } = useTranslation();
  const toggle = (network: NetworkId) => {
    const without = draft.networks.filter((other) => other !== network);
    onChange({
      networks: draft.networks.includes(network) ? without : [...without, network],
    });
  };
  return (
    <div className={styles.rest}>
      <fieldset>
        <legend className={styles.groupTitle}>{t('replies.formNetworks')}</legend>
        <div className={layout.actions}>
          {NETWORKS.map((network) => (
            <Chip
              key={network}
              on={draft.networks.includes(network)}
              onClick={() => toggle(network)}
            >
              {t(`common.${network}`)}
            </Chip>
          ))}
        </div>
        <p className={text.hint}>{t('replies.formNetworksHint')}</p>
      </fieldset>
      <Field label={t('replies.formTags')} hint={t('replies.formTagsHint')}>
        {(control) => (
          <input
            {...control}
            value={draft.tags}
            onChange={(event) => onChange({ tags: event.currentTarget.value })}
          />
        )}
      </Field>
      <Segments
        label={t('replies.formLanguage')}
        value={draft.language}
        choices={[
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        onChoose={(language) => onChange({ language })}
      />
      {brand !== null && (
        <Segments
          label={t('replies.formScope')}
          value={draft.ownBrand ? 'own' : 'all'}
          choices={[
            { value: 'own', label: brand.name },
            { value: 'all', label: t('replies.formScopeAll') },
          ]}
          onChoose={(scope) => onChange({ ownBrand: scope === 'own' })}
        />
      )}
    </div>
  );
}
