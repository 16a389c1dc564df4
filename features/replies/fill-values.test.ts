import { expect, it } from 'vitest';
import { fillValues } from './fill-values';

const firstName = (name: string, handle: string | null) =>
  fillValues({
    author: { name, handle, address: null },
    brandName: null,
    networkName: null,
    postAddress: null,
    agentName: '',
  })['author.first_name'];

it.each([
  ['Delphine Aubertin', 'delphineaubertin', 'Delphine'],
  ['delphineaubertin', 'delphineaubertin', null],
  ['Delphineaubertin', 'delphineaubertin', null],
  ['Delphine', null, 'Delphine'],
])('addresses %s (@%s) as %s', (name, handle, expected) => {
  expect(firstName(name, handle)).toBe(expected);
});
