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
    answerWithin: { usual: 240, atPeaks: 240 },
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
    peaks: theirs.peaks,
    answerWithin: { usual: 60, atPeaks: 30 },
    competitors: theirs.competitors,
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

it('joins competitors, without those known and the brand’s own', () => {
  const rival = { network: 'facebook', handle: 'Rival' } as const;
  const mine = sampleBrand({ competitors: [rival], peaks: theirs.hours });
  const file = {
    ...theirs,
    peaks: null,
    competitors: [{ ...rival, handle: 'RIVAL' }, ...theirs.accounts, ...theirs.competitors],
  };
  const merged = mergedBrand(mine, file, [], 5);
  expect(merged.competitors).toEqual([rival, ...theirs.competitors]);
  expect(merged.peaks).toEqual(theirs.hours);
  expect(newBrand(file, theirs.id, [], 1).competitors).toEqual([
    { ...rival, handle: 'RIVAL' },
    ...theirs.competitors,
  ]);
});

it('leaves out hours in a zone that this browser doesn’t know', () => {
  const onMars = theirs.hours && { ...theirs.hours, zone: 'Mars/Base' };
  const nowhere = { ...theirs, hours: onMars, peaks: onMars };
  expect(newBrand(nowhere, theirs.id, [], 1)).toMatchObject({ hours: null, peaks: null });
});
