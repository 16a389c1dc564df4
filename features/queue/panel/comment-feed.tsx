import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { KeyFoot } from '../../../components/key-foot';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { VirtualRows } from '../../../components/virtual-rows';
import type { PageClient } from '../../../messaging/page-client';
import type { Flag } from '../../crisis/flags/model';
import type { ThreadEntry } from '../thread';
import { CommentRow } from './comment-row';
import styles from './comments-tab.module.css';
import { useAnswering } from './use-answering';

interface CommentFeedProps {
  thread: readonly ThreadEntry[];
  /** By the key of the comment that they are on. */
  flags: ReadonlyMap<string, Flag>;
  onPage: readonly string[];
  targetKey: string | null;
  client: PageClient | null;
  onReply: () => void;
  /** Raises a flag on a comment, or opens the one it has. */
  onFlag: (key: string) => void;
}

/** The list with its single keys, which work while the focus is in it (WCAG 2.1.4). */
export function CommentFeed(props: CommentFeedProps) {
  const { thread, flags, onPage, targetKey, client, onReply, onFlag } = props;
  const { t } = useTranslation();
  const answer = useAnswering(client);
  const [currentKey, setCurrentKey] = useState(targetKey);
  const id = useId();
  const inPage = useMemo(() => new Set(onPage), [onPage]);
  const at = Math.max(
    0,
    thread.findIndex(({ comment }) => comment.key === currentKey),
  );
  const current = thread[at];

  // the row is drawn only once the list has scrolled to it
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      document.getElementById(`${id}-${at}`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [at, id]);

  const withReply = async (entry: ThreadEntry) => {
    if (await answer(entry.comment)) onReply();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[
      event.key.length === 1 ? event.key.toLowerCase() : event.key
    ];
    if (step !== undefined) {
      event.preventDefault();
      const next = thread[Math.min(thread.length - 1, Math.max(0, at + step))];
      setCurrentKey(next?.comment.key ?? null);
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      void answer(current.comment);
    } else if (event.key.toLowerCase() === 'r') {
      event.preventDefault();
      void withReply(current);
    } else if (event.key.toLowerCase() === 'a') {
      event.preventDefault();
      onFlag(current.comment.key);
    }
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the articles in it */}
      <div className={styles.tab} onKeyDown={onKeyDown}>
        <header className={styles.head}>
          <h2>{t('comments.title', { count: thread.length })}</h2>
          <span className={text.meta}>{t('comments.onPage', { count: inPage.size })}</span>
        </header>
        <VirtualRows
          items={thread}
          keyOf={({ comment }) => comment.key}
          estimate={84}
          current={at}
          frame={{ role: 'feed', 'aria-label': t('comments.list') }}
        >
          {(entry, index) => (
            <CommentRow
              entry={entry}
              flag={flags.get(entry.comment.key) ?? null}
              id={`${id}-${index}`}
              position={index + 1}
              all={thread.length}
              isCurrent={index === at}
              isTarget={entry.comment.key === targetKey}
              isOnPage={inPage.has(entry.comment.key)}
              onSelect={() => setCurrentKey(entry.comment.key)}
              onAnswer={() => void answer(entry.comment)}
              onReply={() => void withReply(entry)}
              onFlag={() => onFlag(entry.comment.key)}
            />
          )}
        </VirtualRows>
      </div>
      <KeyFoot
        keys={[
          [['J'], t('comments.nextKey')],
          [['K'], t('comments.previousKey')],
          [['↵'], t('comments.chooseKey')],
          [['A'], t('comments.flagKey')],
        ]}
      />
    </>
  );
}
