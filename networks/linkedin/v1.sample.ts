/** Markup of LinkedIn's Ember front end (V1) written for tests. */
export interface SampleV1Post {
  urn?: string;
  time?: string;
  text?: string;
  counts?: string;
  comments?: string;
  shared?: string;
}

const twins = (text: string, spoken = text) =>
  `<span aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span>`;

export function v1Post({
  urn = 'urn:li:activity:7300000000000000000',
  time = '2 h • Modifié •',
  text = 'Bonjour à tous',
  counts = '',
  comments = '',
  shared = '',
}: SampleV1Post = {}): string {
  return `<div data-id="${urn}"><div class="feed-shared-update-v2" role="article" data-urn="${urn}">
    <div class="update-components-header"><a href="https://www.linkedin.com/in/somebody/">Quelqu’un</a> aime ceci</div>
    <div class="update-components-actor">
      <a class="update-components-actor__meta-link" href="https://www.linkedin.com/company/lignes-metro/?tracking=1">
        <span class="update-components-actor__title"><span dir="ltr">${twins('Lignes du Métro')}</span></span>
        <span class="update-components-actor__description">${twins('12 345 abonnés')}</span></a>
      <span class="update-components-actor__sub-description">${twins(time, 'il y a longtemps')}</span>
    </div>
    <div class="feed-shared-inline-show-more-text"><div class="update-components-text"><span dir="ltr">${text}</span></div>
      <button class="feed-shared-inline-show-more-text__see-more-less-toggle">…voir plus</button></div>
    ${shared}${counts}
    <button class="comment-button" type="button">Commenter</button>
    <div class="comments-comments-list">${comments}</div>
  </div></div>`;
}

export function v1Comment(
  id: string,
  options: { reply?: boolean; inner?: string; old?: boolean } = {},
): string {
  const { reply = false, inner = '', old = false } = options;
  const kind = old ? 'comments-comment-item' : 'comments-comment-entity';
  const meta = old ? 'comments-post-meta__name-text' : 'comments-comment-meta__description-title';
  return `<article class="${kind} ${reply ? `${kind}--reply` : ''}" data-id="urn:li:comment:(activity:7300000000000000000,${id})">
    <a class="comments-comment-meta__description-container" href="https://www.linkedin.com/in/ana-${id}/"><h3 class="${meta}">${twins(`Ana ${id} <span>• 2e</span>`)}</h3></a>
    <time class="comments-comment-meta__data">3 j</time>
    <section class="comments-comment-item__main-content"><span dir="ltr">Merci
      <span>pour ${id}</span></span></section>
    <button class="comments-comment-social-bar__reply-action-button--cr" type="button">Répondre</button>
    ${reply ? '' : '<button class="comments-comment-social-bar__reactions-count--cr" aria-label="4 réactions">4</button><span class="comments-comment-social-bar__replies-count--cr">1 réponse</span>'}
    ${inner}</article>`;
}

export const v1Box = (id = 'editor') =>
  `<form class="comments-comment-box__form"><div class="ql-container"><div id="${id}" class="ql-editor ql-blank" contenteditable="true" role="textbox"></div></div></form>`;
