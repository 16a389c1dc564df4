import { Check, Plus } from 'lucide-react';
import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import { useTranslation } from '../../../../components/translation';
import type { SeenPost } from '../../model';
import { type Followable, follow, unfollow } from '../records';
import styles from './follow.module.css';
import { LabelsField } from './labels-field';
import { NoteEntry } from './note-entry';
import { useFollowSteps } from './use-follow-steps';
import { useFollowed } from './use-followed';

/** The person's own words on the post: labels once it is followed, a note, and its account to follow. */
export function FollowPart({ post }: { post: SeenPost }) {
  const followed = useFollowed('post', post.key);
  if (followed === 'loading') return null;
  const what: Followable = { kind: 'post', followedKey: post.key, network: post.network };
  return (
    <section className={`${layout.section} ${styles.part}`}>
      {followed && <LabelsField what={what} labels={followed.labels} />}
      <NoteEntry key={post.key} what={what} followed={followed} />
      {post.authorKey !== null && <AccountButton post={post} authorKey={post.authorKey} />}
    </section>
  );
}

function AccountButton({ post, authorKey }: { post: SeenPost; authorKey: string }) {
  const { t } = useTranslation();
  const act = useFollowSteps();
  const followed = useFollowed('account', authorKey);
  const isOn = followed !== undefined && followed !== 'loading';
  const account = post.author?.name ?? t('post.unnamed');
  const what: Followable = { kind: 'account', followedKey: authorKey, network: post.network };
  const Icon = isOn ? Check : Plus;
  return (
    <Button
      look="quiet"
      className={styles.account}
      icon={<Icon size={16} strokeWidth={1.5} aria-hidden />}
      disabled={followed === 'loading'}
      aria-pressed={isOn}
      onClick={() =>
        isOn
          ? act(unfollow(what), t('follow.accountUnfollowed'))
          : act(follow(what), t('follow.accountFollowed'))
      }
    >
      <span>{t(isOn ? 'follow.followingAccount' : 'follow.followAccount', { account })}</span>
    </Button>
  );
}
