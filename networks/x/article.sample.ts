/** Markup of X written for tests: what a case needs, the rest as X draws it. */
export interface SampleArticle {
  id?: string;
  handle?: string;
  name?: string;
  text?: string;
  language?: string;
  /** Action bar: test id, label and visible number of each button. */
  buttons?: [testId: string, label: string, visible?: string][];
  groupLabel?: string;
  viewsLabel?: string;
  focal?: boolean;
  /** Older builds (2023, 2024) draw `div role=button`. */
  button?: 'button' | 'div';
  replyingTo?: string;
  /** The line that joins it to the next article. */
  lineBelow?: boolean;
  /** Markup between the text and the action bar: a quoted post, a picture. */
  middle?: string;
}

export function article({
  id = '200',
  handle = 'lignes_metro',
  name = 'Lignes du Métro',
  text = 'Bonjour',
  language = 'fr',
  buttons = [
    ['reply', '3 réponses. Réponse', '3'],
    ['retweet', 'Repost'],
    ['like', "12 J'aime. J'aime", '12'],
    ['bookmark', 'Signet'],
  ],
  groupLabel = "3 réponses, 12 J''aime",
  viewsLabel,
  focal = false,
  button = 'button',
  replyingTo,
  lineBelow = false,
  middle = '',
}: SampleArticle = {}): string {
  const time = `<a href="/${handle}/status/${id}"><time datetime="2026-03-04T10:00:00.000Z">4 mars</time></a>`;
  const bar = buttons
    .map(
      ([testId, label, visible = '']) =>
        `<div><${button} role="button" data-testid="${testId}" aria-label="${label}"><span data-testid="app-text-transition-container">${visible}</span></${button}></div>`,
    )
    .join('');
  const views = viewsLabel
    ? `<a href="/${handle}/status/${id}/analytics" aria-label="${viewsLabel}"></a>`
    : '';
  return `<article data-testid="tweet" role="article" tabindex="${focal ? -1 : 0}">
    <div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div>${lineBelow ? '<div></div>' : ''}</div>
    <div data-testid="User-Name"><div><a href="/${handle}"><span>${name}</span><svg data-testid="icon-verified"></svg></a></div>
      <div><a href="/${handle}" tabindex="-1">@${handle}</a><span aria-hidden="true">·</span>${focal ? '' : time}</div></div>
    ${replyingTo ? `<div>En réponse à <a href="/${replyingTo}">@${replyingTo}</a></div>` : ''}
    ${text ? `<div data-testid="tweetText" lang="${language}">${text}</div>` : ''}
    ${middle}${focal ? time : ''}
    <div role="group" aria-label="${groupLabel}">${bar}${views}</div>
  </article>`;
}

/** A timeline: each item in a cell of its own. */
export function timeline(...items: string[]): string {
  return `<main><section>${items.map((item) => `<div data-testid="cellInnerDiv">${item}</div>`).join('')}</section></main>`;
}

/** The card of a quoted post, without links, as X draws it. */
export const quotedPost = `<div tabindex="0" role="link"><div data-testid="User-Name"><div><span>Autre Auteur</span></div><div><span>@autre</span><div><time datetime="2020-01-01T00:00:00.000Z">1 janv.</time></div></div></div><div data-testid="tweetText" lang="en">Quoted words</div><a href="/autre/status/99/photo/1"></a></div>`;
