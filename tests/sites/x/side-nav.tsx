import { navigate, SiteLink } from '../shell/address.tsx';
import { useSample } from '../shell/sample.tsx';
import { Icon } from './icons.tsx';
import { Avatar } from './user-name.tsx';

/** The left column: navigation, the button for a new post, and who one is. */
export function SideNav() {
  const { me, text, visit } = useSample();
  const entries = [
    ['home', '/home', text('Accueil', 'Home')],
    ['search', '/explore', text('Explorer', 'Explore')],
    ['bell', '/notifications', 'Notifications'],
    ['mail', '/messages', 'Messages'],
    ['bookmark', '/i/bookmarks', text('Signets', 'Bookmarks')],
    ['person', `/${me.handle}`, text('Profil', 'Profile')],
  ] as const;
  return (
    <header role="banner" className="side-nav">
      <h1 role="heading">
        <SiteLink href="/home" aria-label="X" role="link" className="logo">
          <Icon name="cross" />
        </SiteLink>
      </h1>
      <nav aria-label={text('Principal', 'Primary')} role="navigation">
        {entries.map(([icon, href, label]) => (
          <SiteLink
            key={href}
            href={href}
            role="link"
            data-testid={`AppTabBar_${icon}_Link`}
            aria-label={label}
          >
            <Icon name={icon} />
            <span>{label}</span>
          </SiteLink>
        ))}
      </nav>
      <button
        type="button"
        role="button"
        className="new-post"
        data-testid="SideNav_NewTweet_Button"
        onClick={() => {
          visit.set('reply-window:status', '');
          navigate('/compose/post', { keepScroll: true });
        }}
      >
        {text('Poster', 'Post')}
      </button>
      <button
        type="button"
        role="button"
        aria-haspopup="menu"
        aria-label={text('Menu du compte', 'Account menu')}
        data-testid="SideNav_AccountSwitcher_Button"
        className="switcher"
      >
        <Avatar account={me} linked={false} />
        <div>
          <div dir="ltr">
            <span>{me.name}</span>
          </div>
          <div dir="ltr" className="handle">
            <span>@{me.handle}</span>
          </div>
        </div>
      </button>
    </header>
  );
}
