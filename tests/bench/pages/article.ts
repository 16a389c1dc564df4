import { wordsOf } from './words';

const NEST =
  '<div><div><div><div><svg><g><path d="M1 1h9"></path></g></svg></div></div></div></div>';

/** Markup of one of X's posts, about 70 nodes; the focal one is by whom the address names: who speaks on the page. */
export function articleOf(id: number, focal = false): string {
  const [, owner = ''] = location.pathname.split('/');
  const handle = focal ? owner : `voyageur${id % 37}`;
  const buttons = ['reply', 'retweet', 'like', 'bookmark'].map(
    (name, i) =>
      `<div><button type="button" data-testid="${name}" aria-label="${(id * i) % 90} ${name}">${NEST}<span data-testid="app-text-transition-container">${(id * i) % 90}</span></button></div>`,
  );
  return `<article data-testid="tweet" tabindex="${focal ? -1 : 0}">
<div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}">${NEST}</div></div></div>
<div data-testid="User-Name"><div><a class="who" href="/${handle}"><span class="name">${focal ? owner : `Voyageur ${id % 37}`}</span></a></div>
<div><a class="who" href="/${handle}">@${handle}</a><span aria-hidden="true">·</span><a class="at" href="/${handle}/status/${id}"><time datetime="2026-11-04T10:00:00.000Z">4 nov.</time></a></div></div>
<div data-testid="tweetText" lang="fr"><span class="text">${wordsOf(id)}</span> <a href="/hashtag/metro">#métro</a></div>
<div role="group" aria-label="${id % 9} réponses, ${id % 90} J'aime, ${id} vues">${buttons.join('')}</div></article>`;
}

/** Makes an article another post by its attributes and texts alone, as a recycling list does. */
export function reattribute(article: Element, id: number): void {
  const handle = `voyageur${id % 37}`;
  for (const link of article.querySelectorAll('.who')) link.setAttribute('href', `/${handle}`);
  article.querySelector('.at')?.setAttribute('href', `/${handle}/status/${id}`);
  setText(article.querySelector('.name'), `Voyageur ${id % 37}`);
  setText(article.querySelector('.text'), wordsOf(id));
  article
    .querySelector('[role=group]')
    ?.setAttribute('aria-label', `${id % 9} réponses, ${id} vues`);
}

function setText(element: Element | null, text: string): void {
  if (element?.firstChild) element.firstChild.nodeValue = text;
}
