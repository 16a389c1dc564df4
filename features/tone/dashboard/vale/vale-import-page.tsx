import { useState } from 'react';
import { linkTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { StoredRule } from '../../rules/stored-rule';
import { type RuleFiles, readRuleFiles } from './read-rule-files';
import { ValeReview } from './vale-review';
import { ValeSource } from './vale-source';

interface ValeImportPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  stored: readonly StoredRule[];
}

/** Brings rules in: from which files, what would happen, and only then the writing. */
export function ValeImportPage({ brand, brands, stored }: ValeImportPageProps) {
  const { t } = useTranslation();
  const [files, setFiles] = useState<RuleFiles | null>(null);
  return (
    <div className={page.sheet}>
      <PageHead
        above={<a href={linkTo('rules')}>{t('dashboard.rules')}</a>}
        title={t('valeFiles.title')}
        line={t('valeFiles.line')}
      />
      {files === null ? (
        <ValeSource onFiles={(chosen) => void readRuleFiles(chosen).then(setFiles)} />
      ) : (
        <ValeReview {...{ files, brand, brands, stored }} onLeave={() => setFiles(null)} />
      )}
    </div>
  );
}
