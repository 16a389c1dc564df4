import { describe, expect, it } from 'vitest';
import type { Reply } from '../model';
import { openFile } from './open-file';
import type { ReadRows } from './read-outcome';
import { readReplies } from './read-replies';
import { writeRepliesFile } from './replies-file';
import { sampleLibrary } from './sample-library';
import { writeCsv } from './write-csv';
import { writeEspanso } from './write-espanso';
import type { Written } from './written';

const BRAND = { id: '0191d2a0-0000-7000-8000-0000000000b1', name: 'Café « Zoë » ; =1+1' };
const SEEDS = [1, 2, 3, 4, 5];

const library = (seed: number): Reply[] =>
  sampleLibrary(seed, 120).map((reply, i) => ({
    ...reply,
    brandId: i % 3 === 0 ? BRAND.id : null,
  }));

async function readBack({ text, name, type }: Written): Promise<ReadRows> {
  const opened = await openFile(new Blob([text], { type }), name, {});
  if (!opened.ok) throw new Error(opened.refusal.why);
  const { format } = opened.opened;
  const read = await readReplies(opened.opened, { format, mapping: null, language: 'en' }, {});
  if (!read.ok) throw new Error(`${read.refusal.why} ${read.refusal.detail}`);
  return read;
}

const wordsOf = ({ title, shortcut, body, variants, tags }: Reply) => ({
  title,
  shortcut,
  body,
  variants,
  tags,
});

describe.each(SEEDS)('a library, seed %i', (seed) => {
  const replies = library(seed);

  it.each([';', ','] as const)('comes back from a table cut at %s', async (delimiter) => {
    const written = await writeCsv(replies, { delimiter, brands: [BRAND] });
    expect(written.lost).toEqual([]);
    const read = await readBack(written);
    expect(read.refused).toEqual([]);
    expect(read.notes).toEqual([]);
    expect(read.replies.map(({ id, fields, brand }) => ({ id, ...fields, brand }))).toEqual(
      replies.map(({ id, networks, language, state, favourite, crisisSafe, ...reply }) => ({
        ...{ id, networks, language, state, favourite, crisisSafe },
        ...wordsOf({ id, networks, language, state, favourite, crisisSafe, ...reply }),
        brand: reply.brandId === null ? 'all' : { id: null, name: BRAND.name },
      })),
    );
  });

  it('comes back from an Espanso match file', async () => {
    const written = await writeEspanso(replies);
    expect(written.lost.map(({ what }) => what)).not.toContain('template-tags');
    const read = await readBack(written);
    expect(read.refused).toEqual([]);
    expect(read.replies.map(({ fields }) => fields)).toEqual(replies.map(wordsOf));
  });

  it('comes back from a file of Vigie', async () => {
    const read = await readBack(writeRepliesFile(replies, { brands: [BRAND] }));
    expect(read.refused).toEqual([]);
    expect(read.replies.map(({ id, fields, brand }) => ({ id, ...fields, brand }))).toEqual(
      replies.map(({ brandId, timesUsed, lastUsedAt, updatedAt, deletedAt, ...reply }) => ({
        ...reply,
        brand: brandId === null ? 'all' : BRAND,
      })),
    );
  });
});

describe('what a format can not hold', () => {
  it('is counted for Espanso', async () => {
    const [one] = library(9);
    const reply: Reply = {
      ...one!,
      ...{ body: 'À bientôt {{date +1m}}{{#net x}} !{{/net}}', variants: [], brandId: BRAND.id },
      ...{ networks: ['x'], state: 'draft', favourite: true, crisisSafe: true, timesUsed: 3 },
    };
    const { lost } = await writeEspanso([reply]);
    expect(lost.map(({ what }) => what)).toEqual([
      ...['brand', 'networks', 'language', 'state', 'favourite', 'crisis-safe', 'uses'],
      'template-tags',
    ]);
    expect(lost.at(-1)).toEqual({
      what: 'template-tags',
      replies: 1,
      detail: '{{date +1m}} {{#net x}}',
    });
  });

  it('is counted for a table', async () => {
    const [one] = library(9);
    const reply: Reply = { ...one!, tags: ['a, b'], timesUsed: 1 };
    const { lost } = await writeCsv([reply], { delimiter: ';', brands: [] });
    expect(lost.map(({ what }) => what)).toEqual(['uses', 'tags-with-commas']);
  });
});
