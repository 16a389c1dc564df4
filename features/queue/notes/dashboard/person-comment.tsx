import { linkTo } from '../../../../components/hash-route';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Flag } from '../../../crisis/flags/model';
import { FlagMark } from '../../../crisis/flags/panel/flag-mark';
import type { Handling } from '../../handling/model';
import type { SeenComment } from '../../model';
import { writtenWords } from '../../panel/written-words';
import { STATE_WORDS } from '../../state-words';
import styles from './person.module.css';

interface PersonCommentProps {
  comment: SeenComment;
  flag: Flag | undefined;
  handling: Handling | undefined;
  /** Our answer; undefined: none was seen. */
  answer: SeenComment | undefined;
}

/** One comment of somebody: when, what, its alert, what was decided, our answer. */
export function PersonComment({ comment, flag, handling, answer }: PersonCommentProps) {
  const translation = useTranslation();
  const { t } = translation;
  const { network, address, at } = comment;
  const now = Date.now();
  const state = handling?.state ?? (answer ? 'answered' : null);
  const said = [
    t(`common.${network}`),
    at === null ? t('notes.noDate') : writtenWords(comment, translation, now),
    state === null ? '' : t(STATE_WORDS[state]),
  ].filter((words) => words !== '');
  return (
    <li>
      <p className={text.hint}>
        {said.join(' · ')}
        {/* an address comes from the page: only what can be a permalink may be followed */}
        {address?.startsWith('https://') && (
          <>
            {' · '}
            <a href={address} target="_blank" rel="noreferrer">
              {t('notes.openComment', { network: t(`common.${network}`) })}
            </a>
          </>
        )}
        {flag && (
          <>
            {' · '}
            <a href={linkTo('alerts', flag.key)}>{t('notes.openFlag')}</a>
          </>
        )}
      </p>
      <p className={text.written} lang={comment.language ?? undefined}>
        {comment.text === '' ? (
          <span className={text.hint}>{t('notes.noText')}</span>
        ) : (
          comment.text
        )}
      </p>
      {flag && <FlagMark flag={flag} />}
      {answer && (
        <p className={`${styles.answer} ${text.written}`}>
          <span className={text.unseen}>{t('notes.ourAnswer')}</span> {answer.text}
        </p>
      )}
    </li>
  );
}
