import { describe, expect, it } from 'vitest';
import type { InsertedReply } from '../insertions/model';
import { sampleInsertion } from '../insertions/sample-insertion';
import type { Reply } from '../model';
import { sampleReply } from '../sample-reply';
import { createSuggester } from './suggester';
import type { Answered } from './suggestion';

const NOW = 1_763_700_000_000;
const DAY = 24 * 60 * 60 * 1000;

const delivery = sampleReply({
  id: 'delivery',
  title: 'Parcel late',
  tags: ['delivery'],
  language: 'en',
});
const refund = sampleReply({ id: 'refund', title: 'Refund', language: 'en' });
const livraison = sampleReply({ id: 'livraison', title: 'Colis en retard', tags: ['livraison'] });
const house = sampleReply({ id: 'house', title: 'Our way', body: 'We hear you.', language: 'en' });
const LIBRARY = [delivery, refund, livraison, house];

function suggest(
  text: string,
  given: { library?: Reply[]; past?: InsertedReply[] } & Partial<Answered> = {},
) {
  const { library = LIBRARY, past = [], ...answered } = given;
  const suggester = createSuggester();
  suggester.takeReplies(library);
  suggester.takeInsertions(past);
  expect(suggester.advance(() => false)).toBe(true);
  return suggester.suggest({ text, language: null, usual: null, network: 'x', ...answered }, NOW);
}

const ids = (suggestions: ReturnType<typeof suggest>) => suggestions.map(({ reply }) => reply.id);
const usedOn = (text: string, times: number, at = NOW) =>
  Array.from({ length: times }, (_, i) =>
    sampleInsertion({ id: `${text} ${i}`, replyId: 'house', answeredText: text, at }),
  );

it('names the topic that comment and reply share', () => {
  const [first] = suggest('my parcel is still not here, two weeks late');
  expect(first?.reply.id).toBe('delivery');
  expect(first?.reasons).toContainEqual({ why: 'language', language: 'en' });
  expect(first?.reasons[0]?.why).toBe('topic');
});

it.each([
  'lol',
  '@Kevin look',
  '😂😂',
  '',
  'https://example.com/refund',
  'what a view from up there',
  '@refund_please',
])('suggests nothing for “%s”', (text) => {
  expect(suggest(text)).toEqual([]);
});

it.each([
  ['j’attends mon colis depuis trois semaines', 'livraison'],
  ['ou est mon coliis, en retarrrrd', 'livraison'],
  ['MON REMBOURSEMENT n’est toujours pas arrivé et mon colis est en retard', 'livraison'],
])('reads what hurried people write: %s', (text, id) => {
  expect(ids(suggest(text))).toContain(id);
});

describe('the language', () => {
  it('is never the wrong one while the library has the right one', () => {
    expect(ids(suggest('my refund please, it is late'))).not.toContain('livraison');
    expect(ids(suggest('je veux mon remboursement'))).not.toContain('refund');
  });

  it('is the page’s before that of the words', () => {
    expect(ids(suggest('refund', { language: 'en-GB' }))).toEqual(['refund']);
    expect(ids(suggest('refund', { language: 'fr' }))).toEqual([]);
  });

  it('doesn’t hold back a library that has only the other', () => {
    const [first] = suggest('je veux un remboursement', { library: [refund] });
    expect(first?.reply.id).toBe('refund');
  });

  it('is the brand’s where nothing tells', () => {
    expect(ids(suggest('colis retard ??', { usual: 'fr' }))).toEqual(['livraison']);
  });
});

it('leaves out drafts, archived and removed replies and those of another network', () => {
  const changes: Partial<Reply>[] = [
    { state: 'draft' },
    { state: 'archived' },
    { deletedAt: 1 },
    { networks: ['facebook'] },
  ];
  for (const change of changes) {
    expect(suggest('refund me', { library: [{ ...refund, ...change }] })).toEqual([]);
  }
});

describe('what was inserted before', () => {
  const crane = 'the crane opposite wakes my baby';

  it('brings up a reply that says nothing of the matter, and tells how often it was used', () => {
    const [first] = suggest('that crane woke my baby again', { past: usedOn(crane, 4) });
    expect(first?.reply.id).toBe('house');
    expect(first?.reasons).toContainEqual({ why: 'used', times: 4 });
  });

  it('isn’t a habit after one use, nor after half a year', () => {
    expect(suggest('that crane woke my baby again', { past: usedOn(crane, 1) })).toEqual([]);
    const old = usedOn(crane, 4, NOW - 180 * DAY);
    expect(suggest('that crane woke my baby again', { past: old })).toEqual([]);
  });

  it('is of no weight on other comments', () => {
    expect(ids(suggest('I want a refund', { past: usedOn(crane, 9) }))).toEqual(['refund']);
  });
});

it('follows a library that changes', () => {
  const suggester = createSuggester();
  const ask = () =>
    ids(suggester.suggest({ text: 'refund me', language: 'en', usual: null, network: null }, NOW));
  const take = (library: Reply[]) => {
    suggester.takeReplies(library);
    suggester.advance(() => false);
  };
  take(LIBRARY);
  expect(ask()).toEqual(['refund']);
  take([{ ...refund, title: 'Opening hours' }, delivery]);
  expect(ask()).toEqual([]);
  take([{ ...refund, title: 'Refund' }]);
  expect(ask()).toEqual(['refund']);
  take([]);
  expect(ask()).toEqual([]);
});

it('reads a large library bit by bit', () => {
  const suggester = createSuggester();
  suggester.takeReplies(LIBRARY);
  expect(suggester.advance(() => true)).toBe(false);
  let turns = 1;
  while (!suggester.advance(() => true)) turns += 1;
  expect(turns).toBeGreaterThanOrEqual(LIBRARY.length - 1);
});
