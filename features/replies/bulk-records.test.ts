import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import { changeReplies, takeBack } from './bulk-records';
import { sampleReply } from './sample-reply';

const { replies } = strictDatabase;
const stored = (id: string) => replies.get(id);

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
});

it('changes and takes back more than fit in one stretch, and says how far it is', async () => {
  const library = Array.from({ length: 1200 }, (_, i) => sampleReply({ id: `${i}`, tags: ['a'] }));
  await replies.bulkPut(library);
  const said: number[] = [];
  const ids = library.map(({ id }) => id);
  const { changes } = await changeReplies(
    [...ids, 'gone'],
    () => ({ tags: [] }),
    (done, all) => said.push(done, all),
  );
  expect(said).toEqual([500, 1200, 1000, 1200, 1200, 1200]);
  expect((await replies.toArray()).every(({ tags }) => tags.length === 0)).toBe(true);
  await replies.update('7', { timesUsed: 3 });
  await takeBack(changes);
  expect((await replies.toArray()).every(({ tags }) => tags.length === 1)).toBe(true);
  expect((await stored('7'))?.timesUsed).toBe(3);
  expect(await replies.count()).toBe(1200);
});

it('changes none when one can’t be stored', async () => {
  await replies.bulkPut([sampleReply({ id: 'a' }), sampleReply({ id: 'b' })]);
  const unstorable = { tags: [() => undefined] as unknown as string[] };
  const changing = changeReplies(['a', 'b'], ({ id }) =>
    id === 'b' ? unstorable : { tags: ['x'] },
  );
  await expect(changing).rejects.toThrow();
  expect((await stored('a'))?.tags).toEqual([]);
});

it('brings a reply back without the shortcut that another has taken meanwhile', async () => {
  await replies.bulkPut([
    sampleReply({ id: 'old', shortcut: 'retard', state: 'archived' }),
    sampleReply({ id: 'new', shortcut: 'retard' }),
  ]);
  const { changes, shortcutsLost } = await changeReplies(['old'], () => ({ state: 'approved' }));
  expect(shortcutsLost).toBe(1);
  expect(await stored('old')).toMatchObject({ state: 'approved', shortcut: '' });
  await takeBack(changes);
  expect(await stored('old')).toMatchObject({ state: 'archived', shortcut: 'retard' });
});

it('takes back what it changed, and leaves what was written since', async () => {
  await replies.bulkPut([
    sampleReply({ id: 'a', tags: ['x'] }),
    sampleReply({ id: 'b', tags: ['x'] }),
    sampleReply({ id: 'erased' }),
  ]);
  const { changes } = await changeReplies(['a', 'b', 'erased'], () => ({ tags: ['y'] }));
  await replies.update('a', { body: 'Written since.' });
  await replies.update('b', { tags: ['y', 'z'] });
  await replies.delete('erased');
  await takeBack(changes);
  expect(await stored('a')).toMatchObject({ tags: ['x'], body: 'Written since.' });
  expect(await stored('b')).toMatchObject({ tags: ['y', 'z'] });
  expect(await stored('erased')).toBeUndefined();
});

it.each([{ state: 'archived' as const }, { deletedAt: 5 }])(
  'brings back without its shortcut what another has taken since: %o',
  async (gone) => {
    await replies.put(sampleReply({ id: 'old', shortcut: 'retard' }));
    const { changes } = await changeReplies(['old'], () => gone);
    await replies.put(sampleReply({ id: 'new', shortcut: 'retard' }));
    expect((await takeBack(changes)).shortcutsLost).toBe(1);
    expect(await stored('old')).toMatchObject({ shortcut: '', state: 'approved', deletedAt: null });
  },
);
