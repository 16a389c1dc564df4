import { describe, expect, it } from 'vitest';
import { COUNTERS } from '../../../networks/contract.ts';
import type { Day, Language, SampleComment, World } from './model.ts';
import { sampleWorld } from './world.ts';

const NETWORKS = ['facebook', 'x', 'linkedin', 'instagram'] as const;
const LANGUAGES: Language[] = ['fr', 'en'];
const DAYS: Day[] = ['calm', 'storm'];
const CASES = NETWORKS.flatMap((network) =>
  LANGUAGES.flatMap((language) => DAYS.map((day) => ({ network, language, day }))),
);

const withReplies = (comments: readonly SampleComment[]): SampleComment[] =>
  comments.flatMap((comment) => [comment, ...withReplies(comment.replies)]);
const everyComment = (world: World) => [
  ...world.posts.flatMap((post) => withReplies(post.comments)),
  ...world.arriving,
];
const shape = (comments: readonly SampleComment[]): unknown =>
  comments.map(({ id, minutesAgo, likes, replies }) => [id, minutesAgo, likes, shape(replies)]);

describe.each(CASES)('the world on $network in $language, $day', ({ network, language, day }) => {
  const world = sampleWorld(network, language, day);
  const accounts = new Map(world.accounts.map((account) => [account.id, account]));
  const first = world.posts[0]!;

  it('gives everything an id of digits that nothing else has', () => {
    const comments = everyComment(world).map(({ id }) => id);
    for (const ids of [comments, world.posts.map(({ id }) => id), [...accounts.keys()]]) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[1-9]\d{18}$/u);
    }
  });

  it('numbers every comment after every post, as time does on X', () => {
    const latest = world.posts
      .map(({ id }) => id)
      .sort()
      .at(-1)!;
    for (const { id } of everyComment(world)) expect(id > latest).toBe(true);
  });

  it('knows everybody who speaks, by a handle that nobody else has', () => {
    const spoken = [...world.posts, ...everyComment(world)].map(({ by }) => by);
    for (const by of spoken) expect(accounts.has(by)).toBe(true);
    const handles = world.accounts.map(({ handle }) => handle);
    expect(new Set(handles).size).toBe(handles.length);
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9]{1,15}$/u);
    expect(accounts.get(world.me)).toMatchObject({ name: 'TransVal', kind: 'brand' });
  });

  it('is made of a dozen posts or more, newest first, the first being of the brand that moderates', () => {
    expect(world.posts.length).toBeGreaterThanOrEqual(12);
    expect(first.by).toBe(world.me);
    const ages = world.posts.map(({ minutesAgo }) => minutesAgo);
    expect(ages).toEqual(ages.toSorted((one, other) => one - other));
    expect(world.arriving).toHaveLength(12);
    expect(world.posts.some(({ promoted }) => promoted)).toBe(true);
    expect(world.posts.some(({ text }) => text.length > 800)).toBe(true);
  });

  it('counts at least the comments that it holds, and nobody answers before being asked', () => {
    for (const post of world.posts) {
      expect(post.counters.comments).toBeGreaterThanOrEqual(withReplies(post.comments).length);
      for (const comment of withReplies(post.comments)) {
        expect(comment.minutesAgo, comment.text).toBeLessThanOrEqual(post.minutesAgo);
        for (const reply of comment.replies) {
          expect(reply.minutesAgo, reply.text).toBeLessThanOrEqual(comment.minutesAgo);
        }
      }
    }
  });

  it('is the same every time', () => {
    expect(sampleWorld(network, language, day)).toEqual(world);
  });

  it('has the same posts, comments, figures and ids in the other language', () => {
    const other = sampleWorld(network, language === 'fr' ? 'en' : 'fr', day);
    const slots = ({ posts, arriving, accounts: all }: World) => [
      posts.map((post) => [post.id, post.minutesAgo, post.counters, shape(post.comments)]),
      shape(arriving),
      all.map(({ id, kind }) => [id, kind]),
    ];
    expect(slots(other)).toEqual(slots(world));
  });
});

describe.each(LANGUAGES)('the threads in %s', (language) => {
  const calm = sampleWorld('x', language, 'calm');
  const storm = sampleWorld('x', language, 'storm');

  it('hold forty comments on a calm day and several hundred in the storm', () => {
    expect(calm.posts[0]!.comments.length).toBeGreaterThanOrEqual(40);
    expect(storm.posts[0]!.comments.length).toBeGreaterThanOrEqual(400);
  });

  it('never say the same thing twice at the top of the storm', () => {
    const texts = storm.posts[0]!.comments.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
    const top = texts.slice(0, 80).map(words);
    for (const [index, one] of top.entries()) {
      for (const other of top.slice(index + 1)) {
        const shared = [...one].filter((word) => other.has(word)).length;
        expect(shared / Math.max(one.size + other.size - shared, 8)).toBeLessThan(0.5);
      }
    }
  });

  it('have what readers must survive: Arabic, joined emoji, several lines, hostile names and text', () => {
    for (const { posts, accounts } of [calm, storm]) {
      const texts = withReplies(posts[0]!.comments).map(({ text }) => text);
      expect(texts.some((text) => /\p{Script=Arabic}{3}/u.test(text))).toBe(true);
      expect(texts.some((text) => text.includes('👨‍👩‍👧‍👦'))).toBe(true);
      expect(texts.some((text) => text.includes('\n'))).toBe(true);
      expect(texts.some((text) => text.includes('https://'))).toBe(true);
      expect(texts.some((text) => /(?<!\p{L})@\p{L}/u.test(text))).toBe(true);
      const names = accounts.map(({ name }) => name);
      for (const name of ['a$&b', '<img src=x onerror=alert(1)>']) expect(names).toContain(name);
    }
    expect(calm.accounts.map(({ name }) => name)).toContain('{{brand.name}}');
  });

  it('show counters of every kind: small, over ten thousand, over a million, absent', () => {
    for (const { posts } of [calm, storm]) {
      const shown = posts.flatMap(({ counters }) => COUNTERS.map((name) => counters[name]));
      expect(shown).toContain(null);
      const figures = shown.filter((figure) => figure !== null);
      expect(figures.some((figure) => figure > 0 && figure < 100)).toBe(true);
      expect(figures.some((figure) => figure > 10_000)).toBe(true);
      expect(figures.some((figure) => figure > 1_000_000)).toBe(true);
    }
  });
});
