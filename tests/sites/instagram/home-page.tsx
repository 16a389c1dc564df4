import { useEffect } from 'react';
import { useRecyclingWindow } from '../shell/recycling-window.ts';
import { useSample } from '../shell/sample.tsx';
import { AvatarLink } from './account-link.tsx';
import { FeedPost } from './feed-post.tsx';

/** `/`: stories and the endless feed. Rows follow one another; what was scrolled away leaves a gap of its height. */
export function HomePage() {
  const sample = useSample();
  const { rows, height } = useRecyclingWindow({ count: Number.POSITIVE_INFINITY, estimate: 860 });
  useEffect(() => {
    document.title = 'Instagram';
  }, []);
  return (
    <main role="main" className="home">
      <div className="stories" role="menu">
        {sample.world.accounts.slice(0, 7).map((account) => (
          <AvatarLink key={account.id} account={account} size={56} />
        ))}
      </div>
      <div style={{ boxSizing: 'border-box', minHeight: height, paddingTop: rows[0]?.top ?? 0 }}>
        {rows.map((row) => (
          <div key={row.key} ref={row.measure} className="row">
            <FeedPost key={row.contentKey} post={sample.post(row.index)} />
          </div>
        ))}
      </div>
    </main>
  );
}
