import { useMemo } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { goTo, useRoute } from '../../../components/hash-route';
import page from '../../../components/page.module.css';
import { Skeleton } from '../../../components/skeleton';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { Brand } from '../../brands/model';
import { readyMadeRules } from '../ready-made/ready-made';
import { liveStoredRules } from '../records';
import { rulesInSight } from '../rules/rules-in-sight';
import { ReadyRulePage } from './ready-rule-page';
import { RuleEditorPage } from './rule-editor-page';
import { RulesPage } from './rules-page';
import { ValeImportPage } from './vale/vale-import-page';

interface RulesPlaceProps {
  /** Null: all rules; `new`, `import`, or a rule. */
  step: string | null;
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** The rules of tone: all of them, one, or those of files. */
export function RulesPlace({ step, brand, brands }: RulesPlaceProps) {
  const { t } = useTranslation();
  // `#rules/new/<id>`: a new one made of another
  const sourceId = useRoute()[2] ?? null;
  const live = useLive(useMemo(liveStoredRules, []));
  if (live.state === 'failed') throw live.error;
  if (live.state === 'loading') {
    return (
      <div className={page.sheet}>
        <Skeleton label={t('common.loading')} rows={8} />
      </div>
    );
  }
  const stored = live.value;
  if (step === null) return <RulesPage {...{ brand, brands, stored }} />;
  if (step === 'import') return <ValeImportPage {...{ brand, brands, stored }} />;
  const all = rulesInSight(null, readyMadeRules, stored);
  const find = (id: string | null) => all.find(({ rule }) => rule.id === id);
  if (step === 'new') {
    const source = find(sourceId)?.rule ?? null;
    return <RuleEditorPage key={sourceId} {...{ rule: null, source, brand, brands, stored }} />;
  }
  const listed = find(step);
  if (listed === undefined) {
    return (
      <div className={page.sheet}>
        <EmptyState title={t('rules.goneTitle')} text={t('rules.goneText')}>
          <Button onClick={() => goTo('rules')}>{t('rules.toList')}</Button>
        </EmptyState>
      </div>
    );
  }
  const { rule } = listed;
  return listed.isOwn ? (
    <RuleEditorPage key={rule.id} {...{ rule, source: null, brand, brands, stored }} />
  ) : (
    <ReadyRulePage key={rule.id} {...{ base: rule, brand, brands, stored }} />
  );
}
