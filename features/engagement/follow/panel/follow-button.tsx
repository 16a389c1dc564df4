import { Check, Plus } from 'lucide-react';
import { Button } from '../../../../components/button';
import { useTranslation } from '../../../../components/translation';
import { useBareKey } from '../../../../components/use-bare-key';
import type { SeenPost } from '../../model';
import { type Followable, follow, unfollow } from '../records';
import styles from './follow.module.css';
import { useFollowSteps } from './use-follow-steps';
import { useFollowed } from './use-followed';

/** Follows the post, or no more; by F too. */
export function FollowButton({ post }: { post: Pick<SeenPost, 'key' | 'network'> }) {
  const { t } = useTranslation();
  const act = useFollowSteps();
  const followed = useFollowed('post', post.key);
  const isOn = followed !== undefined && followed !== 'loading';
  const toggle = () => {
    const what: Followable = { kind: 'post', followedKey: post.key, network: post.network };
    if (isOn) act(unfollow(what), t('follow.unfollowed'));
    else act(follow(what), t('follow.followed'));
  };
  useBareKey((key) => {
    if (key.toLowerCase() !== 'f' || followed === 'loading') return false;
    toggle();
    return true;
  });
  const Icon = isOn ? Check : Plus;
  return (
    <Button
      look="quiet"
      className={styles.button}
      icon={<Icon size={16} strokeWidth={1.5} aria-hidden />}
      disabled={followed === 'loading'}
      aria-pressed={isOn}
      aria-keyshortcuts="F"
      onClick={toggle}
    >
      {t(isOn ? 'follow.following' : 'follow.follow')}
    </Button>
  );
}
