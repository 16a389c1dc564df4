import { expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { planPack } from './plan-pack';
import type { StarterReply } from './starter-reply';

const starter = (title: string, shortcut: string): StarterReply => ({
  title,
  shortcut,
  body: `${title}, at length.`,
  variants: [],
  tags: [],
});

const en = { brandId: 'b1', language: 'en' } as const;
const fr = { brandId: 'b1', language: 'fr' } as const;
const pack = [starter('Late', 'late'), starter('Lost', 'lost')];

it('skips what is there by its title or its text, in the same language only', () => {
  const byTitle = sampleReply({ title: 'Late', language: 'en' });
  const byText = sampleReply({ body: 'Lost, at length.', language: 'en' });
  expect(planPack(pack, en, [byTitle, byText]).map(({ isThere }) => isThere)).toEqual([true, true]);
  expect(planPack(pack, fr, [byTitle, byText]).map(({ isThere }) => isThere)).toEqual([
    false,
    false,
  ]);
});

it('gives a free shortcut where another reply holds it, whatever its case and language', () => {
  const library = [
    sampleReply({ title: 'Other', shortcut: 'LATE', language: 'fr' }),
    sampleReply({ title: 'Another', shortcut: 'late2', language: 'en' }),
  ];
  const [late, lost] = planPack(pack, en, library);
  expect(late).toMatchObject({ reply: { shortcut: 'late3' }, taken: 'late' });
  expect(lost).toMatchObject({ reply: { shortcut: 'lost' }, taken: null });
});

it('lets archived replies hold no shortcut, but be there', () => {
  const library = [
    sampleReply({ title: 'Other', shortcut: 'late', language: 'en', state: 'archived' }),
    sampleReply({ title: 'Lost', language: 'en', state: 'archived' }),
  ];
  const [late, lost] = planPack(pack, en, library);
  expect(late).toMatchObject({ reply: { shortcut: 'late' }, isThere: false });
  expect(lost).toMatchObject({ isThere: true });
});

it('is not there for every brand when one brand has it, but leaves that brand its shortcut', () => {
  const own = sampleReply({ title: 'Late', shortcut: 'late', language: 'en', brandId: 'b1' });
  expect(planPack(pack, en, [own])[0]).toMatchObject({ isThere: true });
  expect(planPack(pack, { ...en, brandId: null }, [own])[0]).toMatchObject({
    isThere: false,
    reply: { shortcut: 'late2' },
  });
});
