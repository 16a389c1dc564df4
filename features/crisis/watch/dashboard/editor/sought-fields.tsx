import { useMemo } from 'react';
import { Field } from '../../../../../components/field';
import { Segments } from '../../../../../components/segments';
import { SeverityShape } from '../../../../../components/severity-mark';
import { Switch } from '../../../../../components/switch';
import { useTranslation } from '../../../../../components/translation';
import type { CompilePattern } from '../../../../tone/kinds/pattern';
import { innocentHits } from '../../innocent-hits';
import { termOfDraft } from '../../term-draft';
import styles from './editor.module.css';
import type { TermEditing } from './use-term-editing';

/** Ordinary words named in a warning. */
const NAMED = 4;

interface SoughtFieldsProps {
  editing: TermEditing;
  compile: CompilePattern | null;
}

/** What is looked for: words or a pattern, and how they are meant. */
export function SoughtFields({ editing, compile }: SoughtFieldsProps) {
  const { t } = useTranslation();
  const { draft, change, problem, isWhole } = editing;
  const isPattern = draft.kind === 'pattern';
  const innocent = useMemo(
    () => (isWhole && compile ? innocentHits(termOfDraft(draft, ''), compile) : []),
    [isWhole, compile, draft],
  );
  const named = innocent.slice(0, NAMED).map((text) => t('common.quoted', { text }));
  return (
    <section className={styles.part}>
      <Segments
        label={t('watchlist.kind')}
        value={draft.kind}
        choices={[
          { value: 'words', label: t('watchlist.words') },
          { value: 'pattern', label: t('watchlist.pattern') },
        ]}
        onChoose={(kind) => change({ kind })}
      />
      <Field
        label={isPattern ? t('watchlist.patternField') : t('watchlist.wordsField')}
        hint={isPattern ? t('watchlist.patternHint') : t('watchlist.wordsHint')}
        problem={problem('text')}
      >
        {(control) => (
          <input
            {...control}
            className={isPattern ? `${control.className} ${styles.pattern}` : control.className}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            maxLength={1000}
            value={draft.text}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Field>
      {named.length > 0 && (
        <p className={styles.warning} role="status">
          <SeverityShape severity="sensitive" />
          {innocent.length > NAMED
            ? t('watchlist.innocentMany', { count: innocent.length, words: named.join(', ') })
            : t('watchlist.innocent', { words: named.join(', ') })}
        </p>
      )}
      <div>
        <Switch
          label={t('watchlist.wholeWord')}
          hint={t('watchlist.wholeWordHint')}
          on={draft.wholeWord}
          onChange={(wholeWord) => change({ wholeWord })}
        />
        <Switch
          label={t('watchlist.caseSensitive')}
          hint={t('watchlist.caseSensitiveHint')}
          on={draft.caseSensitive}
          onChange={(caseSensitive) => change({ caseSensitive })}
        />
      </div>
    </section>
  );
}
