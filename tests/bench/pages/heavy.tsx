import { createRoot } from 'react-dom/client';
import { wordsOf } from './words';

const ROWS = 200;
/** Networks draw 5 to 20 posts at once and virtualise the rest; the rest of a page is menus, columns and pictures. */
const POSTS = 20;

/** 14,000 nodes as React draws them after hydration: a third of a second of CPU. */
function Heavy() {
  return Array.from({ length: ROWS }, (_, i) => (
    <Row key={String(9e5 + i)} id={9e5 + i} isPost={i < POSTS} />
  ));
}

const BUTTONS = ['reply', 'retweet', 'like', 'bookmark'] as const;

function Row({ id, isPost }: { id: number; isPost: boolean }) {
  const handle = `voyageur${id % 37}`;
  return (
    <div data-testid="cellInnerDiv">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: X draws its posts so */}
      <article data-testid={isPost ? 'tweet' : 'other'} tabIndex={0} className={`r${id % 400}-a`}>
        <div data-testid="Tweet-User-Avatar">
          <div data-testid={`UserAvatar-Container-${handle}`}>
            <Nest depth={4} />
          </div>
        </div>
        <div data-testid="User-Name">
          <div>
            <a href={`/${handle}`}>
              <span>Voyageur {id % 37}</span>
            </a>
          </div>
          <div>
            <a href={`/${handle}`}>@{handle}</a>
            <span aria-hidden="true">·</span>
            <a href={`/${handle}/status/${id}`}>
              <time dateTime="2026-11-04T10:00:00.000Z">4 nov.</time>
            </a>
          </div>
        </div>
        <div data-testid="tweetText" lang="fr">
          <span>{wordsOf(id)}</span>
          <a href="/hashtag/metro">#métro</a>
          <span> {wordsOf(id + 1)}</span>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: X draws its action bar so */}
        <div role="group" aria-label={`${id % 9} réponses, ${id % 90} J'aime, ${id} vues`}>
          {BUTTONS.map((name, i) => (
            <div key={name}>
              <button type="button" data-testid={name} aria-label={`${(id * i) % 90} ${name}`}>
                <Nest depth={6} />
                <span data-testid="app-text-transition-container">{(id * i) % 90}</span>
              </button>
            </div>
          ))}
        </div>
      </article>
    </div>
  );
}

/** Boxes in boxes, as generated style sheets make them. */
function Nest({ depth }: { depth: number }) {
  return <div className={`r${depth}-a`}>{depth > 1 && <Nest depth={depth - 1} />}</div>;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Heavy />);
