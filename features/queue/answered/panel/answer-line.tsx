import { CornerDownRight } from 'lucide-react';
import { useMemo } from 'react';
import { classNames } from '../../../../components/class-names';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { liveBrands } from '../../../brands/records';
import { liveInsertionsUnder } from '../../../replies/insertions/records';
import type { SeenComment } from '../../model';
import { writtenWords } from '../../panel/written-words';
import { answerSpan } from '../answer-span';
import type { Answered } from '../answers-to';
import { writerOf } from '../writer-of';
import styles from './answer-line.module.css';

interface AnswerLineProps {
  comment: SeenComment;
  answer: Pick<Extract<Answered, { kind: 'answered' }>, 'reply' | 'brandId'>;
  /** The reply's text whole; otherwise its first line. */
  isWhole: boolean;
}

/** Our answer to a comment: after how long, by whom, and what it says. */
export function AnswerLine({ comment, answer, isWhole }: AnswerLineProps) {
  const translation = useTranslation();
  const { t, formatSpan } = translation;
  const { reply, brandId } = answer;
  const { postKey } = reply;
  const live = useLive(useMemo(() => postKey && liveInsertionsUnder(postKey), [postKey]) || null);
  const liveOwn = useLive(useMemo(() => liveBrands(), []));
  const brands = liveOwn.state === 'ready' ? liveOwn.value : [];
  const brand = brands.find(({ id }) => id === brandId);
  const inserted = live.state === 'ready' ? live.value : [];
  const { agent, isByVigie } = writerOf(reply, comment, brand?.agents ?? [], inserted);
  const waited = answerSpan(comment, reply);
  const span = waited && formatSpan(waited.span);
  const said = [
    span === null
      ? t('answered.answered')
      : t(waited?.isRough ? 'answered.inAbout' : 'answered.in', { span }),
    agent !== null && t('answered.by', { name: agent }),
    agent === null && brand !== undefined && brands.length > 1 && t('answered.by', brand),
    isByVigie && t('answered.withVigie'),
  ].filter((words) => words !== false);
  return (
    <div className={styles.answer}>
      <CornerDownRight size={14} strokeWidth={1.5} aria-hidden className={styles.arrow} />
      <p className={text.meta}>
        {said.join(' · ')}
        {isWhole && reply.at !== null && (
          <time className={styles.when} dateTime={new Date(reply.at).toISOString()}>
            {writtenWords(reply, translation, Date.now())}
          </time>
        )}
      </p>
      <p className={classNames(text.meta, isWhole ? text.written : styles.short)} dir="auto">
        <span className={text.unseen}>{t('answered.reply')} </span>
        {reply.text}
      </p>
    </div>
  );
}
