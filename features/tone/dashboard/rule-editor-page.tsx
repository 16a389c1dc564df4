import { useMemo } from 'react';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { ToneRule } from '../model';
import { draftOfRule } from '../rules/draft-of-rule';
import { emptyDraft, type RuleDraft } from '../rules/rule-draft';
import type { StoredRule } from '../rules/stored-rule';
import { RuleEditor } from './rule-editor';

interface RuleEditorPageProps {
  /** Null: a new one. */
  rule: ToneRule | null;
  /** What a new one is made of; null: nothing. */
  source: ToneRule | null;
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
  stored: readonly StoredRule[];
}

/** One rule of the person's own, to write or to change. */
export function RuleEditorPage({ rule, source, brand, brands, stored }: RuleEditorPageProps) {
  const { t } = useTranslation();
  const given = useMemo((): RuleDraft => {
    if (rule !== null) return draftOfRule(rule);
    if (source === null) return emptyDraft(brand?.id ?? null);
    const { fr, en } = source.name;
    return {
      ...draftOfRule(source),
      brandId: source.brandId ?? brand?.id ?? null,
      name: { fr: t('ruleEditor.copyOf', { name: fr }), en: t('ruleEditor.copyOf', { name: en }) },
      isOn: true,
    };
  }, [rule, source, brand, t]);
  return <RuleEditor {...{ rule, given, brand, brands, stored }} />;
}
