import { AppWindow } from 'lucide-react';
import { Button } from '../../../../components/button';
import { useNotice } from '../../../../components/notices';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { type Meeting, meetingOf } from '../model';
import { goToTab } from './go-to-tab';
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
}

const WORDS = { same: 'tabs.same', post: 'tabs.post', open: 'tabs.open' } as const;

/** That what is in front of the person is open in another tab, or being answered there, and the way to it. */
export function OtherTabLine({ postKey, targetKey, address }: OtherTabLineProps) {
  useTelling(postKey, targetKey);
  const meeting = meetingOf(useOtherTabs(address), postKey, targetKey);
  return meeting && <MeetingLine meeting={meeting} />;
}

function MeetingLine({ meeting: { kind, tab } }: { meeting: Meeting }) {
  const { t, formatAgo } = useTranslation();
  const say = useNotice();
  const since = tab.answering?.since ?? null;
  const go = async () => {
    if (!(await goToTab(tab.tabId))) say({ severity: 'info', text: t('tabs.gone') });
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
