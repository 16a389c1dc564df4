import { SiteLink } from '../shell/address.tsx';
import { avatarOf } from '../shell/avatar.ts';
import { useSample } from '../shell/sample.tsx';
import { Icon } from './icon.tsx';

/** The left column; the last entry, with one's own picture, says who one is. */
export function SideNav() {
  const { me, text } = useSample();
  return (
    <nav className="side-nav" aria-label={text('Navigation principale', 'Main navigation')}>
      <SiteLink href="/" className="logo" role="link" aria-label="Instagram">
        Instagram
      </SiteLink>
      <SiteLink href="/" role="link">
        <Icon name="home" /> <span>{text('Accueil', 'Home')}</span>
      </SiteLink>
      <SiteLink href="/explore/" role="link">
        <Icon name="search" /> <span>{text('Recherche', 'Search')}</span>
      </SiteLink>
      <SiteLink href="/direct/inbox/" role="link">
        <Icon name="direct" /> <span>Messages</span>
      </SiteLink>
      <SiteLink href={`/${me.handle}/`} role="link">
        <img
          alt={text(`Photo de profil de ${me.handle}`, `${me.handle}'s profile picture`)}
          className="avatar"
          width={24}
          height={24}
          src={avatarOf(me)}
        />{' '}
        <span>{text('Profil', 'Profile')}</span>
      </SiteLink>
    </nav>
  );
}
