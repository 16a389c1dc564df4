import { type FormEvent, useState } from 'react';
import { BulkBar } from '../../../components/bulk-bar';
import { Button } from '../../../components/button';
import { Popover } from '../../../components/popover';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import { choose, type LibraryStore } from './library-store';
import styles from './replies-bulk.module.css';
import { useLibraryChanges } from './use-library-changes';

/** What can be done with the replies chosen. Each can be taken back. */
export function RepliesBulk(props: { replies: readonly Reply[]; store: LibraryStore }) {
  const { t } = useTranslation();
  const { replies, store } = props;
  const changes = useLibraryChanges();
  const uses = replies.reduce((sum, reply) => sum + reply.timesUsed, 0);
  const clear = () =>
    choose(
      store,
      replies.map((reply) => reply.id),
      false,
    );
  const andClear = (change: (replies: readonly Reply[]) => void) => () => {
    change(replies);
    clear();
  };
  return (
    <BulkBar
      title={t('library.chosen', { count: replies.length })}
      line={t('library.uses', { count: uses })}
      clearLabel={t('library.chooseNone')}
      onClear={clear}
    >
      <TagButton onTag={(tag) => andClear((chosen) => changes.tag(chosen, tag))()} />
      <Button onClick={andClear(changes.approve)}>{t('library.approve')}</Button>
      <Button onClick={andClear(changes.archive)}>{t('library.archive')}</Button>
      <Button onClick={andClear(changes.remove)}>{t('common.remove')}</Button>
    </BulkBar>
  );
}

function TagButton({ onTag }: { onTag: (tag: string) => void }) {
  const { t } = useTranslation();
  const [tag, setTag] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tag.trim() === '') return;
    onTag(tag.trim());
    setTag('');
  };
  return (
    <Popover label={t('library.addTag')} trigger={<Button>{t('library.addTag')}</Button>}>
      <form className={styles.tag} onSubmit={submit}>
        <input
          className={styles.input}
          aria-label={t('library.tag')}
          placeholder={t('library.tag')}
          value={tag}
          onChange={(event) => setTag(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {t('library.add')}
        </Button>
      </form>
    </Popover>
  );
}
