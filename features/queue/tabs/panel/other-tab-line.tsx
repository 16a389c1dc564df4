import { AppWindow } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Button } from '../../../../components/button';
import { useNotice } from '../../../../components/notices';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { ask } from '../../../../messaging/calls';
import type { Queue } from '../../panel/queue-store';
import { answeredElsewhere } from '../answered-elsewhere';
import { type Meeting, meetingOf } from '../model';
import styles from './other-tab-line.module.css';
import { useOtherTabs } from './use-other-tabs';
import { useTelling } from './use-telling';

interface OtherTabLineProps {
  /** Null: no post in view. */
  postKey: string | null;
  /** Whom one answers here; null: nobody. */
  targetKey: string | null;
  /** Address of the page beside; null: none is. */
  address: string | null;
  /** Is told which of its comments are being answered in other tabs. */
  queue: StoreApi<Queue>;
}

const WORDS = {
  same: 'tabs.same',
  post: 'tabs.post',
  whole: 'tabs.whole',
  open: 'tabs.open',
} as const;

/** That what is in front of the person is open in another tab, or being answered there, and the way to it. */
export function OtherTabLine({ postKey, targetKey, address, queue }: OtherTabLineProps) {
  useTelling(postKey, targetKey);
  const tabs = useOtherTabs(address);
  useEffect(() => {
    queue.setState(({ elsewhere }) => ({ elsewhere: answeredElsewhere(tabs, elsewhere) }));
  }, [tabs, queue]);
  useEffect(
    () => () =>
      queue.setState(({ elsewhere }) => ({ elsewhere: answeredElsewhere([], elsewhere) })),
    [queue],
  );
  // drawn anew only as an answer's comment comes or goes, not with each comment read
  const listed = useStore(queue, ({ entries, elsewhere }) => listedAmong(entries, elsewhere));
  const meeting = meetingOf(tabs, postKey, targetKey, (key) => listed.split(' ').includes(key));
  return meeting && <MeetingLine meeting={meeting} />;
}

/** Those of the keys that are in the queue, in one text: a new list would be another each time. */
const listedAmong = (entries: Queue['entries'], keys: Queue['elsewhere']): string =>
  keys.size === 0
    ? ''
    : (entries ?? [])
        .map(({ comment }) => comment.key)
        .filter((key) => keys.has(key))
        .join(' ');

function MeetingLine({ meeting: { kind, tab } }: { meeting: Meeting }) {
  const { t, formatAgo } = useTranslation();
  const say = useNotice();
  const since = tab.answering?.since ?? null;
  const go = async () => {
    if (!(await ask('goToTab', { tabId: tab.tabId })))
      say({ severity: 'info', text: t('tabs.gone') });
  };
  return (
    <section className={styles.line} aria-label={t('tabs.title')}>
      <AppWindow size={14} strokeWidth={1.5} aria-hidden />
      <p className={kind === 'same' ? text.meta : text.hint}>
        {t(WORDS[kind])}
        {kind !== 'open' && since !== null && (
          <span className={text.hint}> · {formatAgo(since, Date.now())}</span>
        )}
      </p>
      <Button look="quiet" onClick={() => void go()}>
        {t('tabs.go')}
      </Button>
    </section>
  );
}
