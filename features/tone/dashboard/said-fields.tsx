import { Field } from '../../../components/field';
import { Segments } from '../../../components/segments';
import { useTranslation } from '../../../components/translation';
import type { Check, Level, ToneLanguage } from '../model';
import { HIT_LEVELS } from '../panel/hit-levels';
import styles from './editor.module.css';
import type { RuleEditing } from './use-rule-editing';

const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error'];

/** What `%s` stands for, where it is not what was found alone. */
const HINTS: Partial<Record<Check['kind'], 'messageHintTwo' | 'messageHintNumbers'>> = {
  substitution: 'messageHintTwo',
  consistency: 'messageHintTwo',
  occurrence: 'messageHintNumbers',
  readability: 'messageHintNumbers',
  length: 'messageHintNumbers',
};

/** A rule's name, how much it matters and what it says, in the panel's language first. */
export function SaidFields({ editing }: { editing: RuleEditing }) {
  const { t, language } = useTranslation();
  const { draft, change, problem } = editing;
  const other: ToneLanguage = language === 'fr' ? 'en' : 'fr';
  const inOther = t(other === 'fr' ? 'ruleEditor.alsoFrench' : 'ruleEditor.alsoEnglish');
  const rows = [language, other] as const;
  return (
    <section className={styles.part}>
      <div className={styles.pair}>
        {rows.map((each) => (
          <Field
            key={each}
            label={each === language ? t('ruleEditor.name') : inOther}
            problem={each === language ? problem('name') : null}
          >
            {(control) => (
              <input
                {...control}
                dir="auto"
                lang={each}
                maxLength={80}
                value={draft.name[each]}
                onChange={({ currentTarget }) =>
                  change({ name: { ...draft.name, [each]: currentTarget.value } })
                }
              />
            )}
          </Field>
        ))}
      </div>
      <Segments<Level>
        label={t('ruleEditor.level')}
        value={draft.level}
        choices={LEVELS.map((value) => ({ value, label: t(HIT_LEVELS[value].word) }))}
        onChoose={(level) => change({ level })}
      />
      {rows.map((each) => (
        <Field
          key={each}
          label={each === language ? t('ruleEditor.message') : inOther}
          hint={
            each === language ? t(`ruleEditor.${HINTS[draft.kind] ?? 'messageHint'}`) : undefined
          }
          problem={each === language ? problem('message') : null}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              dir="auto"
              lang={each}
              maxLength={500}
              value={draft.message[each]}
              onChange={({ currentTarget }) =>
                change({ message: { ...draft.message, [each]: currentTarget.value } })
              }
            />
          )}
        </Field>
      ))}
    </section>
  );
}
