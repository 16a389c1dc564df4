import { useState } from 'react';
import { SiteLink } from '../shell/address.tsx';
import { Avatar } from './avatar.tsx';
import { GROUP_ID } from './group-id.ts';
import { useWords } from './labels.ts';
import { useManagedPages, useSpeaker } from './speaker.ts';

/** The bar at the top, whose last button switches between the pages one manages. */
export function Banner({ onMessenger }: { onMessenger(): void }) {
  const words = useWords();
  return (
    <div role="banner" className="fb-banner">
      <div>
        <SiteLink aria-label="Facebook" href="/" role="link" tabIndex={0} className="fb-logo">
          f
        </SiteLink>
        <label>
          <input
            dir="ltr"
            role="combobox"
            aria-expanded="false"
            type="search"
            placeholder={words.search}
            aria-label={words.search}
          />
        </label>
      </div>
      <div role="navigation" aria-label="Facebook">
        <ul>
          <li>
            <SiteLink aria-label={words.home} href="/" role="link" tabIndex={0}>
              <svg
                viewBox="0 0 20 20"
                width="24"
                height="24"
                aria-hidden="true"
                className="fb-icon"
              >
                <path d="M3 9l7-6 7 6v8h-5v-5H8v5H3z" />
              </svg>
            </SiteLink>
          </li>
          <li>
            <SiteLink
              aria-label={words.groupAbout}
              href={`/groups/${GROUP_ID}/`}
              role="link"
              tabIndex={0}
            >
              <svg
                viewBox="0 0 20 20"
                width="24"
                height="24"
                aria-hidden="true"
                className="fb-icon"
              >
                <path d="M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm6 1a2.5 2.5 0 1 0 0-5M2 17c0-3 2-5 5-5s5 2 5 5zm11-4c3 0 5 1 5 4h-3" />
              </svg>
            </SiteLink>
          </li>
        </ul>
      </div>
      <div>
        <div
          aria-expanded="false"
          aria-label={words.messenger}
          role="button"
          tabIndex={0}
          className="fb-round"
          onClick={onMessenger}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="fb-icon">
            <path d="M10 3c-4 0-7 3-7 6.5 0 2 1 3.5 2.5 4.700V17l2.5-1.300c.6.2 1.3.3 2 .3 4 0 7-3 7-6.500S14 3 10 3zM6 11l3-3 2 2 3-2" />
          </svg>
        </div>
        <PageSwitch />
      </div>
    </div>
  );
}

function PageSwitch() {
  const words = useWords();
  const pages = useManagedPages();
  const [speaker, setSpeaker] = useSpeaker();
  const [open, setOpen] = useState(false);
  return (
    <div className="fb-switch">
      <div
        aria-expanded={open}
        aria-label={words.profile}
        role="button"
        tabIndex={0}
        onClick={() => setOpen(!open)}
      >
        <svg
          aria-label={words.profile}
          role="img"
          data-visualcompletion="ignore-dynamic"
          width="0"
          height="0"
        />
        <Avatar account={speaker} size={40} />
      </div>
      {open && (
        <div role="menu" className="fb-switch-menu">
          <SiteLink href={`/${speaker.handle}`} role="link">
            <Avatar account={speaker} size={36} /> <span>{speaker.name}</span>
          </SiteLink>
          {pages
            .filter((page) => page.id !== speaker.id)
            .map((page) => (
              <div
                key={page.id}
                role="button"
                tabIndex={0}
                aria-label={words.switchTo(page.name)}
                onClick={() => {
                  setSpeaker(page);
                  setOpen(false);
                }}
              >
                <Avatar account={page} size={36} /> <span>{words.switchTo(page.name)}</span>
              </div>
            ))}
        </div>
      )}
    </div>
  );
}
