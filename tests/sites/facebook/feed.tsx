import { useCallback } from 'react';
import { navigate } from '../shell/address.tsx';
import { useRecyclingWindow } from '../shell/recycling-window.ts';
import { useSample } from '../shell/sample.tsx';
import { useShortcuts } from '../shell/shortcuts.ts';
import type { SamplePost } from '../world/model.ts';
import { drawsCompactBar } from './action-bar.tsx';
import { Avatar } from './avatar.tsx';
import { Card } from './card.tsx';
import { useWords } from './labels.ts';
import { useMarkup } from './markup.ts';
import { CommentLine } from './permalink.tsx';
import { useSpeaker } from './speaker.ts';
import { postPath, variant } from './tracking.ts';

/** The home feed: endless, its cards recycled. */
export function Feed() {
  const { post } = useSample();
  return (
    <div role="main" className="fb-page">
      <NewPostBox />
      <Stream count={Infinity} at={post} />
    </div>
  );
}

interface StreamProps {
  count: number;
  at(index: number): SamplePost;
}

/** A stream of cards; also a page's own. Half of the cards are a `role=article`, half bear their position only. */
export function Stream({ count, at }: StreamProps) {
  const markup = useMarkup();
  const { account } = useSample();
  const { rows, height } = useRecyclingWindow({ count, estimate: 520 });
  const step = useCallback((by: number) => scrollBy({ top: by * 480, behavior: 'instant' }), []);
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  return (
    <div {...markup.feed} className="fb-stream" style={{ height }}>
      {rows.map((row) => {
        const post = at(row.index);
        const { handle } = account(post.by);
        const address = postPath(handle, post.id);
        const open = () => navigate(address, { keepScroll: true });
        return (
          <div
            key={row.key}
            ref={row.measure}
            data-virtualized="false"
            className="fb-row"
            style={{ transform: `translateY(${row.top}px)` }}
          >
            <div key={row.contentKey}>
              <div
                {...markup.card(row.index + 1, variant('card', post.id, 2) === 1)}
                aria-labelledby={`_r_${post.id}_name_`}
                aria-describedby={`_r_${post.id}_time_ _r_${post.id}_text_`}
                className="fb-sheet"
              >
                <Card
                  post={post}
                  address={address}
                  authorAddress={`/${handle}`}
                  whole={false}
                  onComment={open}
                >
                  {!drawsCompactBar(post) && <CommentLine key={post.id} post={post} />}
                </Card>
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** « Quoi de neuf ? »: opens nothing here, but stands where the network's new-post box does. */
function NewPostBox() {
  const words = useWords();
  const [speaker] = useSpeaker();
  return (
    <div role="region" aria-label={words.createPost} className="fb-sheet fb-new-post">
      <Avatar account={speaker} size={40} />
      <div role="button" tabIndex={0}>
        <span dir="auto">{words.yourMind}</span>
      </div>
    </div>
  );
}
