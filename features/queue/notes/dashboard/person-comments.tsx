import { useState } from 'react';
import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { answersIn } from '../past';
import type { Person } from '../person-records';
import styles from './person.module.css';
import { PersonComment } from './person-comment';

/** Comments shown at first, and more each time more are asked for. */
const PART = 50;

/** What somebody wrote, the latest first, with how each stands. */
export function PersonComments({ person }: { person: Person }) {
  const { past, handlings } = person;
  const { t } = useTranslation();
  const [shown, setShown] = useState(PART);
  const { comments, flags, answers, isMore } = past;
  const said = [
    isMore
      ? t('notes.manyComments', { count: comments.length })
      : t('notes.comments', { count: comments.length }),
    t('notes.flags', { count: flags.size }),
    t('notes.answers', { count: answersIn(past) }),
  ];
  return (
    <section>
      <h2 className={layout.sectionHead}>
        {t('notes.writtenComments')}{' '}
        <span className={`${styles.said} ${text.meta}`}>{said.join(' · ')}</span>
      </h2>
      {comments.length === 0 && <p className={text.soft}>{t('notes.noComments')}</p>}
      {isMore && <p className={text.hint}>{t('notes.onlyLatest', { count: comments.length })}</p>}
      <ul className={styles.comments}>
        {comments.slice(0, shown).map((comment) => (
          <PersonComment
            key={comment.key}
            comment={comment}
            flag={flags.get(comment.key)}
            handling={handlings.get(comment.key)}
            answer={answers.get(comment.key)}
          />
        ))}
      </ul>
      {shown < comments.length && (
        <Button look="quiet" onClick={() => setShown(shown + PART)}>
          {t('notes.showMore')}
        </Button>
      )}
    </section>
  );
}
