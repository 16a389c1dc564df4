import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Standing } from '../merge-plan';
import { type Choice, choiceFor } from '../resolve-merge';
import styles from './playbook.module.css';

/** Rows drawn at most; nobody decides more one by one. */
const MOST_ROWS = 100;

/** Something of the file beside what it meets here. */
interface DifferingItem {
  standing: Standing;
  theirs: { id: string };
  mine: object | null;
  /** Whether it may stand beside the one here. */
  mayBeBoth: boolean;
}

interface MergeDifferingProps<Item extends DifferingItem> {
  title: string;
  /** How many are new and how many are here the same, in words. */
  line: string;
  items: readonly Item[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (items: readonly Item[], choice: Choice) => void;
  titleOf: (item: Item) => string;
  /** One side in words; what is here is only asked for where there is something. */
  draw: (item: Item, side: 'mine' | 'theirs') => ReactNode;
}

/** A part of a playbook: how much of it comes, and what differs, to decide one by one or all at once. */
export function MergeDiffering<Item extends DifferingItem>(props: MergeDifferingProps<Item>) {
  const { title, line, items, choices, onChoose, titleOf, draw } = props;
  const { t } = useTranslation();
  const differing = items.filter(({ standing }) => standing !== 'added' && standing !== 'same');
  return (
    <section className={styles.group}>
      <div className={layout.lineUp}>
        <h3>{title}</h3>
        <span className={text.meta}>{items.length}</span>
      </div>
      <p className={text.meta}>{line}</p>
      {differing.length > 1 && (
        <div className={layout.actions}>
          <span className={text.meta}>{t('playbook.forAll')}</span>
          {(['mine', 'theirs'] as const).map((choice) => (
            <Button key={choice} look="quiet" onClick={() => onChoose(differing, choice)}>
              {t(`playbook.${choice}`)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.rows}>
        {differing.slice(0, MOST_ROWS).map((item) => (
          <li key={item.theirs.id} className={styles.row}>
            <h4 dir="auto">{titleOf(item)}</h4>
            <div className={styles.sides}>
              <div>
                <p className={text.meta}>{t('playbook.here')}</p>
                {item.mine === null ? (
                  <p className={text.soft}>{t('playbook.removedHere')}</p>
                ) : (
                  draw(item, 'mine')
                )}
              </div>
              <div>
                <p className={text.meta}>{t('playbook.inFile')}</p>
                {draw(item, 'theirs')}
              </div>
            </div>
            <Segments
              label={t('playbook.choice', { title: titleOf(item) })}
              value={choiceFor(item, choices)}
              choices={(item.mayBeBoth ? ALL : SIDES).map((value) => ({
                value,
                label: t(`playbook.${value}`),
              }))}
              onChoose={(choice) => onChoose([item], choice)}
            />
          </li>
        ))}
      </ul>
      {differing.length > MOST_ROWS && (
        <p className={text.meta}>{t('playbook.more', { count: differing.length - MOST_ROWS })}</p>
      )}
    </section>
  );
}

const SIDES = ['mine', 'theirs'] as const satisfies Choice[];
const ALL = ['mine', 'theirs', 'both'] as const satisfies Choice[];

/** How many of a part are new, and how many are here the same. */
export const countsIn = (items: readonly DifferingItem[]) => ({
  added: items.filter(({ standing }) => standing === 'added').length,
  same: items.filter(({ standing }) => standing === 'same').length,
});
