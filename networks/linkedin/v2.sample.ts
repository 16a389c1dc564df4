/** Markup of LinkedIn's React front end (V2) written for tests: no class is of use, and none is written. */
export interface SampleV2Post {
  key?: string;
  header?: string;
  author?: string;
  time?: string;
  text?: string;
  row?: string;
  bar?: string;
  extra?: string;
}

const twins = (spoken: string, drawn = spoken) =>
  `<span>${spoken}</span><span aria-hidden="true">${drawn}</span>`;

export const bar = (react = '', comment = '', share = '') =>
  `<hr role="presentation"><div><button type="button" aria-label="État du bouton de réaction">${react}</button><button type="button" aria-expanded="false"></button><button type="button"><svg id="comment-small"></svg><span>${comment || 'Commenter'}</span></button><button type="button"><span>${share || 'Republier'}</span></button></div>`;

export const reacted = (spoken: string, drawn = spoken) =>
  `<a href="https://www.linkedin.com/feed/"><svg id="like-consumption-ring-small"></svg><p>${twins(spoken, drawn)}</p></a>`;

export const pressable = (text: string) => `<div role="button"><p>${twins(text)}</p></div>`;

export function v2Post({
  key = 'KEYofOnePost',
  header = '<p><a href="https://www.linkedin.com/in/somebody/"><strong>Somebody</strong></a> loves this</p>',
  author = 'Lignes du Métro',
  time = '<p>2 h • <svg id="globe-americas-small"></svg></p>',
  text = 'Bonjour à tous<br><br>Merci <button data-testid="expandable-text-button">… plus</button>',
  row = '',
  bar: actions = bar(),
  extra = '',
}: SampleV2Post = {}): string {
  return `<div componentkey="expanded${key}FeedType_MAIN_FEED_RELEVANCE"><div role="listitem" componentkey="expanded${key}FeedType_MAIN_FEED_RELEVANCE">
    <div componentkey="${key}">${header}
      <a href="https://www.linkedin.com/company/lignes-metro/posts/"><figure></figure></a>
      <a href="https://www.linkedin.com/company/lignes-metro/posts/"><div><p>${author}</p><p>12 345 abonnés</p>${time}</div></a>
      <button aria-label="Ouvrir le menu du post de ${author}" aria-expanded="false"><svg id="overflow-web-ios-small"></svg></button>
      <p><span data-testid="expandable-text-box">${text}</span></p>
      <div>${row}</div>${actions}</div>
    ${extra}</div></div>`;
}

export interface SampleV2Comment {
  reply?: boolean;
  reactions?: string;
  replies?: string;
}

/** As in 2026-07: key and id on nested elements. */
export function v2Comment(
  id: string,
  { reply = false, reactions = '', replies = '' }: SampleV2Comment = {},
): string {
  const key = `replaceableComment_urn:li:comment:(urn:li:ugcPost:7300000000000000001,${id})`;
  return `<div><div componentkey="${key}"><div id="${key}" componentkey="${key}">
    <a href="https://www.linkedin.com/in/ana-${id}/"><figure></figure></a>
    <a href="https://www.linkedin.com/in/ana-${id}/"><p><span><span>Ana ${id} Profil vérifié 2e</span><span aria-hidden="true">Ana ${id}<span> • 2e</span></span></span></p></a>
    <p><span>3 j</span></p><button aria-expanded="false"></button>
    <p componentkey="comment-${reply ? 'reply-' : ''}commentary_1"><span data-testid="expandable-text-box">Merci <a href="https://www.linkedin.com/in/bo/">Bo</a></span></p>
    <div><div role="button"><p>${twins('J’aime')}</p></div><button aria-expanded="false"></button>${reactions && `<div><p>${twins(reactions)}</p></div>`}<hr>
    <button type="button"><span>Répondre</span></button>${replies && `<p>${twins(replies)}</p>`}</div></div></div></div>`;
}

export const v2List = (...items: string[]) =>
  `<main><div componentkey="commentsSectionContainerKEY"><div data-testid="KEY-commentList">${items.join('')}</div></div></main>`;

export const v2Box = (mention = '') =>
  `<div><div componentkey="commentBox-KEY"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>${mention && `<span data-type="mention" contenteditable="false"><strong>${mention}</strong></span>&nbsp;`}</p></div></div></div></div>`;
