import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import type { Check } from '../model';
import styles from './editor.module.css';
import { KindFields } from './kind-fields';
import type { RuleEditing } from './use-rule-editing';

type OwnKind = Exclude<Check['kind'], 'detector'>;

const KINDS: readonly OwnKind[] = [
  'existence',
  'substitution',
  'occurrence',
  'consistency',
  'conditional',
  'capitalization',
  'readability',
  'length',
];

/** Kinds in whose fields words stand, which may be meant as patterns. */
const WORDED: ReadonlySet<Check['kind']> = new Set([
  'existence',
  'substitution',
  'occurrence',
  'consistency',
  'conditional',
]);
/** Kinds in which a word may be sought within words. */
const WHOLE_WORDS: ReadonlySet<Check['kind']> = new Set([
  'existence',
  'substitution',
  'consistency',
]);

/** What a rule looks for: its kind, the fields of that kind, and how words are meant. */
export function WhatFields({ editing }: { editing: RuleEditing }) {
  const { t } = useTranslation();
  const { draft, change } = editing;
  const { kind } = draft;
  const kinds: readonly Check['kind'][] = draft.detector === null ? KINDS : ['detector', ...KINDS];
  return (
    <section className={styles.part} aria-label={t('ruleEditor.whatTitle')}>
      <h2>{t('ruleEditor.whatTitle')}</h2>
      <SelectField
        label={t('ruleEditor.kind')}
        hint={t(`ruleEditor.${kind}Hint`)}
        value={kind}
        choices={kinds.map((value) => ({ value, label: t(`rules.${value}`) }))}
        onChoose={(chosen) => change({ kind: chosen })}
      />
      <KindFields editing={editing} />
      {WORDED.has(kind) && (
        <div>
          <Switch
            label={t('ruleEditor.anyCase')}
            on={draft.ignoreCase}
            onChange={(ignoreCase) => change({ ignoreCase })}
          />
          {WHOLE_WORDS.has(kind) && (
            <Switch
              label={t('ruleEditor.inWords')}
              on={draft.nonword}
              onChange={(nonword) => change({ nonword })}
            />
          )}
          <Switch
            label={t('ruleEditor.patterns')}
            hint={t('ruleEditor.patternsHint')}
            on={draft.asPatterns}
            onChange={(asPatterns) => change({ asPatterns })}
          />
        </div>
      )}
    </section>
  );
}
