import { type KeyboardEvent, useMemo, useRef } from 'react';
import { Checkbox } from '../../../components/checkbox';
import { classNames } from '../../../components/class-names';
import { type Column, DataTable } from '../../../components/data-table';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Sort } from '../../../components/use-sorted-rows';
import type { Reply } from '../model';
import { choose, type LibraryStore } from './library-store';
import styles from './replies-table.module.css';
import { ReplyCell } from './reply-cell';
import { ReplyNetworks, ReplyStateMark } from './reply-marks';
import { ReplyMenu } from './reply-menu';
import { RowGrip } from './row-grip';
import type { Step } from './step-goal';
import type { Reordering } from './use-reordering';

interface RepliesTableProps {
  /** Best first. */
  replies: Reply[];
  chosen: readonly Reply[];
  sort: Sort | null;
  store: LibraryStore;
  /** Null while they don't stand in the library's own order. */
  reordering: Reordering | null;
  follow: { key: string } | null;
}

const STEPS: Partial<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'top',
  End: 'bottom',
};

/** Replies as a table: what each says, where it serves, how much it is used. */
export function RepliesTable(props: RepliesTableProps) {
  const { replies, chosen, sort, store, reordering, follow } = props;
  const translation = useTranslation();
  const { t, formatNumber, formatAgo } = translation;
  const chosenIds = useMemo(() => new Set(chosen.map((reply) => reply.id)), [chosen]);
  // what moves a row changes with every move; the columns that offer it need not
  const moves = useRef(reordering);
  moves.current = reordering;
  const canMove = reordering !== null;
  const columns = useMemo((): Column<Reply>[] => {
    const now = Date.now();
    return [
      {
        id: 'choose',
        name: t('library.chooseAll'),
        width: '56px',
        head: (
          <span className={styles.choose}>
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
          </span>
        ),
        cell: (reply) => (
          <span className={styles.choose}>
            {canMove && (
              <RowGrip
                replyId={reply.id}
                onMove={(movedId, goal) => moves.current?.move(movedId, goal)}
              />
            )}
            <Checkbox
              label={t('library.chooseOne', { title: reply.title })}
              checked={chosenIds.has(reply.id)}
              onChange={(on) => choose(store, [reply.id], on)}
            />
          </span>
        ),
      },
      {
        id: 'title',
        name: t('library.reply'),
        sortBy: (reply) => reply.title,
        cell: (reply) => <ReplyCell reply={reply} />,
      },
      {
        id: 'shortcut',
        name: t('replies.formShortcut'),
        width: '110px',
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
        width: '84px',
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
        width: '96px',
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
        width: '56px',
        cell: (reply) => (
          <ReplyMenu
            reply={reply}
            onStep={canMove ? (step) => moves.current?.step(reply.id, step) : null}
          />
        ),
      },
    ];
  }, [t, formatNumber, formatAgo, chosenIds, replies, store, canMove]);
  const onRowKeyDown = (reply: Reply, event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    reordering?.step(reply.id, step);
  };
  return (
    <DataTable
      label={t('dashboard.replies')}
      rows={replies}
      columns={columns}
      keyOf={(reply) => reply.id}
      sort={sort}
      onSort={(next) => store.setState({ sort: next })}
      isChosen={(reply) => chosenIds.has(reply.id)}
      onRowKeyDown={onRowKeyDown}
      follow={follow}
    />
  );
}
