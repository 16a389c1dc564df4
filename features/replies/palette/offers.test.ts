import { describe, expect, it } from 'vitest';
import type { Reply } from '../model';
import { sampleReply } from '../sample-reply';
import { createLibrarySearch } from '../search/library-search';
import { offersFor, replyOf } from './offers';

const reply = (shortcut: string, given: Partial<Reply> = {}) =>
  sampleReply({ id: shortcut, title: shortcut, shortcut, ...given });

function searchable(...replies: Reply[]) {
  const search = createLibrarySearch();
  search.take(replies);
  const { library } = search.store.getState();
  if (library === null) throw new Error('not read');
  return library;
}

const library = searchable(
  reply('merci', { timesUsed: 1 }),
  reply('merci-en', { timesUsed: 9 }),
  reply('mardi', { timesUsed: 20 }),
  reply('mercredi', { state: 'draft' }),
  reply('merlin', { networks: ['x'] }),
  reply('Cœur'),
);
const offered = (letters: string) =>
  offersFor(library, letters, 'facebook').replies.map(({ shortcut }) => shortcut);

describe('the list at the caret', () => {
  it('has what begins as typed, the whole one first however little it is used', () => {
    expect(offered('merci')).toEqual(['merci', 'merci-en']);
    expect(offered('MERCÏ')).toEqual(['merci', 'merci-en']);
    expect(offered('mer')).toEqual(['merci-en', 'merci']);
  });

  it('forgives no typo, since Enter takes the first', () => {
    expect(offered('mrci')).toEqual([]);
    expect(offered('merci beaucoup')).toEqual([]);
  });

  it('leaves out drafts and other networks’ replies; all networks’ where none is known', () => {
    expect(offered('mercr')).toEqual([]);
    expect(offered('merl')).toEqual([]);
    expect(offersFor(library, 'merl', null).replies).toHaveLength(1);
  });

  it('is short', () => {
    const many = searchable(...Array.from({ length: 40 }, (_, i) => reply(`a${i}`)));
    expect(offersFor(many, 'a', 'x').replies).toHaveLength(6);
  });
});

it('a shortcut typed whole stands for its own reply, and one half typed for none', () => {
  expect(replyOf(library, 'merci', 'x')?.id).toBe('merci');
  expect(replyOf(library, 'coeur', 'x')?.id).toBe('Cœur');
  expect(replyOf(library, 'mer', 'x')).toBeUndefined();
  expect(replyOf(library, 'merlin', 'facebook')).toBeUndefined();
});
