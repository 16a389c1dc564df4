import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../components/button';
import { linkTo } from '../../../components/hash-route';
import { LeaveDialog } from '../../../components/leave-dialog';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { ToneRule } from '../model';
import type { RuleDraft } from '../rules/rule-draft';
import type { StoredRule } from '../rules/stored-rule';
import { AllowedPart } from './allowed-part';
import styles from './editor.module.css';
import { RestFields } from './rest-fields';
import { SaidFields } from './said-fields';
import { TryBox } from './try-box';
import { useOwnPattern } from './use-own-pattern';
import { useRuleEditing } from './use-rule-editing';
import { WhatFields } from './what-fields';
import { WhereFields } from './where-fields';

interface RuleEditorProps {
  /** Null: a new one. */
  rule: ToneRule | null;
  /** What the fields begin with. */
  given: RuleDraft;
  /** The brand that the dashboard shows; null: all. */
  brand: Brand | null;
  brands: readonly Brand[];
  stored: readonly StoredRule[];
}

/** A rule's fields, and beside them a text on which it is tried at each key. */
export function RuleEditor({ rule, given, brand, brands, stored }: RuleEditorProps) {
  const { t, language } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const compile = useOwnPattern();
  const editing = useRuleEditing(rule, given, compile);
  const { draft, save, refusals, guard } = editing;
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const voice = brands.find(({ id }) => id === draft.brandId) ?? brand;
  return (
    <form ref={form} className={page.sheet} noValidate onSubmit={submit} onKeyDown={saveByKey}>
      <PageHead
        above={<a href={linkTo('rules')}>{t('dashboard.rules')}</a>}
        title={draft.name[language] || t('ruleEditor.newTitle')}
      >
        <Button type="submit" look="primary">
          {t('common.save')}
        </Button>
      </PageHead>
      <div className={styles.split}>
        <div className={styles.fields}>
          <SaidFields editing={editing} />
          <WhatFields editing={editing} />
          <WhereFields editing={editing} brands={brands} />
          <RestFields editing={editing} brand={voice} />
          {rule !== null && <AllowedPart {...{ rule, stored, brand, brands }} />}
        </div>
        <TryBox rule={editing.rule} {...{ compile, brand: voice, brands }} />
      </div>
      {guard.asked && (
        <LeaveDialog text={t('ruleEditor.discardText')} onStay={guard.stay} onLeave={guard.leave} />
      )}
    </form>
  );
}
