import { SiteLink } from '../shell/address.tsx';
import { useSample } from '../shell/sample.tsx';
import { Tracked } from './post-card.tsx';
import { Avatar, NameBlock } from './user-name.tsx';

/** The right column: search and accounts to follow. */
export function Sidebar() {
  const { world, text } = useSample();
  const brands = world.accounts.filter((each) => each.kind === 'brand' && each.id !== world.me);
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          data-testid="SearchBox_Search_Input"
          aria-label={text('Requête de recherche', 'Search query')}
          placeholder={text('Chercher', 'Search')}
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-controls="search-results"
        />
      </form>
      <aside
        aria-label={text('À qui s’abonner', 'Who to follow')}
        role="complementary"
        className="who"
      >
        <h2>{text('À qui s’abonner', 'Who to follow')}</h2>
        {brands.slice(0, 3).map((account) => (
          <div key={account.id} data-testid="UserCell" className="user-cell">
            <Avatar account={account} />
            <NameBlock account={account} />
            <Tracked>
              <button type="button" role="button" className="follow">
                {text('Suivre', 'Follow')}
              </button>
            </Tracked>
          </div>
        ))}
      </aside>
      <nav className="foot" aria-label={text('Pied de page', 'Footer')}>
        <SiteLink href="/tos">{text('Conditions', 'Terms')}</SiteLink> ·{' '}
        <SiteLink href="/privacy">{text('Confidentialité', 'Privacy')}</SiteLink>
      </nav>
    </div>
  );
}
