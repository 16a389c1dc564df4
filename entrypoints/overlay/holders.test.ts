// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createHolders } from './holders';

const inPage = (): Element => document.body.appendChild(document.createElement('article'));
const post = (key: string) => ({ kind: 'post', key, digest: 0 }) as const;

describe('holders', () => {
  it('follows a key to the element that holds it now, and forgets the one recycled', () => {
    const holders = createHolders();
    const [one, other] = [inPage(), inPage()];
    holders.keep(one, post('x:1'));
    holders.keep(one, post('x:2'));
    holders.keep(other, post('x:1'));
    expect(holders.elementOf('x:1')).toBe(other);
    expect(holders.elementOf('x:2')).toBe(one);
    expect(holders.around(one.appendChild(document.createElement('b')))).toBe(one);
  });

  it('lets go of elements that left the page, however long the session', () => {
    const holders = createHolders();
    const first = inPage();
    holders.keep(first, post('x:0'));
    first.remove();
    for (let id = 1; id < 2000; id += 1) {
      const element = inPage();
      holders.keep(element, post(`x:${id}`));
      element.remove();
    }
    expect(holders.of(first)).toBeUndefined();
  });

  it('lists what is in the page in its order', () => {
    const holders = createHolders();
    const [one, two, gone] = [inPage(), inPage(), inPage()];
    holders.keep(gone, post('x:9'));
    holders.keep(two, post('x:2'));
    holders.keep(one, post('x:1'));
    gone.remove();
    expect(holders.inPage('post')).toEqual(['x:1', 'x:2']);
  });
});
