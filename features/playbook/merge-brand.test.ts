import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { sampleBrand } from '../brands/sample-brand';
import { differs, mergedBrand, newBrand } from './merge-brand';
import { PLAYBOOK_FILE } from './playbook-file';
import { samplePlaybook } from './sample-playbook';

const { brand: theirs } = samplePlaybook();

it('joins lists, and takes the hours and the register that the file says', () => {
  const mine = sampleBrand({
    agents: ['Karim'],
    spellings: ['TransVal', 'Ligne 12'],
    register: 'tu',
  });
  expect(mergedBrand(mine, theirs, [], 5)).toMatchObject({
    language: 'fr',
    languages: ['fr', 'en'],
    agents: ['Karim', 'Nadia'],
    spellings: ['TransVal', 'Ligne 12'],
    shorteners: ['tval.fr'],
    register: 'vous',
    hours: theirs.hours,
  });
});

it('changes nothing by a file of before, which says nothing of all that', () => {
  const { id, name, color, language, accounts } = theirs;
  const file = { ...samplePlaybook(), brand: { id, name, color, language, accounts } };
  const older = parse(PLAYBOOK_FILE, file).brand;
  const mine = newBrand(theirs, id, [], 1);
  expect(differs(mine, older, [])).toBe(false);
  expect(newBrand(older, id, [], 1)).toMatchObject({ languages: ['fr'], hours: null, agents: [] });
});

it('leaves out hours in a zone that this browser doesn’t know', () => {
  const nowhere = { ...theirs, hours: theirs.hours && { ...theirs.hours, zone: 'Mars/Base' } };
  expect(newBrand(nowhere, theirs.id, [], 1).hours).toBeNull();
});
