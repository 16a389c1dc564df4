import { useStore } from 'zustand';
import type { ComparedPost } from '../../compare/compared-post';
import { AccountPart } from '../../follow/panel/account-part';
import follow from '../../follow/panel/follow.module.css';
import type { PostsStore } from '../posts-store';
import styles from '../posts-table.module.css';

interface ChosenAccountProps {
  posts: readonly ComparedPost[];
  store: PostsStore;
}

/** The account that the posts are filtered by: to follow, with the person's labels and note on it. */
export function ChosenAccount({ posts, store }: ChosenAccountProps) {
  const account = useStore(store, (state) => state.account);
  const post = account === null ? undefined : posts.find((one) => one.post.authorKey === account);
  if (account === null || !post?.post.author) return null;
  return (
    <div className={`${styles.own} ${follow.part}`}>
      <AccountPart
        key={account}
        authorKey={account}
        network={post.post.network}
        name={post.post.author.name}
      />
    </div>
  );
}
