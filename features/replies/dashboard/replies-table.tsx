import { Star } from 'lucide-react';
import { useMemo } from 'react';
import { Checkbox } from '../../../components/checkbox';
import { classNames } from '../../../components/class-names';
import { type Column, DataTable } from '../../../components/data-table';
import { linkTo } from '../../../components/hash-route';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Sort } from '../../../components/use-sorted-rows';
import type { Reply } from '../model';
import { inShort } from './in-short';
import { choose, type LibraryStore } from './library-store';
import styles from './replies-table.module.css';
import { ReplyNetworks, ReplyStateMark } from './reply-marks';
import { ReplyMenu } from './reply-menu';

interface RepliesTableProps {
  /** Best first. */
  replies: Reply[];
  chosen: readonly Reply[];
  sort: Sort | null;
  store: LibraryStore;
}

/** Replies as a table: what each says, where it serves, how much it is used. */
export function RepliesTable({ replies, chosen, sort, store }: RepliesTableProps) {
  const translation = useTranslation();
  const { t, formatNumber, formatAgo } = translation;
  const chosenIds = useMemo(() => new Set(chosen.map((reply) => reply.id)), [chosen]);
  const columns = useMemo((): Column<Reply>[] => {
    const now = Date.now();
    return [
      {
        id: 'choose',
        name: t('library.chooseAll'),
        width: '40px',
        head: (
          <Checkbox
            label={t('library.chooseAll')}
            checked={chosenIds.size === replies.length || (chosenIds.size > 0 && 'mixed')}
            onChange={(on) =>
              choose(
                store,
                replies.map((reply) => reply.id),
                on,
              )
            }
          />
        ),
        cell: (reply) => (
          <Checkbox
            label={t('library.chooseOne', { title: reply.title })}
            checked={chosenIds.has(reply.id)}
            onChange={(on) => choose(store, [reply.id], on)}
          />
        ),
      },
      {
        id: 'title',
        name: t('library.reply'),
        sortBy: (reply) => reply.title,
        cell: (reply) => (
          <>
            <a className={styles.title} href={linkTo('replies', reply.id)} dir="auto">
              {reply.title}
            </a>
            {reply.favourite && (
              <Star
                className={styles.star}
                size={12}
                strokeWidth={1.5}
                role="img"
                aria-label={t('replies.favourite')}
              />
            )}
            <span className={classNames(styles.sub, text.clip)} dir="auto">
              {inShort(reply.body, t)}
            </span>
          </>
        ),
      },
      {
        id: 'shortcut',
        name: t('replies.formShortcut'),
        width: '98px',
        cell: (reply) => (
          <span className={text.meta}>{reply.shortcut && `/${reply.shortcut}`}</span>
        ),
      },
      {
        id: 'networks',
        name: t('replies.formNetworks'),
        width: '112px',
        spare: true,
        cell: (reply) => <ReplyNetworks networks={reply.networks} />,
      },
      {
        id: 'tags',
        name: t('replies.formTags'),
        width: '120px',
        spare: true,
        cell: (reply) => (
          <span className={text.meta} title={reply.tags.join(', ')}>
            {reply.tags.join(', ')}
          </span>
        ),
      },
      {
        id: 'state',
        name: t('library.state'),
        width: '112px',
        cell: (reply) => <ReplyStateMark state={reply.state} />,
      },
      {
        id: 'used',
        name: t('library.used'),
        width: '92px',
        figures: true,
        sortBy: (reply) => reply.timesUsed,
        cell: (reply) => (
          <span className={classNames(reply.timesUsed === 0 && text.hint)}>
            {formatNumber(reply.timesUsed)}
          </span>
        ),
      },
      {
        id: 'last',
        name: t('library.last'),
        width: '100px',
        figures: true,
        sortBy: (reply) => reply.lastUsedAt ?? undefined,
        cell: (reply) => (
          <span className={text.meta}>
            {reply.lastUsedAt === null ? t('library.never') : formatAgo(reply.lastUsedAt, now)}
          </span>
        ),
      },
      {
        id: 'more',
        name: t('common.more'),
        head: <span className={text.unseen}>{t('common.more')}</span>,
        width: '60px',
        cell: (reply) => <ReplyMenu reply={reply} />,
      },
    ];
  }, [t, formatNumber, formatAgo, chosenIds, replies, store]);
  return (
    <DataTable
      label={t('dashboard.replies')}
      rows={replies}
      columns={columns}
      keyOf={(reply) => reply.id}
      sort={sort}
      onSort={(next) => store.setState({ sort: next })}
      isChosen={(reply) => chosenIds.has(reply.id)}
    />
  );
}
