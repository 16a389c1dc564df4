import { SiteLink, useAddress } from '../../shell/address.tsx';
import { useRecyclingWindow } from '../../shell/recycling-window.ts';
import { useSample } from '../../shell/sample.tsx';
import { CompanyHead, useCompany } from '../company-head.tsx';
import { Icon } from '../icon.tsx';
import { postIdAt } from '../keys.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait } from '../people.tsx';
import type { QuillGeneration } from '../quill-editor.ts';
import { Update } from './update.tsx';

/** The Ember-like front end, until 2026: BEM classes, the window scrolls. */
export function ScreenV1({ quill }: { quill: QuillGeneration }) {
  const { postById } = useSample();
  const path = useAddress();
  const company = useCompany(path);
  const id = postIdAt(path);
  const post = id === null ? undefined : postById(id);
  return (
    <div className="application-outlet">
      <GlobalNav />
      <div className="scaffold-layout li1-layout">
        <main className="scaffold-layout__main" aria-label={post ? undefined : 'Feed'}>
          {company ? (
            <>
              <CompanyHead account={company.account} names="org-top-card li1-card" />
              {company.posts.map((each) => (
                <Update key={each.id} post={each} quill={quill} whole={false} />
              ))}
            </>
          ) : post ? (
            <Update key={post.id} post={post} quill={quill} whole />
          ) : (
            <Feed quill={quill} />
          )}
        </main>
      </div>
    </div>
  );
}

function Feed({ quill }: { quill: QuillGeneration }) {
  const markup = useMarkup();
  const words = useWords();
  const { post: at, me } = useSample();
  const { rows, height } = useRecyclingWindow({ count: Infinity, estimate: 380 });
  return (
    <>
      <div className="share-box-feed-entry__closed-share-box li1-card li1-start">
        <Portrait account={me} size={48} />
        <button type="button">{words.startPost}</button>
      </div>
      <div
        className={`${markup.names('scaffold-finite-scroll__content')} li1-feed`}
        style={{ height }}
      >
        {rows.map((row) => (
          <div
            key={row.key}
            ref={row.measure}
            className="li1-row"
            style={{ transform: `translateY(${row.top}px)` }}
          >
            <Update key={row.contentKey} post={at(row.index)} quill={quill} whole={false} />
          </div>
        ))}
      </div>
    </>
  );
}

function GlobalNav() {
  const words = useWords();
  const { me } = useSample();
  return (
    <header id="global-nav" className="global-nav li1-nav">
      <div className="global-nav__content">
        <SiteLink href="/feed/" className="li1-brand" aria-label="LinkedIn">
          in
        </SiteLink>
        <input
          className="search-global-typeahead__input"
          placeholder={words.search}
          aria-label={words.search}
        />
        <nav>
          <ul className="global-nav__primary-items">
            {words.nav.map(({ id, label }, n) => (
              <li key={id} className="global-nav__primary-item">
                <SiteLink href={n === 0 ? '/feed/' : '#'} className="global-nav__primary-link">
                  <Icon id={id} size={24} />
                  <span>{label}</span>
                </SiteLink>
              </li>
            ))}
            <li className="global-nav__primary-item">
              <div className="global-nav__me">
                <Portrait account={me} size={24} />
                <span>{words.me}</span>
              </div>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
