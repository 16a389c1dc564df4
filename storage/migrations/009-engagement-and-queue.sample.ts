import { crisisSample } from './008-crisis.sample';
import type { Sample } from './sample';

const AT = 1_763_700_900_000;
const { settings = [], brands = [], posts = [], comments = [] } = crisisSample.rows;
const [oldSettings] = settings;
const [oldBrand, ...otherBrands] = brands;

const exactly = (value: number) => ({ value, low: value, high: value });
const unsaid = { peaks: null, answerWithin: null, competitors: [] };

/** Rows as version 9 writes them. */
export const engagementAndQueueSample: Sample = {
  version: 9,
  rows: {
    ...crisisSample.rows,
    settings: [{ ...oldSettings, value: { ...(oldSettings?.value as object), feedFigures: true } }],
    brands: [
      {
        ...oldBrand,
        peaks: {
          zone: 'Europe/Paris',
          week: Array.from({ length: 7 }, () => [{ from: '12:00', to: '15:00' }]),
        },
        answerWithin: { usual: 60, atPeaks: 30 },
        competitors: [{ network: 'facebook', handle: 'metropole.bus' }],
      },
      ...otherBrands.map((brand) => ({ ...brand, ...unsaid })),
    ],
    posts: posts.map((post) => ({
      ...post,
      kinds: [
        { kind: 'like', count: exactly(3) },
        { kind: 'angry', count: null },
      ],
      seenBefore: AT - 60_000,
      atWithin: 86_399_999,
    })),
    comments: comments.map((comment) => ({
      ...comment,
      replies: { ok: true, value: exactly(2) },
      atWithin: 3_600_000,
      atLatest: AT,
    })),
    follows: [
      {
        kind: 'post',
        followedKey: 'facebook:77',
        network: 'facebook',
        labels: ['campaign'],
        note: 'Shared as a story on Saturday.',
        createdAt: AT,
        updatedAt: AT,
      },
    ],
    audiences: [
      {
        key: 'facebook:transval',
        network: 'facebook',
        handle: 'TransVal',
        readings: [{ at: AT, count: { value: 12_400, low: 12_350, high: 12_449 } }],
        updatedAt: AT,
      },
    ],
    handlings: [
      {
        key: 'facebook:78',
        network: 'facebook',
        postKey: 'facebook:77',
        brandId: 'b1',
        state: 'hidden',
        steps: [
          { at: AT, state: 'waiting', reason: 'the depot', article: null },
          { at: AT + 1, state: 'hidden', reason: 'insults', article: 'Respect' },
        ],
        wording: { digest: 1_234_567, length: 42, isCut: false },
        updatedAt: AT + 1,
      },
    ],
    authorNotes: [
      {
        id: 'n1',
        authorKeys: ['facebook:jp.martin', 'x:jpmartin'],
        type: 'customer',
        text: 'Takes the 12 each morning.',
        expiresAt: AT + 90 * 86_400_000,
        createdAt: AT,
        updatedAt: AT,
      },
    ],
    promises: [
      {
        key: 'facebook:79',
        network: 'facebook',
        postKey: 'facebook:77',
        commentKey: 'facebook:78',
        brandId: 'b1',
        text: 'We will get back to you by Friday.',
        start: 0,
        end: 34,
        madeAt: AT,
        dueAt: AT + 86_400_000,
        state: 'kept',
        settledAt: AT + 1,
        settledBy: 'answer',
        reopenedAt: null,
        updatedAt: AT + 1,
      },
    ],
    erasures: [{ id: 1, authorKeys: ['facebook:nobody.at.all'] }],
    sweeps: [{ table: 'comments', isAnew: true }],
    noise: [{ id: 1, bytes: new Uint8Array([7]) }],
    meta: [{ key: 'schema', value: 9 }],
  },
};
