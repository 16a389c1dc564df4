import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { LeaveDialog } from '../../../components/leave-dialog';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { Brand } from '../../brands/model';
import { useWordingHits } from '../../tone/library/editing/use-wording-hits';
import { ReplyDetails } from '../editing/reply-details';
import { ReplyNames } from '../editing/reply-names';
import { useEditing } from '../editing/use-editing';
import { WordingsField } from '../editing/wordings-field';
import type { Reply } from '../model';
import { liveReplies } from '../records';
import type { ReplyDraft } from '../reply-draft';
import { partialsOf } from '../template/partials';
import styles from './reply-form.module.css';

interface ReplyFormProps {
  /** Null: a new one. */
  reply: Reply | null;
  /** What a new one begins with. */
  begun: Partial<ReplyDraft>;
  brand: Brand | null;
  /** The brand's replies, until those of all brands are read. */
  library: readonly Reply[];
  onClose: () => void;
  /** What is to be known before writing. */
  note?: ReactNode;
}

/** Writing a reply, or changing one. Leaving asks only when something would be lost. */
export function ReplyForm(props: ReplyFormProps) {
  const { reply, begun, brand, library, onClose, note } = props;
  const { t, language } = useTranslation();
  const say = useNotice();
  const live = useLive(useMemo(() => liveReplies(null), []));
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const everyReply = live.state === 'ready' ? live.value : library;
  const editing = useEditing({
    reply,
    begun: { language: brand?.language ?? language, brandId: brand?.id ?? null, ...begun },
    library: everyReply,
    onSaved: () => {
      say({ severity: 'done', text: t('replies.saved') });
      onClose();
    },
  });
  const { draft, at, problems, change } = editing;
  const partial = useMemo(() => partialsOf(everyReply, draft.brandId), [everyReply, draft.brandId]);
  const tone = useWordingHits(draft.wordings[at] ?? '', draft, partial);

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const leave = () => (editing.isDirty ? setAsking(true) : onClose());
  const title = t(reply === null ? 'replies.formNew' : 'replies.formEdit');
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={editing.onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          leave();
        } else editing.onKeyDown(event);
      }}
    >
      <div className={styles.fields}>
        <h2>{title}</h2>
        {note}
        <ReplyNames draft={draft} problems={problems} onChange={change} />
        <WordingsField
          wordings={draft.wordings}
          at={at}
          language={draft.language}
          missing={problems.body === 'missing'}
          partial={partial}
          tone={tone}
          onOpen={editing.open}
          onChange={(wordings) => change({ wordings })}
        />
        <ReplyDetails draft={draft} brands={brand === null ? [] : [brand]} onChange={change} />
      </div>
      <div className={styles.foot}>
        {editing.refusal !== null && <p role="alert">{t(editing.refusal)}</p>}
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
        <LeaveDialog
          text={t('replies.discardText')}
          onStay={() => setAsking(false)}
          onLeave={onClose}
        />
      )}
    </form>
  );
}
