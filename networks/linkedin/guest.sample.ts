/** Markup of the page that LinkedIn shows to people who are not logged in, written for tests. */
export const guestPost = (id: string, { extra = '', comments = '' } = {}) =>
  `<article class="container-lined main-feed-activity-card" data-activity-urn="urn:li:activity:${id}" data-attributed-urn="urn:li:share:${Number(id.slice(-4))}">
    <div data-test-id="main-feed-activity-card__entity-lockup">
      <a href="https://www.linkedin.com/company/lignes-metro?trk=image" data-tracking-control-name="public_post_feed-actor-image"><img alt="Voir la page"></a>
      <a href="https://www.linkedin.com/company/lignes-metro?trk=name" data-tracking-control-name="public_post_feed-actor-name">
        Lignes du Métro
      </a><p>12 345 abonnés</p><span><time>
        2 h
      </time></span></div>
    <p data-test-id="main-feed-activity-card__commentary">Bonjour à tous

Merci <a href="https://www.linkedin.com/in/bo?trk=text">Bo</a></p>
    ${extra}
    <a data-test-id="social-actions__reactions" data-num-reactions="1435" aria-label="1 435 réactions"><span>1 435</span></a>
    <a data-test-id="social-actions__comments" data-num-comments="21">21 commentaires</a>
    ${comments}</article>`;

/** A post shared again, as it stands inside another. */
export const guestShared =
  '<div data-test-id="feed-reshare-content"><a href="https://www.linkedin.com/in/autre" data-tracking-control-name="public_post_reshare_feed-actor-name">Autre</a><p data-test-id="feed-reshare-content__commentary">Autres mots</p></div>';

export const guestComment = (post: string, id: string, reactions: string) =>
  `<section class="comment comment-with-action"><a href="https://ca.linkedin.com/in/ana-${id}?trk=x"><img alt=""></a>
    <div class="comment__header"><a class="comment__author" href="https://ca.linkedin.com/in/ana-${id}?trk=x">Ana ${id}</a><p class="comment__author-headline">Conductrice</p>
    <span class="comment__duration-since">22 min</span>
    <ul><li><a data-semaphore-content-urn="urn:li:comment:(urn:li:activity:${post},${id})">Signaler</a></li></ul></div>
    <p class="comment__text">Merci</p>${reactions}</section>`;
