import { useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Field } from '../../../components/field';
import { SelectField } from '../../../components/select-field';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { parseCharter } from '../../tone/charter/parse-charter';
import { liveCharter } from '../../tone/charter/records';
import { LONGEST_REASON } from '../handling/model';
import type { SeenComment } from '../model';
import styles from './reason-dialog.module.css';

/** A decision that is made with words. */
export interface AskedReason {
  state: 'hidden' | 'reported' | 'waiting';
  comment: SeenComment;
}

/** What was said; empty words and a null article: nothing. */
export interface SaidReason {
  reason: string;
  article: string | null;
}

const TITLES = {
  hidden: 'queue.hiddenTitle',
  reported: 'queue.reportedTitle',
  waiting: 'queue.waitingTitle',
} as const;

interface ReasonDialogProps {
  asked: AskedReason;
  /** Whose charter has the articles; null: nobody's. */
  brandId: string | null;
  /** Null: it was left. */
  onAnswer: (said: SaidReason | null) => void;
}

/** Asks why a comment is hidden or reported, by which article of the charter, or for whom it waits. */
export function ReasonDialog({ asked, brandId, onAnswer }: ReasonDialogProps) {
  const { state, comment } = asked;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [article, setArticle] = useState('');
  const [isRefused, setRefused] = useState(false);
  const articles = useArticles(brandId);
  const isWaiting = state === 'waiting';
  const confirm = () => {
    const said = { reason: reason.trim(), article: article === '' ? null : article };
    if (!isWaiting && said.reason === '' && said.article === null) setRefused(true);
    else onAnswer(said);
  };
  return (
    <Dialog
      title={t(TITLES[state])}
      text={
        isWaiting
          ? (comment.author?.name ?? t('comments.unnamed'))
          : t('queue.reasonText', { network: t(`common.${comment.network}`) })
      }
      onClose={() => onAnswer(null)}
      body={
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            confirm();
          }}
        >
          <Field
            label={t(isWaiting ? 'queue.waitingOn' : 'queue.reason')}
            problem={isRefused ? t('queue.reasonMissing') : null}
          >
            {(control) => (
              <input
                {...control}
                maxLength={LONGEST_REASON}
                value={reason}
                onChange={({ currentTarget }) => {
                  setReason(currentTarget.value);
                  setRefused(false);
                }}
              />
            )}
          </Field>
          {!isWaiting && articles.length > 0 && (
            <SelectField
              label={t('queue.article')}
              value={article}
              choices={[
                { value: '', label: t('queue.noArticle') },
                ...articles.map((heading) => ({ value: heading, label: heading })),
              ]}
              onChoose={(chosen) => {
                setArticle(chosen);
                setRefused(false);
              }}
            />
          )}
        </form>
      }
    >
      <Button look="primary" onClick={confirm}>
        {t('queue.confirm')}
      </Button>
      <Button onClick={() => onAnswer(null)}>{t('common.cancel')}</Button>
    </Dialog>
  );
}

/** The headings of a brand's charter, each once; none while it isn't read, or there is none. */
function useArticles(brandId: string | null): readonly string[] {
  const live = useLive(useMemo(() => (brandId === null ? null : liveCharter(brandId)), [brandId]));
  const markdown = live.state === 'ready' ? (live.value?.markdown ?? '') : '';
  return useMemo(() => {
    const headings = parseCharter(markdown).sections.map(({ heading }) => heading);
    return [...new Set(headings)].filter((heading) => heading !== '');
  }, [markdown]);
}
