import { useMemo } from 'react';
import { Button } from '../../../../components/button';
import { linkTo } from '../../../../components/hash-route';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLasting } from '../../../../components/use-lasting';
import { useLive } from '../../../../components/use-live';
import { ask } from '../../../../messaging/calls';
import type { SeenComment } from '../../model';
import { livePastOf } from '../past-records';
import { personStep } from '../person-step';
import { TYPE_WORDS } from '../type-words';
import { useNoteOf } from './author-notes';
import styles from './note-line.module.css';
import { pastWords } from './past-words';

interface NoteLineProps {
  comment: SeenComment;
  /** The comment is the one that the person is on. */
  isWhole: boolean;
}

/** Milliseconds in sight before anything is read: somebody who holds J down is going further. */
const STAY = 150;

/** What was noted about a comment's author, and what they wrote before; nothing where that says nothing. */
export function NoteLine({ comment, isWhole }: NoteLineProps) {
  const translation = useTranslation();
  const { t } = translation;
  const { authorKey } = comment;
  const note = useNoteOf(comment);
  const accounts = note?.authorKeys.join('\n') ?? authorKey;
  const isAsked = useLasting(accounts !== null && (isWhole || note !== undefined), STAY);
  const live = useLive(
    useMemo(
      () => (isAsked && accounts !== null ? livePastOf(accounts.split('\n')) : null),
      [isAsked, accounts],
    ),
  );
  const past = live.state === 'ready' ? pastWords(live.value, comment.key, translation) : [];
  if (authorKey === null || (note === undefined && past.length === 0)) return null;
  const words = note !== undefined && (
    <>
      <strong className={styles.type}>
        {t(note.type === 'other' ? 'notes.note' : TYPE_WORDS[note.type])}
      </strong>{' '}
      <span className={isWhole ? text.written : undefined}>{note.text}</span>
    </>
  );
  if (!isWhole) {
    return (
      <p className={`${styles.line} ${text.meta} ${text.clip}`}>
        {words}
        {past.length > 0 && <span className={styles.past}> · {past.join(', ')}</span>}
      </p>
    );
  }
  return (
    <div className={styles.line}>
      {words && <p className={text.meta}>{words}</p>}
      <p className={text.hint}>
        {past.length > 0 && (
          <>
            <span>{past.join(', ')}</span>
            {' · '}
          </>
        )}
        <Button
          look="quiet"
          className={styles.all}
          onClick={() =>
            void ask('openDashboard', {
              section: linkTo('authors', personStep(authorKey)).slice(1),
            })
          }
        >
          {t('notes.seeAll')}
        </Button>
      </p>
    </div>
  );
}
