/**
 * Single-page navigation: `navigate('/home')` pushes an address without loading it, `useAddress()` follows it,
 * `<SiteLink href="/home">` is an ordinary link whose plain click navigates.
 */
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useSyncExternalStore } from 'react';

/** pushState fires no event of its own; the pages' own code announces it, as the networks' routers do inside. */
const MOVED = 'sample-moved';

export function navigate(path: string, options: { keepScroll?: boolean } = {}): void {
  history.pushState(null, '', path);
  if (!options.keepScroll) scrollTo(0, 0);
  dispatchEvent(new Event(MOVED));
}

/** The page's path, such as `/home`; query and fragment are left to `location`. */
export function useAddress(): string {
  return useSyncExternalStore(follow, () => location.pathname);
}

function follow(listener: () => void): () => void {
  addEventListener(MOVED, listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener(MOVED, listener);
    removeEventListener('popstate', listener);
  };
}

interface SiteLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  keepScroll?: boolean;
}

export function SiteLink({ keepScroll, ...link }: SiteLinkProps) {
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    navigate(link.href, { keepScroll: keepScroll ?? false });
  };
  return <a {...link} onClick={go} />;
}
