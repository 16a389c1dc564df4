import { useState } from 'react';
import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import { Segments } from '../../../../components/segments';
import { SelectField } from '../../../../components/select-field';
import { Skeleton } from '../../../../components/skeleton';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { ToneLanguage } from '../../model';
import type { StoredRule } from '../../rules/stored-rule';
import type { SameName } from '../../vale/plan-import';
import type { RuleFiles } from './read-rule-files';
import { useValeImport } from './use-vale-import';
import styles from './vale.module.css';
import { ValePreview } from './vale-preview';

interface ValeReviewProps {
  files: RuleFiles;
  brand: Brand | null;
  brands: readonly Brand[];
  stored: readonly StoredRule[];
  onLeave: () => void;
}

/** What an import would do, before it does: for whom, in which language, and what becomes of each file. */
export function ValeReview({ files, brand, brands, stored, onLeave }: ValeReviewProps) {
  const { t } = useTranslation();
  const [brandId, setBrandId] = useState(brand?.id ?? null);
  const [language, setLanguage] = useState<ToneLanguage | null>(null);
  const [sameName, setSameName] = useState<SameName>('replace');
  const { read, plan, run } = useValeImport(files, { brandId, language }, sameName, stored);
  const count = plan === null ? 0 : plan.added.length + plan.changed.length;
  const hasNamesakes = plan !== null && plan.changed.length + plan.kept.length > 0;
  return (
    <div className={styles.review}>
      <div className={styles.choices}>
        <SelectField
          label={t('valeFiles.brand')}
          value={brandId ?? ''}
          choices={[
            { value: '', label: t('rules.everyBrand') },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => setBrandId(id || null)}
        />
        <SelectField
          label={t('valeFiles.language')}
          value={language ?? 'any'}
          choices={[
            { value: 'any', label: t('valeFiles.anyLanguage') },
            { value: 'fr', label: t('common.french') },
            { value: 'en', label: t('common.english') },
          ]}
          onChoose={(chosen) => setLanguage(chosen === 'any' ? null : chosen)}
        />
        {hasNamesakes && (
          <Segments<SameName>
            label={t('valeFiles.sameName')}
            value={sameName}
            choices={[
              { value: 'replace', label: t('valeFiles.replace') },
              { value: 'keep', label: t('valeFiles.keep') },
            ]}
            onChoose={setSameName}
          />
        )}
      </div>
      {read === null || plan === null ? (
        <Skeleton label={t('valeFiles.reading')} rows={4} />
      ) : (
        <ValePreview {...{ files, read, plan }} />
      )}
      <div className={layout.actions}>
        <Button look="primary" disabled={count === 0} onClick={() => void run()}>
          {count === 0 ? t('valeFiles.nothing') : t('valeFiles.import', { count })}
        </Button>
        <Button onClick={onLeave}>{t('valeFiles.others')}</Button>
        <span className={`${text.meta} ${layout.push}`} role="status">
          {t('valeFiles.nothingYet')}
        </span>
      </div>
    </div>
  );
}
