import { useEffect, useRef } from 'react';
import { useSample } from '../shell/sample.tsx';
import type { SamplePost } from '../world/model.ts';
import { Avatar } from './avatar.tsx';
import { Card } from './card.tsx';
import { CommentComposer } from './comment-composer.tsx';
import { useWords } from './labels.ts';
import { useSpeaker } from './speaker.ts';
import { Thread } from './thread.tsx';

interface WholePostProps {
  post: SamplePost;
  address: string;
  authorAddress: string;
  numbered: boolean;
}

/** A post with its thread and the comment box at its foot, as on its page, in the dialog and in a group. */
export function WholePost({ post, address, authorAddress, numbered }: WholePostProps) {
  const foot = useRef<HTMLDivElement>(null);
  const focusComposer = () =>
    foot.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  return (
    <>
      <Card
        post={post}
        address={address}
        authorAddress={authorAddress}
        whole
        onComment={focusComposer}
      >
        <Thread post={post} postAddress={address} numbered={numbered} />
      </Card>
      <div ref={foot} className="fb-foot">
        <CommentLine post={post} />
      </div>
    </>
  );
}

/** « Commenter en tant que … » with the picture of the page that speaks. */
export function CommentLine({ post }: { post: SamplePost }) {
  const words = useWords();
  const { replies } = useSample();
  const [speaker] = useSpeaker();
  return (
    <div className="fb-composer-line">
      <Avatar account={speaker} size={32} />
      <CommentComposer
        words={words}
        label={words.commentAs(speaker.name)}
        takesFocus={false}
        onSend={(text) => replies.add({ post: post.id, parent: null, text, by: speaker.id })}
      />
    </div>
  );
}

/** The post's own page. */
export function PostPage(props: WholePostProps) {
  return (
    <div role="main" className="fb-page">
      <div role="article" className="fb-sheet">
        <WholePost {...props} />
      </div>
    </div>
  );
}

/** The post over the feed, which stays underneath. */
export function PostDialog({ onClose, ...props }: WholePostProps & { onClose(): void }) {
  const words = useWords();
  const { account } = useSample();
  const dialog = useRef<HTMLDivElement>(null);
  const title = words.postTitle(account(props.post.by).name);
  useEffect(() => {
    dialog.current?.focus();
  }, []);
  return (
    <div className="fb-shade">
      <div
        ref={dialog}
        role="dialog"
        aria-label={title}
        tabIndex={-1}
        className="fb-dialog"
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <div className="fb-dialog-head">
          <h2>
            <span dir="auto">{title}</span>
          </h2>
          <div role="button" tabIndex={0} aria-label={words.close} onClick={onClose}>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="fb-icon">
              <path d="M5 5l10 10M15 5L5 15" />
            </svg>
          </div>
        </div>
        <div className="fb-dialog-body">
          <WholePost {...props} />
        </div>
      </div>
    </div>
  );
}
