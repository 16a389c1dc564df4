import { CopyPlus, Star } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../../../components/button';
import { linkTo } from '../../../components/hash-route';
import { IconButton } from '../../../components/icon-button';
import { LeaveDialog } from '../../../components/leave-dialog';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { useWordingHits } from '../../tone/library/editing/use-wording-hits';
import { ReplyDetails } from '../editing/reply-details';
import { ReplyNames } from '../editing/reply-names';
import { WordingsField } from '../editing/wordings-field';
import type { Reply } from '../model';
import { partialsOf } from '../template/partials';
import styles from './reply-editor.module.css';
import { ReplyPreview } from './reply-preview';
import { useLibraryChanges } from './use-library-changes';
import { useReplyEditing } from './use-reply-editing';

export interface ReplyEditorProps {
  /** Null: a new one. */
  reply: Reply | null;
  /** Whose a new one is, and whose name an example takes; null while there is no brand. */
  brand: Brand | null;
  /** To which it can be given. */
  brands: readonly Brand[];
  /** All brands' replies. */
  library: readonly Reply[];
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The editor: what is written on the left, how it will read on the right. */
export function ReplyEditor(props: ReplyEditorProps) {
  const { reply, brand, brands, library } = props;
  const { t } = useTranslation();
  const changes = useLibraryChanges();
  const editor = useReplyEditing(props);
  const { draft, at, change } = editor;
  const partial = useMemo(() => partialsOf(library, draft.brandId), [library, draft.brandId]);
  const tone = useWordingHits(draft.wordings[at] ?? '', draft, partial);
  const owner = brands.find(({ id }) => id === draft.brandId) ?? brand;
  return (
    <form className={page.sheet} noValidate onSubmit={editor.onSubmit} onKeyDown={editor.onKeyDown}>
      <PageHead
        above={<a href={linkTo('replies')}>{t('dashboard.replies')}</a>}
        title={reply === null ? t('replies.formNew') : draft.title || reply.title}
        line={<UseLine reply={reply} />}
      >
        {reply !== null && (
          <>
            <IconButton
              label={t('replies.favourite')}
              icon={<Star {...icon} />}
              aria-pressed={reply.favourite}
              onClick={() => changes.favour([reply], !reply.favourite)}
            />
            <Button icon={<CopyPlus {...icon} />} onClick={() => changes.duplicate(reply)}>
              {t('replies.duplicate')}
            </Button>
          </>
        )}
        {reply !== null && draft.state === 'draft' && (
          <Button
            onClick={({ currentTarget: { form } }) => {
              if (form !== null) void editor.save(form, { state: 'approved' });
            }}
          >
            {t('library.approve')}
          </Button>
        )}
        <Button type="submit" look="primary" disabled={reply !== null && !editor.isDirty}>
          {t('common.save')}
        </Button>
      </PageHead>
      {editor.refusal !== null && (
        <p className={styles.failed} role="alert">
          <SeverityShape severity="serious" />
          {t(editor.refusal)}
        </p>
      )}
      <div className={page.split}>
        <div className={styles.form}>
          <ReplyNames draft={draft} problems={editor.problems} onChange={change} />
          <WordingsField
            wordings={draft.wordings}
            at={at}
            language={draft.language}
            missing={editor.problems.body === 'missing'}
            partial={partial}
            tone={tone}
            onOpen={editor.open}
            onChange={(wordings) => change({ wordings })}
          />
          <div className={styles.rest}>
            <ReplyDetails draft={draft} brands={brands} onChange={change} />
          </div>
        </div>
        <aside className={styles.aside} aria-label={t('library.preview')}>
          <ReplyPreview
            wording={draft.wordings[at] ?? ''}
            brand={owner}
            language={draft.language}
            networks={draft.networks}
            partial={partial}
          />
        </aside>
      </div>
      {editor.guard.asked && (
        <LeaveDialog
          text={t('replies.discardText')}
          onStay={editor.guard.stay}
          onLeave={editor.guard.leave}
        />
      )}
    </form>
  );
}

function UseLine({ reply }: { reply: Reply | null }) {
  const { t, formatSince } = useTranslation();
  if (reply === null) return t('library.newLine');
  if (reply.lastUsedAt === null) return t('library.neverLine');
  return t('library.usedLine', {
    count: reply.timesUsed,
    last: formatSince(reply.lastUsedAt, Date.now()),
  });
}
