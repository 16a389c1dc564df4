import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { MergeItem } from '../merge-plan';
import { type Choice, choiceFor } from '../resolve-merge';
import { MergeRow } from './merge-row';
import styles from './playbook.module.css';
import { DECIDED, STANDING_NAMES } from './standing-names';

/** Rows drawn at most; nobody decides more one by one. */
const MOST_ROWS = 100;

interface MergeGroupProps {
  standing: keyof typeof DECIDED;
  items: readonly MergeItem[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (items: readonly MergeItem[], choice: Choice) => void;
}

/** The replies of one standing, to decide one by one or all at once. */
export function MergeGroup({ standing, items, choices, onChoose }: MergeGroupProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section className={styles.group}>
      <div className={layout.lineUp}>
        <h3>{t(STANDING_NAMES[standing])}</h3>
        <span className={text.meta}>{items.length}</span>
      </div>
      <p className={text.meta}>{t(DECIDED[standing])}</p>
      {items.length > 1 && (
        <div className={layout.actions}>
          <span className={text.meta}>{t('playbook.forAll')}</span>
          {(['mine', 'theirs', 'both'] as const).map((choice) => (
            <Button key={choice} look="quiet" onClick={() => onChoose(items, choice)}>
              {t(`playbook.${choice}`)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.rows}>
        {items.slice(0, MOST_ROWS).map((item) => (
          <MergeRow
            key={item.theirs.id}
            item={item}
            choice={choiceFor(item, choices)}
            onChoose={(choice) => onChoose([item], choice)}
          />
        ))}
      </ul>
      {items.length > MOST_ROWS && (
        <p className={text.meta}>{t('playbook.more', { count: items.length - MOST_ROWS })}</p>
      )}
    </section>
  );
}
