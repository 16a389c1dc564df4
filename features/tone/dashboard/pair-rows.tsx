import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { DraftPair } from '../rules/rule-draft';
import styles from './editor.module.css';
import type { RuleEditing } from './use-rule-editing';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
const BLANK: DraftPair = { one: '', other: '' };

interface PairRowsProps {
  editing: RuleEditing;
  /** Of the two columns. */
  names: readonly [string, string];
}

/** Words in two columns, line by line. Lines pasted together, their columns parted by a tab, each take a line. */
export function PairRows({ editing, names }: PairRowsProps) {
  const { t } = useTranslation();
  const { draft, change, problem, badLine } = editing;
  const id = useId();
  const rows = draft.pairs.length === 0 ? [BLANK] : draft.pairs;
  const said = problem('pairs');
  const set = (at: number, changed: Partial<DraftPair>) =>
    change({ pairs: rows.map((row, i) => (i === at ? { ...row, ...changed } : row)) });
  const paste = (at: number, pasted: string): boolean => {
    const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length < 2 && !pasted.includes('\t')) return false;
    const given = lines.map((line): DraftPair => {
      const [one = '', other = ''] = line.split('\t');
      return { one: one.trim(), other: other.trim() };
    });
    change({ pairs: [...rows.slice(0, at), ...given, ...rows.slice(at + 1)] });
    return true;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out by itself
    <div role="group" aria-label={t('ruleEditor.pairs')}>
      <div className={styles.row} aria-hidden>
        <span className={styles.column}>{names[0]}</span>
        <span className={styles.column}>{names[1]}</span>
        <span />
      </div>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <div key={at} className={styles.row}>
          {(['one', 'other'] as const).map((side, column) => (
            <input
              key={side}
              className={draft.asPatterns && column === 0 ? styles.pattern : undefined}
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              maxLength={1000}
              aria-label={`${names[column]} ${at + 1}`}
              aria-invalid={said !== null && badLine('pairs') === at + 1}
              aria-describedby={said === null ? undefined : id}
              value={row[side]}
              onChange={({ currentTarget }) => set(at, { [side]: currentTarget.value })}
              onPaste={(event) => {
                if (side === 'one' && paste(at, event.clipboardData.getData('text/plain')))
                  event.preventDefault();
              }}
            />
          ))}
          <IconButton
            label={t('ruleEditor.pairRemove', { line: at + 1 })}
            icon={<X {...icon} />}
            onClick={() => change({ pairs: rows.filter((_, i) => i !== at) })}
          />
        </div>
      ))}
      {said !== null && (
        <p id={id} className={styles.wrong}>
          <SeverityShape severity="serious" />
          {said}
        </p>
      )}
      <Button
        look="quiet"
        icon={<Plus {...icon} />}
        onClick={() => change({ pairs: [...rows, BLANK] })}
      >
        {t('ruleEditor.pairAdd')}
      </Button>
    </div>
  );
}
