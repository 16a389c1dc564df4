import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { MergeItem } from '../merge-plan';
import type { Choice } from '../resolve-merge';
import styles from './playbook.module.css';

interface MergeRowProps {
  item: MergeItem;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** A reply that differs: both texts, and which to keep. */
export function MergeRow({ item: { theirs, mine }, choice, onChoose }: MergeRowProps) {
  const { t } = useTranslation();
  const isRemoved = mine === null || mine.deletedAt !== null;
  const isNamedAlike = mine?.title === theirs.title && mine.shortcut === theirs.shortcut;
  const choices: Choice[] = isRemoved ? ['mine', 'theirs'] : ['mine', 'theirs', 'both'];
  return (
    <li className={styles.row}>
      <h4 dir="auto">{isNamedAlike ? nameOf(theirs) : theirs.title}</h4>
      <div className={styles.sides}>
        <div>
          <p className={text.meta}>{t('playbook.here')}</p>
          {isRemoved ? (
            <p className={text.soft}>{t('playbook.removedHere')}</p>
          ) : (
            <Wording name={isNamedAlike ? null : nameOf(mine)} body={mine.body} />
          )}
        </div>
        <div>
          <p className={text.meta}>{t('playbook.inFile')}</p>
          <Wording name={isNamedAlike ? null : nameOf(theirs)} body={theirs.body} />
        </div>
      </div>
      <Segments
        label={t('playbook.choice', { title: theirs.title })}
        value={choice}
        choices={choices.map((value) => ({ value, label: t(`playbook.${value}`) }))}
        onChoose={onChoose}
      />
    </li>
  );
}

const nameOf = ({ title, shortcut }: { title: string; shortcut: string }): string =>
  shortcut === '' ? title : `${title} · /${shortcut}`;

function Wording({ name, body }: { name: string | null; body: string }) {
  return (
    <>
      {name !== null && (
        <p className={text.meta} dir="auto">
          {name}
        </p>
      )}
      <p className={styles.body} dir="auto">
        {body}
      </p>
    </>
  );
}
