import { Checkbox } from '../../../components/checkbox';
import { Chip } from '../../../components/chip';
import { Field } from '../../../components/field';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { ReplyDraft } from '../reply-draft';
import { BrandField } from './brand-field';
import styles from './reply-fields.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface ReplyDetailsProps {
  draft: ReplyDraft;
  /** To which a reply can be given. */
  brands: readonly Brand[];
  onChange: (changed: Partial<ReplyDraft>) => void;
}

/** Where and when a reply serves: networks, tags, language, brand, state, and whether it may be said in a crisis. */
export function ReplyDetails({ draft, brands, onChange }: ReplyDetailsProps) {
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
        <div className={styles.chips}>
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
            dir="auto"
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
      <BrandField
        brandId={draft.brandId}
        brands={brands}
        onChoose={(brandId) => onChange({ brandId })}
      />
      <Segments
        label={t('library.state')}
        value={draft.state}
        choices={[
          { value: 'draft', label: t('library.draft') },
          { value: 'approved', label: t('library.approved') },
          { value: 'archived', label: t('library.archived') },
        ]}
        onChoose={(state) => onChange({ state })}
      />
      <fieldset>
        <legend className={styles.groupTitle}>{t('library.inCrisis')}</legend>
        <div className={styles.choice}>
          <Checkbox
            label={t('library.crisisSafeChoice')}
            checked={draft.crisisSafe}
            onChange={(crisisSafe) => onChange({ crisisSafe })}
          />
          <span aria-hidden>{t('library.crisisSafeChoice')}</span>
        </div>
      </fieldset>
    </div>
  );
}
