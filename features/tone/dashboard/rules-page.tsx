import { Download, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/hash-route';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { readyMadeRules } from '../ready-made/ready-made';
import { type RuleFilter, rulesInSight } from '../rules/rules-in-sight';
import type { StoredRule } from '../rules/stored-rule';
import { RuleList } from './rule-list';
import { RulesBar } from './rules-bar';
import { ValeExportDialog } from './vale/vale-export-dialog';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface RulesPageProps {
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  stored: readonly StoredRule[];
}

/** Every rule of tone: the person's own first, then the ready-made ones by what they are about. */
export function RulesPage({ brand, brands, stored }: RulesPageProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<RuleFilter>({ query: '', kind: 'all' });
  const [isForAll, setForAll] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const target = isForAll ? null : brand;
  const rules = rulesInSight(target?.id ?? null, readyMadeRules, stored);
  const own = rules.filter(({ isOwn }) => isOwn).map(({ rule }) => rule);
  return (
    <div className={page.sheet}>
      <PageHead
        title={t('dashboard.rules')}
        line={target === null ? t('rules.lineAll') : t('rules.lineBrand', { brand: target.name })}
      >
        <Button icon={<Upload {...icon} />} onClick={() => goTo('rules', 'import')}>
          {t('rules.import')}
        </Button>
        {own.length > 0 && (
          <Button icon={<Download {...icon} />} onClick={() => setExporting(true)}>
            {t('rules.export')}
          </Button>
        )}
        <Button look="primary" icon={<Plus {...icon} />} onClick={() => goTo('rules', 'new')}>
          {t('rules.create')}
        </Button>
      </PageHead>
      <RulesBar {...{ filter, brand, isForAll }} onFilter={setFilter} onForAll={setForAll} />
      <RuleList
        {...{ rules, filter, target, brands }}
        onShowAll={() => setFilter({ query: '', kind: 'all' })}
      />
      {isExporting && <ValeExportDialog rules={own} onClose={() => setExporting(false)} />}
    </div>
  );
}
