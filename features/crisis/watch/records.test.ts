import 'fake-indexeddb/auto';
import * as re2 from 're2js';
import { beforeEach, describe, expect, it } from 'vitest';
import { strictDatabase } from '../../../storage/database';
import { safePatternBy } from '../../tone/kinds/safe-pattern';
import { planTerms } from './interchange/plan-terms';
import { readTerms } from './interchange/read-terms';
import {
  addStarterList,
  applyImport,
  changeTerms,
  liveTerms,
  removeTerms,
  saveTerm,
} from './records';
import { sampleTerm } from './sample-term';
import { planStarter } from './starter/plan-starter';
import { starterTerms } from './starter/starter-term';
import type { StoredTerm } from './stored-term';

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
});

const there = (): Promise<StoredTerm[]> =>
  new Promise((resolve, reject) => {
    const subscription = liveTerms().subscribe({
      next: (terms) => {
        queueMicrotask(() => subscription.unsubscribe());
        resolve(terms);
      },
      error: reject,
    });
  });
const texts = async () => (await there()).map(({ text }) => text).sort();
const one = async (id: string) => {
  const stored = await strictDatabase.watchTerms.get(id);
  if (!stored) throw new Error(`no term ${id}`);
  return stored;
};
async function saved(term: Parameters<typeof saveTerm>[0]) {
  const outcome = await saveTerm(term, null);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.takeBack;
}

describe('a term', () => {
  it('is stored, and taken back', async () => {
    const takeBack = await saved(sampleTerm('arnaque', { id: 'a' }));
    expect(await texts()).toEqual(['arnaque']);
    await takeBack();
    expect(await texts()).toEqual([]);
  });

  it('is refused where the same is looked for already', async () => {
    await saved(sampleTerm('Arnaque', { id: 'a' }));
    const same = await saveTerm(sampleTerm(' ARNAQUÉ ', { id: 'b', severity: 'serious' }), null);
    expect(same).toMatchObject({ ok: false, why: 'duplicate', by: { id: 'a' } });
    for (const [id, over] of [
      ['c', { brandId: 'tissea' }],
      ['d', { language: 'fr' as const }],
      ['e', { kind: 'pattern' as const }],
    ] as const) {
      expect((await saveTerm(sampleTerm('arnaque', { id, ...over }), null)).ok, id).toBe(true);
    }
    expect((await saveTerm(sampleTerm('arnaques', { id: 'a' }), null)).ok).toBe(true);
  });

  it('that was removed stands in nobody’s way', async () => {
    await saved(sampleTerm('arnaque', { id: 'a' }));
    await removeTerms(['a']);
    expect((await saveTerm(sampleTerm('arnaque', { id: 'b' }), null)).ok).toBe(true);
  });

  it('that was written meanwhile is told, once', async () => {
    await saved(sampleTerm('arnaque', { id: 'a' }));
    const opened = await one('a');
    await saved({ ...opened, note: 'from the other tab' });
    const mine = { ...opened, note: 'mine' };
    const refused = await saveTerm(mine, opened);
    expect(refused).toMatchObject({
      why: 'changed-meanwhile',
      now: { note: 'from the other tab' },
    });
    expect((await one('a')).note).toBe('from the other tab');
    expect((await saveTerm(mine, await one('a'))).ok).toBe(true);
    expect((await one('a')).note).toBe('mine');
  });
});

describe('several', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await saved(sampleTerm(`word ${id}`, { id }));
  });

  it('are switched off, and on again by the way back', async () => {
    const takeBack = await changeTerms(['a', 'b'], { isOn: false });
    expect((await there()).map(({ isOn }) => isOn)).toEqual([false, false, true]);
    await takeBack();
    expect((await there()).map(({ isOn }) => isOn)).toEqual([true, true, true]);
  });

  it('are removed; the way back leaves alone what was changed since', async () => {
    const takeBack = await removeTerms(['a', 'b']);
    expect(await texts()).toEqual(['word c']);
    await saved({ ...sampleTerm('word a again', { id: 'a' }) });
    await takeBack();
    expect(await texts()).toEqual(['word a again', 'word b', 'word c']);
  });
});

describe('a starter list', () => {
  const list = starterTerms('legal', 'serious', 'mise en demeure', 'avocat* ! du diable', 'CNIL');
  const owner = { language: 'fr', brandId: 'tissea' } as const;

  it('adds what is missing, and goes as a whole', async () => {
    await saved(sampleTerm('cnil', { id: 'a' }));
    expect(planStarter(list, owner, await there()).map(({ isThere }) => isThere)).toEqual([
      false,
      false,
      true,
    ]);
    const { added, takeBack } = await addStarterList(list, owner);
    expect(added).toBe(2);
    expect((await there()).find(({ text }) => text === 'avocat*')).toMatchObject({
      brandId: 'tissea',
      language: 'fr',
      action: 'notify',
      notBefore: ['du diable'],
    });
    expect((await addStarterList(list, owner)).added).toBe(0);
    await takeBack();
    expect(await texts()).toEqual(['cnil']);
  });
});

describe('an import', () => {
  async function planOf(text: string) {
    const read = await readTerms(text, {});
    if (!read.ok) throw new Error(read.refusal.why);
    const { id: _, text: __, ...defaults } = sampleTerm('');
    const compile = safePatternBy(re2);
    const choice = { defaults, sameTerm: 'replace', brands: [], compile } as const;
    return planTerms(read, await there(), choice, {});
  }

  it('is written whole and taken back whole', async () => {
    await saved(sampleTerm('arnaque', { id: 'a' }));
    const plan = await planOf('term,severity\narnaque,serious\nvoleurs,info\n*,info');
    expect([plan.added.length, plan.changed.length, plan.refused.length]).toEqual([1, 1, 1]);
    const outcome = await applyImport(plan);
    expect((await one('a')).severity).toBe('serious');
    expect(await texts()).toEqual(['arnaque', 'voleurs']);
    if (outcome.ok) await outcome.takeBack();
    expect(await texts()).toEqual(['arnaque']);
    expect((await one('a')).severity).toBe('sensitive');
  });

  it('writes nothing when the list changed since it was shown', async () => {
    await saved(sampleTerm('arnaque', { id: 'a' }));
    const plan = await planOf('term,severity\narnaque,serious\nvoleurs,info');
    await changeTerms(['a'], { isOn: false });
    await saved(sampleTerm('voleurs', { id: 'b' }));
    expect(await applyImport(plan)).toEqual({ ok: false, changed: ['arnaque', 'voleurs'] });
    expect((await one('a')).severity).toBe('sensitive');
  });

  it('tells the same words in two languages apart', async () => {
    await saved(sampleTerm('class action', { id: 'a', language: 'fr' }));
    await saved(sampleTerm('class action', { id: 'b', language: 'en' }));
    const plan = await planOf(
      'term,severity,language\nclass action,sensitive,en\nclass action,info,fr',
    );
    expect(plan.skipped.map(({ term }) => term.id)).toEqual(['b']);
    expect(plan.changed.map(({ before }) => before.id)).toEqual(['a']);
    // a file that knows no languages means the one there is
    const bare = await planOf('class action');
    expect(bare.skipped).toHaveLength(1);
  });
});
