import { expect, it } from 'vitest';
import { clippingIn, LONGEST_CLIPPING } from './clipping';

it('keeps a text and the names beside it', () => {
  const clipping = {
    text: ' Merci \r\nà vous ',
    authors: [{ name: 'Camille', handle: 'cam', address: 'x' }],
  };
  expect(clippingIn(clipping)).toEqual({
    text: 'Merci\nà vous',
    authors: [{ name: 'Camille', handle: 'cam', address: null }],
  });
});

it('lets nothing else through', () => {
  expect(clippingIn(null)).toBeNull();
  expect(clippingIn({ text: 5 })).toBeNull();
  expect(clippingIn({ text: ' \n \u0000 ' })).toBeNull();
  expect(clippingIn({ text: 'x'.repeat(1e6), authors: 'y' })?.text).toHaveLength(LONGEST_CLIPPING);
  expect(clippingIn({ text: 'a\u202Eb\u0007c\ud800', authors: [] })?.text).toBe('abc\ufffd');
  expect(clippingIn({ text: 'a', authors: [{}, null, 'x', { name: 'late' }] })?.authors).toEqual(
    [],
  );
  const long = clippingIn({ text: 'a', authors: [{ name: 'n'.repeat(1e5), handle: 7 }] });
  expect(long?.authors).toEqual([{ name: 'n'.repeat(200), handle: null, address: null }]);
});
