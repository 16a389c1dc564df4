import { useVisitState } from '../../shell/visit-state.ts';
import type { SamplePost } from '../../world/model.ts';
import { opaqueKey, uuidKey } from '../keys.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { ActionRow } from './action-row.tsx';
import { CommentsSection } from './comments-section.tsx';
import { CountsRow } from './counts-row.tsx';
import { ExpandableText } from './expandable-text.tsx';
import { ItemHead } from './item-head.tsx';

export type FeedType = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL';

/** `<KEY>FeedType_…`: the end of every key that belongs to one post on one kind of screen. */
export function placeKey(post: SamplePost, feedType: FeedType): string {
  return `${opaqueKey('post', post.id)}FeedType_${feedType}`;
}

/** What is inside a list item, and inside the detail page's card: the post and, once opened, its comments. */
export function Item({ post, feedType }: { post: SamplePost; feedType: FeedType }) {
  const words = useWords();
  const markup = useMarkup();
  const whole = feedType === 'FEED_DETAIL';
  const [opened, setOpened] = useVisitState(`comments:${post.id}`, false);
  return (
    <div data-display-contents="true" className="li-contents">
      <div {...markup.key(opaqueKey('post', post.id))}>
        <h2>
          <span className="li-heard">{words.feedPost}</span>
          <span aria-hidden="true" />
        </h2>
        <ItemHead post={post} />
        <ExpandableText
          key={post.id}
          id={post.id}
          text={post.text}
          whole={whole}
          componentkey={
            whole ? `feed-commentary_${uuidKey('text', post.id)}` : uuidKey('text', post.id)
          }
        />
        <CountsRow post={post} onComments={() => setOpened(true)} />
        <hr role="presentation" />
        <ActionRow post={post} onComment={() => setOpened(true)} />
      </div>
      <div
        {...markup.key(
          `EgsI${opaqueKey('tools', post.id, 16)}-replaceableCommentTools${placeKey(post, feedType)}`,
        )}
      />
      {(opened || whole) && <CommentsSection key={post.id} post={post} feedType={feedType} />}
    </div>
  );
}
