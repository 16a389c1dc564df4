import { expect, it } from 'vitest';
import type { Author } from '../../networks/contract';
import { samplePage } from '../../tests/screen/fake-page';
import { brandInView } from './brand-in-view';
import { sampleBrand } from './sample-brand';

const brand = (id: string, name: string, handle: string) =>
  sampleBrand({ id, name, accounts: [{ network: 'facebook', handle }] });
const brands = [
  brand('a', 'Maison Lune', 'lune'),
  brand('b', 'TransVal', 'transval'),
  brand('c', 'Odette', 'odette'),
];
const author = (name: string, handle: string | null): Author => ({ name, handle, address: null });

function idOf(speaker: Author | null, viewed: Author | null, chosenId: string | null = null) {
  const read =
    speaker === null
      ? ({ ok: false, why: 'absent' } as const)
      : ({ ok: true, value: speaker } as const);
  return brandInView(brands, samplePage({ speaker: read, viewed }), chosenId)?.id;
}
const odette = author('Odette', 'odette');

it('follows the name of the speaker where the page shows no more', () => {
  expect(idOf(author(' transval', null), odette)).toBe('b');
  expect(idOf(author('Nadia Roche', null), odette)).toBe('c');
});

it('lets a handle tell, not the name beside it', () => {
  expect(idOf(author('TransVal', 'transval-fans'), odette)).toBe('c');
  expect(idOf(author('Odette', 'transval'), odette)).toBe('b');
});

it('takes the brand chosen by hand first, and the page viewed where nobody can tell who speaks', () => {
  expect(idOf(author('TransVal', null), odette, 'a')).toBe('a');
  expect(idOf(author('TransVal', null), odette, 'gone')).toBe('b');
  expect(idOf(null, odette)).toBe('c');
  expect(brandInView(brands, null, null)?.id).toBe('a');
});
