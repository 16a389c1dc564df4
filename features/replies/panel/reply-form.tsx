import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import layout from '../../../components/layout.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import { type DraftProblems, draftOf, problemsOf, type ReplyDraft } from '../reply-draft';
import { ReplyFields } from './reply-fields';
import styles from './reply-form.module.css';

interface ReplyFormProps {
  /** Null: a new one. */
  reply: Reply | null;
  /** A title to begin a new one with. */
  title: string;
  brand: Brand | null;
  library: readonly Reply[];
  /** Resolves once stored; rejects when it could not be. */
  onSave: (draft: ReplyDraft) => Promise<void>;
  onClose: () => void;
}

/** Writing a reply, or changing one. Leaving asks only when something would be lost. */
export function ReplyForm({ reply, title, brand, library, onSave, onClose }: ReplyFormProps) {
  const { t, language } = useTranslation();
  const [start] = useState(() => draftOf(reply, brand?.language ?? language, title));
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    if (Object.keys(problems).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const leave = () => (isDirty ? setAsking(true) : onClose());
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const found = problemsOf(
      draft,
      library.filter((other) => other.id !== reply?.id),
    );
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    await onSave(draft).then(onClose, () => setFailed(true));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t(reply === null ? 'replies.formNew' : 'replies.formEdit')}
      noValidate
      onSubmit={save}
      onKeyDown={onKeyDown}
    >
      <div className={styles.fields}>
        <h2>{t(reply === null ? 'replies.formNew' : 'replies.formEdit')}</h2>
        <ReplyFields
          draft={draft}
          problems={problems}
          brand={brand}
          onChange={(changed) => setDraft({ ...draft, ...changed })}
        />
      </div>
      <div className={styles.foot}>
        {failed && <p role="alert">{t('replies.saveFailed')}</p>}
        <div className={layout.actions}>
          <Button type="submit" look="primary">
            {t('common.save')}
          </Button>
          <Button look="quiet" onClick={leave}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
      {asking && (
        <Dialog
          title={t('replies.discardTitle')}
          text={t('replies.discardText')}
          onClose={() => setAsking(false)}
        >
          <Button onClick={() => setAsking(false)}>{t('replies.keepWriting')}</Button>
          <Button look="quiet" onClick={onClose}>
            {t('replies.discard')}
          </Button>
        </Dialog>
      )}
    </form>
  );
}
