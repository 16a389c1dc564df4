import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import { shopEn } from '../replies/starter/packs/shop-en';
import { shopFr } from '../replies/starter/packs/shop-fr';
import { STARTER_REPLIES } from '../replies/starter/starter-replies';
import type { Brand } from './model';
import {
  addSpelling,
  ensureFirstBrand,
  liveBrands,
  removeBrand,
  restoreBrand,
  saveBrand,
  settleFirstBrand,
} from './records';
import { sampleBrand } from './sample-brand';

const brand = sampleBrand({ name: 'Tisséa', language: 'fr' });

const offered = () =>
  new Promise<Brand[]>((resolve, reject) => {
    const subscription = liveBrands().subscribe({
      next: (brands) => {
        queueMicrotask(() => subscription.unsubscribe());
        resolve(brands);
      },
      error: reject,
    });
  });

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
});

describe('brands', () => {
  it('go and come back, and stay away when a form opened earlier is saved', async () => {
    await saveBrand(brand);
    await removeBrand('b1');
    await saveBrand({ ...brand, name: 'Tisséa mobilités' });
    expect(await offered()).toEqual([]);
    await restoreBrand('b1');
    expect(await offered()).toMatchObject([{ name: 'Tisséa mobilités', deletedAt: null }]);
  });
});

describe('a word that a brand spells in its own way', () => {
  const spellings = async () => (await strictDatabase.brands.get('b1'))?.spellings;

  it('is added once and taken back alone: what changed since stays', async () => {
    await saveBrand({ ...brand, spellings: ['Tisséa'] });
    const takeBack = await addSpelling('b1', 'Linéo');
    await (await addSpelling('b1', 'Tisséa'))();
    expect(await spellings()).toEqual(['Tisséa', 'Linéo']);
    await saveBrand({ ...brand, name: 'Tisséa mobilités', spellings: ['Linéo', 'Métro A'] });
    await takeBack();
    expect(await spellings()).toEqual(['Métro A']);
    expect(await offered()).toMatchObject([{ name: 'Tisséa mobilités' }]);
  });
});

describe('ensureFirstBrand', () => {
  it('makes one brand with its dozen replies in order, asked twice at once', async () => {
    await Promise.all([ensureFirstBrand('fr'), ensureFirstBrand('en')]);
    await ensureFirstBrand('fr');
    const [first, ...others] = await offered();
    expect(others).toEqual([]);
    const replies = await strictDatabase.replies.toArray();
    expect(replies.map(({ title }) => title)).toEqual(STARTER_REPLIES.fr.map(({ title }) => title));
    expect(replies).toHaveLength(12);
    expect(replies.every(({ brandId }) => brandId === first?.id)).toBe(true);
  });

  it('does nothing where a brand already is, or was', async () => {
    await saveBrand(brand);
    await removeBrand('b1');
    await ensureFirstBrand('fr');
    expect(await strictDatabase.replies.count()).toBe(0);
  });
});

describe('settleFirstBrand', () => {
  const first = async () => {
    await ensureFirstBrand('fr');
    const [brand] = await strictDatabase.brands.toArray();
    return brand!;
  };

  it('changes the starter replies with the language while nobody touched them', async () => {
    const brand = await first();
    await settleFirstBrand({ ...brand, name: 'TransVal', language: 'en' });
    const replies = await strictDatabase.replies.toArray();
    expect(new Set(replies.map(({ language }) => language))).toEqual(new Set(['en']));
    expect(new Set(replies.map(({ brandId }) => brandId))).toEqual(new Set([brand.id]));
    expect((await strictDatabase.brands.toArray()).map(({ name }) => name)).toEqual(['TransVal']);
  });

  it('keeps them all once one was used', async () => {
    const brand = await first();
    const [used] = await strictDatabase.replies.toArray();
    await strictDatabase.replies.update(used!.id, { timesUsed: 1 });
    const before = await strictDatabase.replies.toArray();
    await settleFirstBrand({ ...brand, language: 'en' });
    expect(await strictDatabase.replies.toArray()).toEqual(before);
  });

  it('starts with a pack in place of the general replies, in the language said with it', async () => {
    const brand = await first();
    await settleFirstBrand({ ...brand, language: 'en' }, shopEn);
    const replies = await strictDatabase.replies.toArray();
    expect(replies.map(({ title }) => title)).toEqual(shopEn.map(({ title }) => title));
    expect(replies.every(({ language }) => language === 'en')).toBe(true);
  });

  it('adds a pack to replies that were touched, without a shortcut twice', async () => {
    const brand = await first();
    const [used] = await strictDatabase.replies.toArray();
    await strictDatabase.replies.update(used!.id, { timesUsed: 1 });
    await settleFirstBrand(brand, shopFr);
    await settleFirstBrand(brand, shopFr);
    const replies = await strictDatabase.replies.toArray();
    expect(replies).toHaveLength(STARTER_REPLIES.fr.length + shopFr.length);
    expect(new Set(replies.map(({ shortcut }) => shortcut)).size).toBe(replies.length);
  });

  it('keeps a pack when the brand is settled again without one', async () => {
    const brand = await first();
    await settleFirstBrand(brand, shopFr);
    await settleFirstBrand({ ...brand, language: 'en' });
    expect(await strictDatabase.replies.count()).toBe(shopFr.length);
  });
});
