import { useCallback } from 'react';
import { useRecyclingWindow } from '../../shell/recycling-window.ts';
import { useSample } from '../../shell/sample.tsx';
import { useMarkup } from '../markup.ts';
import { Item, placeKey } from './item.tsx';

/** The endless list; what scrolls is the `<main>` around it, not the window. */
export function MainFeed({ scroller }: { scroller: HTMLElement | null }) {
  const markup = useMarkup();
  const { post: at } = useSample();
  const scrolls = useCallback(() => scroller, [scroller]);
  const { rows, height } = useRecyclingWindow({
    count: Infinity,
    estimate: 360,
    scroller: scrolls,
  });
  return (
    <div
      role="list"
      {...markup.testId('mainFeed')}
      data-component-type="LazyColumn"
      {...markup.key('container-update-list_mainFeed-lazy-container')}
      className="li-feed"
      style={{ height }}
    >
      {rows.map((row) => {
        const post = at(row.index);
        const expanded = markup.key(`expanded${placeKey(post, 'MAIN_FEED_RELEVANCE')}`);
        return (
          <div
            key={row.key}
            ref={row.measure}
            className="li-row"
            style={{ transform: `translateY(${row.top}px)` }}
          >
            <div key={row.contentKey} data-display-contents="true" className="li-contents">
              <div {...expanded}>
                <div {...markup.role('listitem')} {...expanded} className="li-card">
                  <Item post={post} feedType="MAIN_FEED_RELEVANCE" />
                </div>
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}
