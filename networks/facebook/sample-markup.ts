import type { ReadingContext } from '../contract';
import { network } from './index';

/** Facebook's markup in small, for the tests of this folder: written by hand after what selectors.ts says was seen. */
export const NOW = new Date(2026, 8, 20, 18, 0).getTime();

export function contextAt(address: string): ReadingContext {
  const url = new URL(address, 'https://www.facebook.com');
  return { address: url, page: network.pageAt(url), language: 'fr', now: NOW };
}
export const FEED = contextAt('/');

const encoded = (post: string, comment: string) =>
  encodeURIComponent(btoa(`comment:${post}_${comment}`));
export const exact = (value: number) => ({ ok: true, value: { value, low: value, high: value } });

/** A card with the numbers inside the bar's buttons, as since 2026. */
export const compactBar = (like: string, comment: string, share: string) => `
  <div data-visualcompletion="ignore-dynamic"><div>
    <div role="button" aria-label="x"><i></i><div data-ad-rendering-role="like_button"></div><span dir="auto">${like}</span></div>
    <div role="button" aria-label="y"><div data-ad-rendering-role="comment_button"></div><span dir="auto">${comment}</span></div>
    <div role="button" aria-label="z"><div data-ad-rendering-role="share_button"></div><span dir="auto">${share}</span></div>
  </div></div>`;

export const card = (
  inside: string,
  { name = 'Lignes du Val', href = '/lignesduval?__cft__[0]=a', time = '2 h', position = 1 } = {},
) => `
  <div aria-posinset="${position}"><div aria-hidden="true"><blockquote><span dir="auto">Facebook</span></blockquote></div>
    <div><div data-ad-rendering-role="profile_name"><h3><a role="link" href="${href}">${name}</a></h3></div>
    <span><a role="link" href="${href.replace(/\?.*/, '')}/posts/pfbid0AbC?__cft__[0]=a">${time}</a></span></div>
    ${inside}</div>`;

export const message = (text: string) =>
  `<div data-ad-rendering-role="story_message"><div data-ad-preview="message"><span dir="auto" lang="fr">${text}</span></div></div>`;

export const comment = ({
  id = '77',
  post = '55',
  name = 'Ana Ruiz',
  text = 'Hola',
  time = '1 h',
  label = 'Comentario de Ana Ruiz hace 1 h',
  after = '',
  query = '',
} = {}) => `
  <div role="article" tabindex="-1" aria-label="${label}">
    <a aria-hidden="true" href="https://www.facebook.com/ana.ruiz?comment_id=${encoded(post, id)}"><svg></svg></a>
    <div><a role="link" href="https://www.facebook.com/ana.ruiz?comment_id=${encoded(post, id)}&amp;__cft__[0]=b"><span dir="auto">${name}</span></a>
      <span dir="auto" lang="es"><div><div dir="auto" style="text-align: start;">${text}</div></div></span></div>
    <ul><li><a href="https://www.facebook.com/lignesduval/posts/pfbid0AbC?${query || `comment_id=${id}`}&amp;__tn__=R">${time}</a></li>
      <li><div role="button" aria-label="Me gusta">Me gusta</div></li><li><div role="button">Responder</div></li></ul>${after}
  </div>`;

/** The bar and the row above it before 2025: buttons known by their labels alone. */
export const unmarkedBar = (like: string, leave: string, all: string, comments: string) => `
  <div data-visualcompletion="ignore-dynamic"><div><span role="toolbar"><div role="button" aria-label="x: 9"></div></span>
    <div role="button"><div>${all}</div><span><span>1234</span></span></div><div role="button"><span dir="auto">${comments}</span></div></div>
    <div><div role="button" aria-label="${like}">${like}</div><div role="button" aria-label="${leave}">?</div><div role="button" aria-label="s">s</div></div></div>`;

export function draw(html: string) {
  document.body.innerHTML = `<div role="main"><div role="feed">${html}</div></div>`;
  return document.documentElement;
}
export const readPosts = (root: Element, context = FEED) =>
  network.findPosts(root).map((element) => network.readPost(element, context));
export const readComments = (root: Element, context = FEED) =>
  network.findComments(root, context).map((element) => network.readComment(element, context));
