import { describe, expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { CLASH_POLICIES } from './import-plan';
import { planImport } from './plan-import';
import { sampleChoice, sampleImported, sampleRows } from './sample-import';

const ID = '0191d2a0-0000-7000-8000-0000000000a1';
const BRAND = '0191d2a0-0000-7000-8000-0000000000b1';
const stored = sampleReply({
  id: ID,
  shortcut: 'merci',
  tags: ['avis'],
  timesUsed: 4,
  position: 7,
});

describe('what an import would do', () => {
  it('adds what the library lacks, in the order of the file', async () => {
    const rows = sampleRows(
      sampleImported(2, { title: 'Un', body: 'un' }),
      sampleImported(3, { title: 'Deux', body: 'deux' }),
    );
    const plan = await planImport(
      rows,
      sampleChoice({ owner: { brandId: BRAND, language: 'en' }, state: 'draft' }),
      [stored],
      {},
    );
    expect(
      plan.added.map(({ row, reply }) => [
        row,
        reply.title,
        reply.brandId,
        reply.language,
        reply.state,
      ]),
    ).toEqual([
      [2, 'Un', BRAND, 'en', 'draft'],
      [3, 'Deux', BRAND, 'en', 'draft'],
    ]);
    const [one, two] = plan.added.map(({ reply }) => reply);
    expect(two!.position).toBeGreaterThan(one!.position);
    expect(two!.id > one!.id).toBe(true);
  });

  it.each([
    [
      'the same id',
      sampleImported(2, { body: 'Autre', shortcut: 'mer', tags: ['avis'] }, { id: ID }),
    ],
    ['the same shortcut', sampleImported(2, { body: 'Autre', shortcut: 'Mercï', title: 'Autre' })],
  ])('changes a reply with %s, and nothing of its history', async (_, imported) => {
    const { changed, added } = await planImport(sampleRows(imported), sampleChoice(), [stored], {});
    expect(added).toEqual([]);
    expect(changed).toMatchObject([
      {
        before: stored,
        after: { id: ID, body: 'Autre', tags: ['avis'], timesUsed: 4, position: 7 },
      },
    ]);
  });

  it('puts it beside or skips it when asked', async () => {
    const rows = sampleRows(sampleImported(2, { body: 'Autre', shortcut: 'merci' }));
    const beside = await planImport(rows, sampleChoice({ policy: 'beside' }), [stored], {});
    expect(beside.added).toMatchObject([
      { reply: { shortcut: 'merci2' }, notes: [{ code: 'shortcut-taken', detail: 'merci' }] },
    ]);
    const skip = await planImport(rows, sampleChoice({ policy: 'skip' }), [stored], {});
    expect(skip.skipped).toEqual([{ row: 2, title: 'Merci', why: 'clash', replyId: ID }]);
  });

  it.each(CLASH_POLICIES)('skips what is the same already, with %s', async (policy) => {
    const rows = sampleRows(
      sampleImported(2, { shortcut: 'merci' }),
      sampleImported(3, { shortcut: 'merci' }),
      sampleImported(4, { tags: ['avis'] }, { id: ID }),
    );
    const plan = await planImport(rows, sampleChoice({ policy }), [stored], {});
    expect([plan.added, plan.changed]).toEqual([[], []]);
    expect(plan.skipped.map(({ row, why }) => [row, why])).toEqual([
      [2, 'identical'],
      [3, 'twice'],
      [4, 'twice'],
    ]);
  });

  it('knows the same words again without a shortcut', async () => {
    const plan = await planImport(sampleRows(sampleImported(2, {})), sampleChoice(), [stored], {});
    expect(plan.skipped).toEqual([{ row: 2, title: 'Merci', why: 'identical', replyId: ID }]);
  });

  it('numbers shortcuts that others hold: of every brand, earlier in the file', async () => {
    const shared = sampleReply({ id: BRAND, shortcut: 'hi', body: 'Hi' });
    const rows = sampleRows(
      sampleImported(2, { shortcut: 'hi', body: 'a', title: 'a' }),
      sampleImported(3, { shortcut: 'hi', body: 'b', title: 'b' }),
      sampleImported(4, { shortcut: 'hi4', body: 'c', title: 'c' }),
    );
    const choice = sampleChoice({ owner: { brandId: ID, language: 'fr' } });
    const { added } = await planImport(rows, choice, [shared], {});
    expect(added.map(({ reply }) => reply.shortcut)).toEqual(['hi2', 'hi3', 'hi4']);
  });

  it('names shortcuts that replies in the other language hold by their language, and says so', async () => {
    const french = sampleReply({ id: BRAND, shortcut: 'merci', body: 'Merci' });
    const rows = sampleRows(
      sampleImported(2, { shortcut: 'merci', body: 'Thanks', title: 'Thanks' }),
      sampleImported(3, { shortcut: 'merci', body: 'Thank you', title: 'Thank you' }),
    );
    const choice = sampleChoice({ owner: { brandId: null, language: 'en' }, policy: 'beside' });
    const { added } = await planImport(rows, choice, [french], {});
    expect(added.map(({ reply, notes }) => [reply.shortcut, notes])).toEqual([
      ['merci-en', [{ code: 'shortcut-taken', detail: 'merci' }]],
      ['merci-en2', [{ code: 'shortcut-taken', detail: 'merci' }]],
    ]);
  });

  it('leaves alone what another brand says', async () => {
    const other = { ...stored, brandId: BRAND };
    const choice = sampleChoice({ owner: { brandId: ID, language: 'fr' } });
    const rows = sampleRows(sampleImported(2, { shortcut: 'merci' }));
    const { added } = await planImport(rows, choice, [other], {});
    expect(added).toMatchObject([{ reply: { shortcut: 'merci', brandId: ID } }]);
  });

  it('finds brands by name, and notes those that are not here', async () => {
    const brands = [{ id: BRAND, name: 'Café Zoë' }];
    const rows = sampleRows(
      sampleImported(2, { title: 'a', body: 'a' }, { brand: { id: null, name: 'cafe zoe' } }),
      sampleImported(3, { title: 'b', body: 'b' }, { brand: 'all' }),
      sampleImported(4, { title: 'c', body: 'c' }, { brand: { id: null, name: 'Autre' } }),
    );
    const choice = sampleChoice({ brands, owner: { brandId: ID, language: 'fr' } });
    const { added } = await planImport(rows, choice, [], {});
    expect(added.map(({ reply, notes }) => [reply.brandId, notes])).toEqual([
      [BRAND, []],
      [null, []],
      [ID, [{ code: 'brand-unknown', detail: 'Autre' }]],
    ]);
  });

  it('keeps an id of a file of ours that is free, and gives a new one to a second', async () => {
    const rows = sampleRows(
      sampleImported(1, { title: 'a', body: 'a' }, { id: ID }),
      sampleImported(2, { title: 'b', body: 'b' }, { id: ID }),
    );
    const { added } = await planImport(rows, sampleChoice(), [], {});
    expect(added[0]?.reply.id).toBe(ID);
    expect(added[1]?.reply.id).not.toBe(ID);
  });

  it('takes 10,000 rows with rests, and is given up at the first one after it was asked', async () => {
    const rows = sampleRows(
      ...Array.from({ length: 10_000 }, (_, i) =>
        sampleImported(i + 2, { title: `${i}`, body: `${i}`, shortcut: `s${i % 9000}` }),
      ),
    );
    const parts: number[] = [];
    const plan = await planImport(rows, sampleChoice(), [stored], {
      onProgress: (part) => parts.push(part),
    });
    expect(plan.added).toHaveLength(10_000);
    expect(new Set(plan.added.map(({ reply }) => reply.shortcut)).size).toBe(10_000);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    const giveUp = new AbortController();
    const pace = { signal: giveUp.signal, onProgress: () => giveUp.abort() };
    await expect(planImport(rows, sampleChoice(), [stored], pace)).rejects.toThrow();
  });
});
