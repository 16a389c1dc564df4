import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sighting } from '../../messaging/sighting';
import { relaxedDatabase as database } from '../../storage/database';
import { keepSighting } from '../../storage/keep-sighting';
import { aComment, aSighting } from '../../tests/samples/sightings';
import { forgetPosted } from './background';
import { keepDraft } from './records';

const WRITTEN = 1_763_700_000_000;
const MINUTE = 60_000;

const keep = (text: string, place = 'facebook:78', id = 'a') =>
  keepDraft(
    { network: 'facebook', place, text, address: '', answeredName: 'Jean-Pierre', names: [] },
    id,
    null,
    WRITTEN,
  );
const left = async () => (await database.drafts.toArray()).map(({ text }) => text);

const ours = { handle: 'Tissea', name: 'Réseau Tisséa', address: null };
const see = (text: string, change: Partial<Sighting['comments'][number]> = {}, sighting = {}) =>
  keepSighting(
    {
      ...aSighting(),
      id: crypto.randomUUID(),
      posts: [],
      speaker: { ok: true, value: ours },
      comments: [
        {
          ...aComment(),
          key: 'facebook:90',
          author: { ok: true, value: ours },
          text: { ok: true, value: text },
          at: { ok: true, value: { at: WRITTEN, low: WRITTEN - MINUTE, high: WRITTEN + MINUTE } },
          ...change,
        },
      ],
      ...sighting,
    },
    [forgetPosted],
    WRITTEN + MINUTE,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  await database.drafts.clear();
});

describe('a draft that is seen posted', () => {
  it('goes, and with it what else was kept for the same target', async () => {
    await keep('Jean-Pierre Oui, à 8 h.');
    await keep('Bonsoir', 'facebook:78', 'b');
    await keep('Autre', 'facebook:79');
    await see('Jean-Pierre Oui, à 8\u00a0h.');
    expect(await left()).toEqual(['Autre']);
  });

  it('goes where the page tells neither who speaks nor when', async () => {
    await keep('Oui, à 8 h.');
    await see(
      'Oui, à 8 h.',
      { at: { ok: false, why: 'obscured' } },
      { speaker: { ok: false, why: 'changed' } },
    );
    expect(await left()).toEqual([]);
  });

  it.each([
    ['somebody else wrote', { author: { ok: true, value: { ...ours, handle: 'camille' } } }],
    [
      'we wrote the day before',
      { at: { ok: true, value: { at: 1, low: 1, high: WRITTEN - 60 * MINUTE } } },
    ],
  ] as const)('stays when %s it', async (_, change) => {
    await keep('Merci');
    await see('Merci', change);
    expect(await left()).toEqual(['Merci']);
  });

  it('stays when something else is posted', async () => {
    await keep('Merci');
    await see('Merci à vous');
    expect(await left()).toEqual(['Merci']);
  });
});
