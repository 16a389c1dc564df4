import type { ReadingContext } from '../contract';
import { network } from './index';

/** Instagram's markup in small, for the tests of this folder: written by hand after what selectors.ts says was seen. */
export function contextAt(address: string): ReadingContext {
  const url = new URL(address, 'https://www.instagram.com');
  return { address: url, page: network.pageAt(url), language: 'fr', now: Date.UTC(2026, 8, 20) };
}

const profile = (handle: string) =>
  `<a href="/${handle}/"><img alt=""></a><div><span><a href="/${handle}/"><span dir="auto">${handle}</span></a></span>`;

const icon = (label: string) =>
  `<div role="button"><svg aria-label="${label}"><title>${label}</title></svg></div>`;

interface CommentParts {
  by?: string;
  text?: string;
  likes?: string;
  reply?: string;
  /** What follows `/c/` in the permalink. */
  id?: string;
}

/** The row of one comment. */
export const comment = ({
  by = 'ana.ruiz',
  text = 'Bravo',
  likes = '',
  reply = 'Répondre',
  id = '11',
}: CommentParts = {}) => `
  <div><div>${profile(by)}<span dir="auto"><a href="/p/CoDe1/c/${id}/"><time datetime="2026-09-19T10:00:00.000Z">1 j</time></a></span></div>
    <div><span dir="auto">${text}</span></div>
    <div>${likes && `<div role="button"><span dir="auto">${likes}</span></div>`}<div role="button"><span>${reply}</span></div></div>
    <span>${icon('J’aime')}</span></div></div>`;

/** A comment with what stands under it. */
export const thread = (row: string, under = '') => `<div>${row}${under}</div>`;

/** The bar; each number follows its icon. */
export const bar = (labels: string[], numbers: string[]) => `
  <section>${labels.map((label, index) => `<div>${icon(label)}${numbers[index] ? `<span role="button">${numbers[index]}</span>` : ''}</div>`).join('')}</section>`;

export const FRENCH_BAR = ['J’aime', 'Commenter', 'Partager', 'Enregistrer'];

export const caption = (text: string, by = 'lignes.du.val') => `
  <div>${profile(by)}<span><time datetime="2026-09-18T08:00:02.000Z">2 j</time></span><span>${text}</span></div></div>`;

/** A post's own page: no article, the header above, more posts below. */
export const page = (
  inside: string,
  {
    actions = bar(FRENCH_BAR, ['1,2&nbsp;k', '87']),
    field = '<form><textarea aria-label="Ajouter un commentaire…"></textarea></form>',
  } = {},
) => `
  <main role="main"><div><div>${profile('lignes.du.val')}</div></div><hr><div>${inside}</div>
    ${actions}<div><a href="/lignes.du.val/p/CoDe1/"><time datetime="2026-09-18T08:00:00.000Z">18 septembre</time></a></div>
    <section>${field}</section><hr><div>Plus de publications de <a href="/lignes.du.val/">lignes.du.val</a></div>
    <a href="/lignes.du.val/p/Other/"><img alt="x"></a></div></main>
  <nav><a href="/explore/"><img></a><a href="/mon.compte/"><img alt="x"><span>Profil</span></a></nav>`;

/** A post in a feed. */
export const article = ({
  code = 'FeEd1',
  text = 'Bonjour',
  below = '',
  actions = bar(FRENCH_BAR, ['45', '6']),
} = {}) => `
  <article><header>${profile('lignes.du.val')}</div><a href="/p/${code}/"><time datetime="2026-09-18T08:00:00.000Z">2 j</time></a></header>
    <div><img alt="Photo"></div>${actions}
    <div><span dir="auto"><a href="/lignes.du.val/"><span dir="auto">lignes.du.val</span></a> <span dir="auto">${text}</span></span></div>${below}</article>`;

/** Puts markup into the page. */
export function draw(html: string): Element {
  document.body.innerHTML = html;
  return document.documentElement;
}
