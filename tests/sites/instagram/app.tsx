import { useMemo, useRef } from 'react';
import { navigate, useAddress } from '../shell/address.tsx';
import { type Sample, useSample } from '../shell/sample.tsx';
import { useShortcuts } from '../shell/shortcuts.ts';
import type { SamplePost } from '../world/model.ts';
import { HomePage } from './home-page.tsx';
import { MessagesPage } from './messages-page.tsx';
import { PostDialog } from './post-dialog.tsx';
import { pathOf } from './post-kind.ts';
import { PostPage } from './post-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { idOf } from './shortcode.ts';
import { SideNav } from './side-nav.tsx';

const POST = /^(?:\/[\w.]+)?\/(?:p|reel|reels)\/([\w-]+)\//;

/** A post opened from a feed or profile stands over it; opened by itself it is a page. */
export function App() {
  const sample = useSample();
  const address = useAddress();
  const behind = useRef<string | null>(null);
  const code = POST.exec(address)?.[1];
  if (code === undefined) behind.current = address;
  const post = code === undefined ? undefined : sample.postById(idOf(code));
  const over = post !== undefined && behind.current !== null;
  const under = behind.current;
  const shortcuts = useMemo(
    () => shortcutsOver(sample, over ? post : undefined, under),
    [sample, over, post, under],
  );
  useShortcuts(shortcuts);
  return (
    <div className="instagram">
      <SideNav />
      {post && !over ? (
        <PostPage key={post.id} post={post} />
      ) : (
        <Route address={under ?? address} />
      )}
      {post && over && (
        <PostDialog
          key={post.id}
          post={post}
          close={() => navigate(under ?? '/', { keepScroll: true })}
        />
      )}
    </div>
  );
}

function Route({ address }: { address: string }) {
  const { text } = useSample();
  if (address === '/') return <HomePage />;
  if (address.startsWith('/direct/')) return <MessagesPage />;
  const profile = /^\/([\w.]+)\/?$/.exec(address);
  if (profile?.[1] && profile[1] !== 'explore') return <ProfilePage handle={profile[1]} />;
  return <main role="main">{text('Rien à voir ici.', 'Nothing to see here.')}</main>;
}

/** Over a feed: Escape closes the post, the arrows go to the one before or after. */
function shortcutsOver(
  sample: Sample,
  post: SamplePost | undefined,
  under: string | null,
): Record<string, () => void> {
  if (!post) return {};
  const place = sample.world.posts.findIndex((each) => each.id === post.id);
  const go = (by: 1 | -1) => {
    const next = sample.world.posts[place + by];
    if (next) navigate(pathOf(sample, next), { keepScroll: true });
  };
  return Object.fromEntries([
    ['Escape', () => navigate(under ?? '/', { keepScroll: true })],
    ['ArrowRight', () => go(1)],
    ['ArrowLeft', () => go(-1)],
  ]);
}
