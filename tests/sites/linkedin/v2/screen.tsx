import { useEffect, useState } from 'react';
import { SiteLink, useAddress } from '../../shell/address.tsx';
import { useSample } from '../../shell/sample.tsx';
import type { SamplePost } from '../../world/model.ts';
import { CompanyHead, useCompany } from '../company-head.tsx';
import { Icon } from '../icon.tsx';
import { postIdAt } from '../keys.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait } from '../people.tsx';
import { Item, placeKey } from './item.tsx';
import { MainFeed } from './main-feed.tsx';
import { InteropOutlet, StartPost } from './start-post.tsx';

/** The 2026 front end: bar, a `<main>` of its own that scrolls, and the outlet for what the old one still draws. */
export function ScreenV2() {
  const markup = useMarkup();
  const { postById } = useSample();
  const path = useAddress();
  const company = useCompany(path);
  const id = postIdAt(path);
  const post = id === null ? undefined : postById(id);
  // Held as state, not as a ref: the feed below is mounted before the ref of what scrolls around it.
  const [main, setMain] = useState<HTMLElement | null>(null);
  const [writing, setWriting] = useState(false);
  const screen = post ? 'UpdateDetail' : 'MainFeed';
  useEffect(() => {
    if (id !== null) main?.scrollTo(0, 0);
  }, [id, main]);
  return (
    <>
      <TopBar />
      <div className="li-screen" {...markup.screen(`com.linkedin.sdui.flagshipnav.feed.${screen}`)}>
        <main id="workspace" tabIndex={-1} ref={setMain}>
          <div className="li-columns">
            <ProfileCard />
            <div>
              {company ? (
                <>
                  <CompanyHead account={company.account} names="li-card" />
                  {company.posts.map((each) => (
                    <Detail key={each.id} post={each} />
                  ))}
                </>
              ) : post ? (
                <Detail post={post} />
              ) : (
                <>
                  <StartPost onOpen={() => setWriting(true)} />
                  <MainFeed scroller={main} />
                </>
              )}
            </div>
          </div>
        </main>
      </div>
      <InteropOutlet open={writing} onClose={() => setWriting(false)} />
    </>
  );
}

/** A post's own page. */
function Detail({ post }: { post: SamplePost }) {
  const markup = useMarkup();
  const key = `expanded${placeKey(post, 'FEED_DETAIL')}`;
  return (
    <div data-display-contents="true" className="li-contents">
      <div {...markup.id(key)} {...markup.key(key)} className="li-card">
        <Item key={post.id} post={post} feedType="FEED_DETAIL" />
      </div>
    </div>
  );
}

function TopBar() {
  const words = useWords();
  const markup = useMarkup();
  const { me } = useSample();
  return (
    <div {...markup.testId('primary-nav')} className="li-bar">
      <div>
        <SiteLink href="/feed/" aria-label="LinkedIn" className="li-brand">
          in
        </SiteLink>
        <input
          {...markup.testId('typeahead-input')}
          placeholder={words.search}
          aria-label={words.search}
          autoComplete="off"
          dir="auto"
        />
        <nav>
          <ul>
            {words.nav.map(({ id, label }, n) => (
              <li key={id}>
                <SiteLink
                  href={n === 0 ? '/feed/' : '#'}
                  aria-current={n === 0 ? 'true' : undefined}
                >
                  <Icon id={id} size={24} />
                  <span>{label}</span>
                </SiteLink>
              </li>
            ))}
            <li>
              <button type="button" aria-expanded="false">
                <Portrait account={me} size={24} />
                <span>{words.me}</span>
              </button>
            </li>
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** The card at the left; its link is the first profile link of the page and is the visitor's, not an author's. */
function ProfileCard() {
  const { me, text } = useSample();
  return (
    <div className="li-card li-profile">
      <a
        tabIndex={0}
        href={`https://www.linkedin.com/company/${me.handle}/`}
        onClick={(event) => event.preventDefault()}
      >
        <div className="li-cover" />
        <Portrait account={me} size={64} />
        <p>{me.name}</p>
      </a>
      <p className="li-quiet">
        {text('Réseau de transport de Valmont', 'Valmont’s transport network')}
      </p>
    </div>
  );
}
