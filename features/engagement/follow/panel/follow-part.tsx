import layout from '../../../../components/layout.module.css';
import { useTranslation } from '../../../../components/translation';
import type { SeenPost } from '../../model';
import type { Followable } from '../records';
import { AccountPart } from './account-part';
import styles from './follow.module.css';
import { LabelsField } from './labels-field';
import { NoteEntry } from './note-entry';
import { useFollowed } from './use-followed';

/** The person's own words on the post, labels once it is followed and a note, and those on its account. */
export function FollowPart({ post }: { post: SeenPost }) {
  const { t } = useTranslation();
  const followed = useFollowed('post', post.key);
  if (followed === 'loading') return null;
  const what: Followable = { kind: 'post', followedKey: post.key, network: post.network };
  const { authorKey, network } = post;
  return (
    <section className={`${layout.section} ${styles.part}`}>
      {followed && <LabelsField what={what} labels={followed.labels} />}
      <NoteEntry key={post.key} what={what} followed={followed} />
      {authorKey !== null && (
        <div key={authorKey} className={styles.beside}>
          <AccountPart
            authorKey={authorKey}
            network={network}
            name={post.author?.name ?? t('post.unnamed')}
            beside
          />
        </div>
      )}
    </section>
  );
}
