import { classNames } from '../../../components/class-names';
import text from '../../../components/text.module.css';
import { type Translation, useTranslation } from '../../../components/translation';
import type { QueueEntry } from '../queue-entry';
import type { Reopened } from '../standing';
import { STATE_WORDS } from '../state-words';

interface CommentHintProps {
  id?: string;
  entry: QueueEntry;
  isTarget: boolean;
  isOnPage: boolean;
  /** On one line, cut where it is longer. */
  isShort: boolean;
}

const REOPENED = {
  edited: 'queue.edited',
  'wrote-again': 'queue.wroteAgain',
} as const satisfies Record<Reopened, string>;

/** How a comment stands, what it is about, and what else one has to know before opening it. */
export function CommentHint({ id, entry, isTarget, isOnPage, isShort }: CommentHintProps) {
  const translation = useTranslation();
  const { t } = translation;
  const { comment, parent, standing, category, flag } = entry;
  const said = [
    t(STATE_WORDS[standing.state]),
    ...whyOf(entry, translation),
    // the flag says it itself
    flag === null && category !== null && category !== 'other' && t(`crisis.${category}`),
    standing.reopened !== null && t(REOPENED[standing.reopened]),
    isTarget && t('comments.target'),
    parent !== null &&
      t('comments.inReplyTo', { name: parent.author?.name ?? t('comments.unnamed') }),
    comment.reactions.ok &&
      comment.reactions.value.value > 0 &&
      t('comments.reactions', { count: comment.reactions.value.value }),
    !isOnPage && t('comments.offPage'),
  ].filter((words) => words !== false);
  return (
    <p id={id} className={classNames(text.hint, isShort && text.clip)}>
      {said.join(' · ')}
    </p>
  );
}

/** What was said with the decision; of what isn't known, why not. */
function whyOf({ standing }: QueueEntry, { t }: Translation): string[] {
  const { state, step, missing } = standing;
  if (state === 'unknown')
    return [missing === null ? t('queue.repliesUnread') : t('queue.notLoaded', { count: missing })];
  return [step?.article ?? '', step?.reason ?? ''].filter((words) => words !== '');
}
