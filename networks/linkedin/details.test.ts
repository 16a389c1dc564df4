// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { details } from './details';

const page = { kind: 'profile', postKey: null, accountHandle: 'lignes-metro' } as const;
const feed = { kind: 'feed', postKey: null, accountHandle: null } as const;
const exactly = (value: number) => ({ value, low: value, high: value });

function read(html: string, at: typeof page | typeof feed = page) {
  document.body.innerHTML = html;
  const posts = [...document.querySelectorAll('[role="listitem"], .feed-shared-update-v2')];
  return details.readFollowers(document.documentElement, at, posts);
}

const head = (slug: string, text: string) =>
  `<main><section><div><h1>Lignes du Métro</h1><div>${text}</div></div><nav><a href="/company/${slug}/posts/">Posts</a></nav></section><aside><p>1 234 abonnés</p></aside></main>`;

describe('followers on LinkedIn', () => {
  it.each([
    '<div class="org-top-card-summary-info-list__info-item">12,345 followers</div>',
    '<p>Transports · Valmont · 12\u202f345 abonnés</p>',
  ])('are read in a page’s head: %s', (text) => {
    expect(read(head('lignes-metro', text))).toEqual([
      { handle: 'lignes-metro', count: exactly(12_345) },
    ]);
  });

  it('are not those of the page that is still drawn', () => {
    expect(read(head('autre', '<p>12 followers</p>'))).toEqual([]);
  });

  it('are read under the names of pages that post, in both front ends', () => {
    const v2 = `<div role="listitem"><a href="https://www.linkedin.com/company/lignes-metro/posts/"><div><p>Lignes du Métro</p><p>12,345 followers</p><p>2h •</p></div></a><p data-testid="expandable-text-box">1M followers</p></div>`;
    const v1 = `<div class="feed-shared-update-v2"><a href="https://www.linkedin.com/company/ville/"><span>Ville</span><span class="update-components-actor__description"><span aria-hidden="true">99 abonnés</span><span class="visually-hidden">99 abonnés</span></span></a></div>`;
    const person = `<div role="listitem"><a href="https://www.linkedin.com/in/ana/"><p>Ana</p><p>12 followers</p></a></div>`;
    expect(read(`<main>${v2}${v1}${person}</main>`, feed)).toEqual([
      { handle: 'lignes-metro', count: exactly(12_345) },
      { handle: 'ville', count: exactly(99) },
    ]);
  });
});

describe('reactions by kind on LinkedIn', () => {
  const kindsOf = (html: string) => {
    document.body.innerHTML = html;
    return details.readKinds(document.body);
  };
  const icon = (id: string) => `<svg id="${id}"></svg>`;

  it('are told by their icons, without numbers', () => {
    const row = `<a href="/feed/"><ul>${['like', 'empathy', 'praise'].map((kind) => `<li>${icon(`${kind}-consumption-ring-small`)}</li>`).join('')}</ul></a>`;
    expect(kindsOf(row)).toEqual([
      { kind: 'like', count: null },
      { kind: 'love', count: null },
      { kind: 'celebrate', count: null },
    ]);
  });

  it('are told by the older front end’s images', () => {
    const row = `<li class="social-details-social-counts__reactions"><button><img data-test-reactions-icon-type="INTEREST"><img data-test-reactions-icon-type="ENTERTAINMENT"><img data-test-reactions-icon-type="APPRECIATION"></button></li>`;
    expect(kindsOf(row).map(({ kind }) => kind)).toEqual(['insightful', 'funny', 'support']);
  });

  it('are neither what one reacted with oneself nor a comment’s', () => {
    const own = `<button aria-label="React Like">${icon('like-consumption-small')}</button>`;
    const under = `<div componentkey="replaceableComment_urn:li:comment:(activity:1,2)">${icon('praise-consumption-ring-small')}</div>`;
    expect(kindsOf(own + under)).toEqual([]);
  });
});
