import { linkTo } from '../../../components/hash-route';
import { KeyFoot } from '../../../components/key-foot';
import { useTranslation } from '../../../components/translation';
import { useBareKey } from '../../../components/use-bare-key';
import { ask } from '../../../messaging/calls';
import styles from './post-tab.module.css';

/** The keys that work on the post in view; P goes to all its readings. */
export function PostKeys({ postKey }: { postKey: string }) {
  const { t } = useTranslation();
  useBareKey((key) => {
    if (key.toLowerCase() !== 'p') return false;
    void ask('openDashboard', { section: linkTo('posts', postKey).slice(1) });
    return true;
  });
  return (
    <div className={styles.keys}>
      <KeyFoot
        keys={[
          [['F'], t('follow.keyFollow')],
          [['N'], t('follow.keyNote')],
          [['P'], t('follow.keyReadings')],
        ]}
      />
    </div>
  );
}
