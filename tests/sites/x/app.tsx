import { useRef } from 'react';
import { navigate, useAddress } from '../shell/address.tsx';
import { useSample } from '../shell/sample.tsx';
import { useShortcuts } from '../shell/shortcuts.ts';
import { HomePage } from './home-page.tsx';
import { MessagesDrawer } from './messages-drawer.tsx';
import { ProfilePage } from './profile-page.tsx';
import { ReplyModal } from './reply-modal.tsx';
import { SideNav } from './side-nav.tsx';
import { Sidebar } from './sidebar.tsx';
import { StatusPage } from './status-page.tsx';

/** Windows that stand over the page that was there before them. */
const MODAL = /^\/compose\/post$/;

export function App() {
  const { look } = useSample();
  const address = useAddress();
  const behind = useRef('/home');
  if (!MODAL.test(address)) behind.current = address;
  useShortcuts(SHORTCUTS);
  return (
    <div className={`x ${look.theme}`}>
      <div className="frame">
        <SideNav />
        <main role="main">
          <div data-testid="primaryColumn" className="primary">
            <Route address={behind.current} />
          </div>
          <Sidebar />
        </main>
      </div>
      <MessagesDrawer />
      <div id="layers">{MODAL.test(address) && <ReplyModal />}</div>
    </div>
  );
}

function Route({ address }: { address: string }) {
  const { text } = useSample();
  const status = /^\/(?:i\/web|[^/]+)\/status\/(\d+)/.exec(address);
  if (status?.[1]) return <StatusPage id={status[1]} />;
  if (address === '/' || address === '/home') return <HomePage />;
  const profile = /^\/(\w+)(?:\/with_replies)?\/?$/.exec(address);
  if (profile?.[1] && !ELSEWHERE.has(profile[1])) return <ProfilePage handle={profile[1]} />;
  return <p className="notice">{text('Rien à voir ici.', 'Nothing to see here.')}</p>;
}

const ELSEWHERE = new Set([
  'explore',
  'notifications',
  'messages',
  'settings',
  'search',
  'tos',
  'privacy',
]);

/** Focuses the post after or before the focused one, as X's own j and k do. */
function step(by: 1 | -1): void {
  const posts = [...document.querySelectorAll<HTMLElement>('article[tabindex="0"]')];
  const here = posts.indexOf(document.activeElement as HTMLElement);
  posts[Math.max(0, here + by)]?.focus();
}

function press(testId: string): void {
  document.activeElement?.querySelector<HTMLElement>(`[data-testid$="${testId}"]`)?.click();
}

const SHORTCUTS: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  l: () => press('like'),
  r: () => press('reply'),
  n: () => navigate('/compose/post', { keepScroll: true }),
  '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
};
