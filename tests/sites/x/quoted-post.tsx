import { navigate } from '../shell/address.tsx';
import { isoDate } from '../shell/elapsed.ts';
import { useSample } from '../shell/sample.tsx';
import type { SamplePost } from '../world/model.ts';
import { EmojiText } from './post-text.tsx';
import { shortTime } from './time-labels.ts';
import { Avatar, NameBlock } from './user-name.tsx';

/** A post inside another: a second name, time and text in the same article, none of them a link. */
export function QuotedPost({ post }: { post: SamplePost }) {
  const { account, look, now, text } = useSample();
  const by = account(post.by);
  return (
    <div aria-labelledby={`id__quoted${post.id}`} id={`id__quote${post.id}`}>
      <div dir="ltr" className="hidden-heading">
        <span>{text('Citation', 'Quote')}</span>
      </div>
      <div
        role="link"
        tabIndex={0}
        className="quoted"
        onClick={(event) => {
          event.stopPropagation();
          navigate(`/${by.handle}/status/${post.id}`);
        }}
      >
        <div className="post-head">
          <Avatar account={by} linked={false} />
          <NameBlock account={by} linked={false}>
            <div dir="ltr" className="time">
              <time dateTime={isoDate(now, post.minutesAgo)}>
                {shortTime(post.minutesAgo, now, look.language).text}
              </time>
            </div>
          </NameBlock>
        </div>
        <div dir="auto" lang={post.language} data-testid="tweetText" className="text">
          <EmojiText text={post.text.slice(0, 180)} />
        </div>
      </div>
    </div>
  );
}
