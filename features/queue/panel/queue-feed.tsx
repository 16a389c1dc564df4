import { type KeyboardEvent, useCallback, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';
import { useFocusedRow } from '../../../components/use-focused-row';
import { VirtualRows } from '../../../components/virtual-rows';
import type { PageClient } from '../../../messaging/page-client';
import { useWritingNote } from '../notes/panel/author-notes';
import type { QueueEntry } from '../queue-entry';
import { turnOf } from '../queue-order';
import { CommentRow } from './comment-row';
import styles from './queue-feed.module.css';
import { QueueFoot } from './queue-foot';
import { actOfKey, type QueueAct } from './queue-keys';
import type { Queue } from './queue-store';
import { useAnswering } from './use-answering';
import { useAskedStep } from './use-asked-step';
import { useDecisions } from './use-decisions';
import { useFollowing } from './use-following';
import { nextAfter, useQueueList } from './use-queue-list';
import { useStaying } from './use-staying';

interface QueueFeedProps {
  queue: StoreApi<Queue>;
  postKey: string;
  /** In no order. */
  entries: readonly QueueEntry[];
  inPage: ReadonlySet<string>;
  targetKey: string | null;
  /** Milliseconds since 1970. */
  now: number;
  client: PageClient | null;
  /** For whom the person works; null: nobody in particular. */
  brandId: string | null;
  onReply: () => void;
  /** Raises a flag on a comment, or opens the one it has. */
  onFlag: (key: string) => void;
}

const keyOf = ({ comment }: QueueEntry): string => comment.key;

/** The queue with its single keys, which work while the focus is in it (WCAG 2.1.4). */
export function QueueFeed(props: QueueFeedProps) {
  const { queue, postKey, entries, inPage, targetKey, now, client, brandId } = props;
  const { onReply, onFlag } = props;
  const { t } = useTranslation();
  const { shown, at } = useQueueList(queue, entries, inPage, targetKey);
  const elsewhere = useStore(queue, (state) => state.elsewhere);
  const answer = useAnswering(client);
  const { follow, cancel } = useFollowing(client);
  const note = useWritingNote();
  const { decide, undo, dialog } = useDecisions({ queue, postKey, brandId, follow });
  const id = useId();
  const current = shown[at];
  const { hold, ...stays } = useStaying(queue, current);
  useFocusedRow(`${id}-${current?.comment.key ?? ''}`);

  const goTo = (entry: QueueEntry | undefined) => {
    if (entry === undefined || entry === current) return;
    queue.getState().hold(turnOf(entry));
    follow(entry.comment.key);
  };
  const move = (by: number) => goTo(shown[Math.min(shown.length - 1, Math.max(0, at + by))]);
  const settle = async (
    entry: QueueEntry,
    state: Parameters<typeof decide>[1],
    isAsked = false,
  ) => {
    const next = nextAfter(shown, shown.indexOf(entry));
    if (await decide(entry, state, isAsked)) goTo(next);
  };
  const act = async (entry: QueueEntry, what: QueueAct): Promise<void> => {
    if (what === 'undo') return undo();
    if (what === 'flag') return onFlag(entry.comment.key);
    if (what === 'note') return note(entry.comment);
    if (what === 'as-read') return settle(entry, null);
    if (what === 'waiting-for') return settle(entry, 'waiting', true);
    if (what !== 'answer' && what !== 'reply') return settle(entry, what);
    cancel();
    if ((await answer(entry.comment)) && what === 'reply') onReply();
  };
  useAskedStep(queue, (step) => {
    if (current === undefined) return;
    const isOnNone = queue.getState().held === null;
    hold();
    if (step === 'answer') void act(current, 'answer');
    // somebody who comes to the queue by that is next with its first
    else if (isOnNone) follow(current.comment.key);
    else move(step === 'next' ? 1 : -1);
  });

  // rows are drawn once while nothing of theirs changes: what they call has to stay the same
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const onAct = useCallback(
    (entry: QueueEntry, what: QueueAct) => void latest.current(entry, what),
    [],
  );
  const onSelect = useCallback(
    (entry: QueueEntry) => {
      const { held, hold } = queue.getState();
      if (held?.key !== entry.comment.key) hold(turnOf(entry));
    },
    [queue],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key, currentTarget } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    // menus are drawn elsewhere, and Enter on a button is its own
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    if (key === 'Enter' && target.closest('button, a') !== null) return;
    const what = actOfKey(key, event.shiftKey);
    if (what === null) return;
    hold();
    event.preventDefault();
    if (typeof what === 'number') move(what);
    // a key held down goes through the queue, and decides once
    else if (!event.repeat) void act(current, what);
  };

  return (
    <>
      {shown.length === 0 ? (
        <EmptyState inPart title={t('queue.noMatch')} text={t('queue.noMatchText')} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the articles in it
        <div className={styles.feed} onKeyDown={onKeyDown} {...stays}>
          <VirtualRows
            items={shown}
            keyOf={keyOf}
            estimate={80}
            current={at}
            keepsPlace
            frame={{ role: 'feed', 'aria-label': t('comments.list') }}
          >
            {(entry, index) => (
              <CommentRow
                entry={entry}
                id={`${id}-${entry.comment.key}`}
                position={index + 1}
                all={shown.length}
                isCurrent={index === at}
                isTarget={entry.comment.key === targetKey}
                isOnPage={inPage.has(entry.comment.key)}
                isElsewhere={elsewhere.has(entry.comment.key)}
                now={now}
                onSelect={onSelect}
                onAct={onAct}
              />
            )}
          </VirtualRows>
        </div>
      )}
      <QueueFoot />
      {dialog}
    </>
  );
}
