import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { strictDatabase as database } from '../database';
import { engagementAndQueueSample } from '../migrations/009-engagement-and-queue.sample';
import { eraseAuthor, finishErasures } from './erase-author';
import { stirFiles } from './stir-files';
import { allAbout, writeAuthorFile } from './write-author-file';

// 32 MB of noise are for a real browser's files
vi.mock('./stir-files', () => ({ stirFiles: vi.fn() }));

const HANDLE = 'jp.martin';

/** What the sample itself has left to erase. */
const LEFT_TO_DO = ['erasures', 'sweeps', 'noise'];

async function everything(): Promise<Record<string, object[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

beforeEach(async () => {
  for (const table of database.tables) {
    await table.clear();
    const rows = engagementAndQueueSample.rows[table.name as 'comments'] ?? [];
    if (!LEFT_TO_DO.includes(table.name)) await table.bulkPut(structuredClone([...rows]));
  }
  const [comment] = await database.comments.toArray();
  if (comment === undefined) throw new Error('the sample has comments');
  const author = { handle: HANDLE, name: 'Jean-Pierre Martin', address: `https://f.com/${HANDLE}` };
  const theirs = { ...comment, key: 'facebook:78', authorKey: `facebook:${HANDLE}`, author };
  const answer = {
    ...comment,
    key: 'facebook:90',
    parentKey: 'facebook:78',
    authorKey: 'facebook:transval',
    author: { handle: 'transval', name: 'TransVal', address: null },
    text: 'Bonjour Jean-Pierre Martin, merci.',
  };
  const mention = { ...answer, key: 'facebook:91', parentKey: null, text: `Oui @${HANDLE}.` };
  const bystander = { ...mention, key: 'facebook:92', text: 'Bonjour Jean-Pierre Martin.' };
  await database.comments.bulkPut([theirs, answer, mention, bystander]);
});

it('leaves nothing about somebody in any table, nor about the accounts linked to them', async () => {
  const before = await everything();
  expect(JSON.stringify(before)).toContain(HANDLE);
  const erased = await eraseAuthor([`facebook:${HANDLE}`]);
  const after = await everything();
  const left = JSON.stringify(after);
  expect(left).not.toContain(HANDLE);
  expect(left).not.toContain('jpmartin');
  for (const table of ['judgements', 'handlings', 'flags', 'promises', 'authorNotes'])
    expect(JSON.stringify(after[table])).not.toContain('facebook:78');
  expect(erased?.rows).toBeGreaterThan(5);
  expect(erased).toMatchObject({ mentions: 2, isSwept: true });
});

it('leaves others what they wrote, but for the mention', async () => {
  await eraseAuthor([`facebook:${HANDLE}`]);
  expect(await database.comments.get('facebook:90')).toMatchObject({
    text: 'Bonjour …, merci.',
    parentKey: null,
  });
  expect(await database.comments.get('facebook:91')).toMatchObject({ text: 'Oui ….' });
  expect(await database.comments.get('facebook:92')).toMatchObject({
    text: 'Bonjour Jean-Pierre Martin.',
  });
});

it('erases drafts to them, and leaves those to others', async () => {
  const draft = { network: 'facebook', address: 'https://f.com/p/1', answeredName: null } as const;
  const id = '019aa2b0-0000-7000-8000-000000000009';
  const at = (targetKey: string, given: object = {}) =>
    ({
      ...draft,
      text: 'Bonjour',
      updatedAt: 1,
      targetKey: `${targetKey} ${id}`,
      ...given,
    }) as const;
  await database.drafts.bulkPut([
    at('facebook:78'),
    at('near:facebook:78'),
    at(`near:https://f.com/${HANDLE}`),
    at('new:odette', { address: `https://f.com/${HANDLE}` }),
    at('facebook:90', { text: `Non, @${HANDLE}` }),
  ]);
  await eraseAuthor([`facebook:${HANDLE}`]);
  const left = await database.drafts.toArray();
  expect(left.map(({ text }) => text)).toContain('Non, …');
  expect(left.some(({ targetKey }) => /^(?:near:)?facebook:78|new:odette/.test(targetKey))).toBe(
    false,
  );
});

it.each(['facebook:facebook', 'x:x', 'instagram:closed', 'x:www', 'x:\ud800'])(
  'leaves every row what it is for the sake of %s',
  async (key) => {
    const before = await everything();
    await eraseAuthor([key]);
    expect({ ...(await everything()), meta: [] }).toEqual({ ...before, meta: [] });
  },
);

it('leaves another account of the same handle on another network', async () => {
  const [comment] = await database.comments.toArray();
  const author = { handle: HANDLE, name: 'Jo', address: `https://x.com/${HANDLE}` };
  const others = {
    ...comment,
    key: 'x:5',
    network: 'x',
    authorKey: `x:${HANDLE}`,
    author,
  } as never;
  await database.comments.put(others);
  const account = {
    key: `x:${HANDLE}`,
    network: 'x',
    ...author,
    lastSeenOn: 1,
    updatedAt: 1,
  } as const;
  await database.authors.put(account);
  await eraseAuthor([`facebook:${HANDLE}`]);
  expect(await database.comments.get('x:5')).toEqual(others);
  expect(await database.authors.get(account.key)).toEqual(account);
});

it('takes their names out of answers that stand beside their comment in a thread', async () => {
  const [theirs, answer] = await database.comments.bulkGet(['facebook:78', 'facebook:90']);
  if (!theirs || !answer) throw new Error('both are there');
  await database.comments.bulkPut([
    { ...theirs, parentKey: 'facebook:60' },
    { ...answer, parentKey: 'facebook:60' },
  ]);
  await eraseAuthor([`facebook:${HANDLE}`]);
  expect(await database.comments.get('facebook:90')).toMatchObject({
    text: 'Bonjour …, merci.',
    parentKey: 'facebook:60',
  });
});

it('changes no other row, and leaves nothing aside', async () => {
  const before = await everything();
  await eraseAuthor(['facebook:nobody.here']);
  expect({ ...(await everything()), meta: [] }).toEqual({ ...before, meta: [] });
  await eraseAuthor([`facebook:${HANDLE}`]);
  const after = await everything();
  for (const table of LEFT_TO_DO) expect(after[table]).toEqual([]);
  expect(after.replies).toEqual(before.replies);
  expect(after.snapshots).toEqual(before.snapshots);
});

it('finishes at the next start what a window that died had only begun', async () => {
  await database.erasures.add({ authorKeys: [`facebook:${HANDLE}`] });
  await finishErasures();
  const after = await everything();
  expect(JSON.stringify(after)).not.toContain(HANDLE);
  for (const table of LEFT_TO_DO) expect(after[table]).toEqual([]);
  expect(await database.comments.get('facebook:92')).toBeDefined();
});

it('sweeps at the next start what was erased before', async () => {
  const before = await everything();
  await database.sweeps.bulkPut([
    { table: 'comments', isAnew: true },
    { table: 'authors', isAnew: false },
  ]);
  await finishErasures();
  expect(await everything()).toEqual(before);
});

it('erases nothing, now or at the next start, where that fails, and says so', async () => {
  const before = await everything();
  const failing = vi
    .spyOn(Object.getPrototypeOf(database.posts), 'bulkDelete')
    .mockRejectedValueOnce(new Error('full'));
  await expect(eraseAuthor([`facebook:${HANDLE}`])).rejects.toThrow('full');
  failing.mockRestore();
  await finishErasures();
  expect(await everything()).toEqual(before);
});

it('says that somebody is erased where only the sweeping fails, and sweeps at the next start', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  vi.mocked(stirFiles).mockRejectedValueOnce(new Error('full'));
  expect(await eraseAuthor([`facebook:${HANDLE}`])).toMatchObject({ isSwept: false });
  expect(await database.comments.get('facebook:78')).toBeUndefined();
  expect(await database.sweeps.count()).toBeGreaterThan(0);
  await finishErasures();
  expect(await database.sweeps.count()).toBe(0);
});

it('erases no account of a brand, named in whatever letters, not even one that became its own meanwhile', async () => {
  const [brand] = await database.brands.toArray();
  if (brand === undefined) throw new Error('the sample has a brand');
  await database.brands.put({ ...brand, accounts: [{ network: 'facebook', handle: 'JP.Martin' }] });
  const before = await everything();
  expect(await eraseAuthor([`facebook:${HANDLE}`])).toBeNull();
  await database.erasures.add({ authorKeys: [`facebook:${HANDLE}`] });
  await finishErasures();
  expect(await everything()).toEqual(before);
});

it('erases once what is asked twice at once', async () => {
  const asked = [eraseAuthor([`facebook:${HANDLE}`]), eraseAuthor([`facebook:${HANDLE}`])];
  const [first, second] = await Promise.all(asked);
  expect(first?.rows).toBeGreaterThan(5);
  expect(second).toMatchObject({ rows: 0, mentions: 0 });
});

it('takes a handle that is a word of any sentence for that word, but in their threads', async () => {
  const [first] = await database.comments.toArray();
  if (first === undefined) throw new Error('the sample has comments');
  const author = { handle: 'merci', name: 'Merci Bien', address: null };
  const said = (key: string, text: string, parentKey: string | null) =>
    database.comments.put({
      ...first,
      key,
      text,
      parentKey,
      authorKey: 'facebook:odette',
      author: { handle: 'odette', name: 'Merci Bien', address: null },
    });
  await database.comments.put({ ...first, key: 'facebook:m', authorKey: 'facebook:merci', author });
  await said('facebook:far', 'merci, Merci Bien, mais @merci non', null);
  await said('facebook:near', 'Non, Merci Bien', 'facebook:m');
  await eraseAuthor(['facebook:merci']);
  const left = await database.comments.bulkGet(['facebook:m', 'facebook:far', 'facebook:near']);
  expect(left.map((comment) => comment?.text)).toEqual([
    undefined,
    'merci, Merci Bien, mais … non',
    'Non, …',
  ]);
  // somebody else of the same name stays who they are
  expect(left[2]?.author).toEqual({ handle: 'odette', name: 'Merci Bien', address: null });
});

it('tells somebody all that is kept about them, counters in figures', async () => {
  const [post] = await database.posts.toArray();
  if (post === undefined) throw new Error('the sample has posts');
  await database.posts.put({ ...post, authorKey: 'x:jpmartin' });
  const about = await allAbout([`facebook:${HANDLE}`]);
  const file = JSON.parse(await writeAuthorFile(about, 0).text());
  expect(file).toMatchObject({
    format: 'vigie-author',
    madeAt: '1970-01-01T00:00:00.000Z',
    accounts: [`facebook:${HANDLE}`, 'x:jpmartin'],
  });
  expect(Object.keys(file.rows)).toEqual(
    expect.arrayContaining(['comments', 'flags', 'authorNotes', 'promises', 'posts', 'snapshots']),
  );
  expect(file.rows.snapshots[0].readings[0].counters).toBeDefined();
  expect(file.rows.comments).toHaveLength(1);
});
