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
  const isRemoved = mine?.deletedAt !== null;
  const choices: Choice[] = isRemoved ? ['mine', 'theirs'] : ['mine', 'theirs', 'both'];
  return (
    <li className={styles.row}>
      <h4 dir="auto">{theirs.title}</h4>
      <div className={styles.sides}>
        <div>
          <p className={text.meta}>{t('playbook.here')}</p>
          {isRemoved ? (
            <p className={text.soft}>{t('playbook.removedHere')}</p>
          ) : (
            <Wording
              shortcut={mine?.shortcut ?? ''}
              title={mine?.title ?? ''}
              body={mine?.body ?? ''}
            />
          )}
        </div>
        <div>
          <p className={text.meta}>{t('playbook.inFile')}</p>
          <Wording {...theirs} />
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

function Wording(props: { title: string; shortcut: string; body: string }) {
  const { title, shortcut, body } = props;
  return (
    <>
      <p className={text.meta} dir="auto">
        {shortcut === '' ? title : `${title} · /${shortcut}`}
      </p>
      <p className={styles.body} dir="auto">
        {body}
      </p>
    </>
  );
}
