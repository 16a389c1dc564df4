import { describe, expect, it } from 'vitest';
import { aComment, aPost, exactly } from '../tests/samples/sightings';
import { isListed, withoutDoubtful } from './listed-languages';

const ROUNDED = { ok: true, value: { value: 2e9, low: 15e8, high: 25e8 - 1 } } as const;
const CHANGED = { ok: false, why: 'changed' };

describe('a language that nobody listed', () => {
  it.each(['tr', 'id', 'ja-JP', 'sv', 'plt', 'ita-x'])('is %s', (language) => {
    expect(isListed(language)).toBe(false);
  });

  it.each(['fr', 'en-GB', 'pt-br', 'AR', ''])('is not « %s »', (language) => {
    expect(isListed(language)).toBe(true);
  });

  it('leaves of a post’s counters those written in full', () => {
    const post = aPost({
      counters: { ...aPost().counters, reactions: ROUNDED, comments: exactly(240) },
    });
    expect(withoutDoubtful(post, 'tr').counters).toEqual({
      ...post.counters,
      reactions: CHANGED,
    });
    expect(withoutDoubtful(post, 'fr')).toBe(post);
  });

  it('leaves of a comment’s those written in full', () => {
    const comment = aComment({ reactions: ROUNDED, replies: exactly(3) });
    expect(withoutDoubtful(comment, 'tr')).toEqual({ ...comment, reactions: CHANGED });
  });
});
