// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RouteProvider, useRoute } from '../../../../components/hash-route';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleBrand } from '../../../brands/sample-brand';
import type { WatchTerm } from '../model';
import { sampleTerm } from '../sample-term';
import { WatchlistPage } from './watchlist-page';

const brands = [sampleBrand({ id: 'b', name: 'TransVal' })];

const put = (...terms: WatchTerm[]) =>
  strictDatabase.watchTerms.bulkPut(
    terms.map((term) => ({ ...term, createdAt: 1, updatedAt: 1, deletedAt: null })),
  );
const stored = async (id: string) => strictDatabase.watchTerms.get(id);
const there = async () =>
  (await strictDatabase.watchTerms.toArray()).filter(({ deletedAt }) => deletedAt === null);

beforeEach(async () => {
  await strictDatabase.watchTerms.clear();
  await put(
    sampleTerm('arnaque', { id: 'a', category: 'scam', severity: 'serious' }),
    sampleTerm('mort', { id: 'm', notBefore: ['de rire'], note: 'since the accident' }),
    sampleTerm('avant', { id: 'v', severity: 'info', expiresAt: 5 }),
    sampleTerm('repos', { id: 'r', severity: 'info', isOn: false, brandId: 'b' }),
  );
});
afterEach(cleanup);

function Place() {
  const [, step] = useRoute();
  return <WatchlistPage brand={null} brands={brands} step={step ?? null} />;
}

async function open(step?: string) {
  location.hash = step === undefined ? '#watchlist' : `#watchlist/${step}`;
  const user = userEvent.setup();
  renderScreen(
    <RouteProvider>
      <Place />
    </RouteProvider>,
  );
  if (step === undefined) await screen.findByRole('link', { name: 'arnaque' });
  return user;
}
const shown = () =>
  within(screen.getByRole('table'))
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the list', () => {
  it('stands by gravity, is searched and filtered, and says what has expired', async () => {
    const user = await open();
    expect(shown()).toEqual(['arnaque', 'mort', 'avant', 'repos']);
    expect(screen.getByText('Expired')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'accident');
    await waitFor(() => expect(shown()).toEqual(['mort']));
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('button', { name: 'State' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Switched off' }));
    await waitFor(() => expect(shown()).toEqual(['repos']));
    await user.click(screen.getByRole('button', { name: 'Switched off' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Any state' }));
    await user.click(screen.getByRole('button', { name: 'For' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'TransVal' }));
    await waitFor(() => expect(shown()).toEqual(['repos']));
  });

  it('switches, grades and removes several, each with its way back', async () => {
    const user = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Choose “arnaque”' }));
    await user.click(screen.getByRole('checkbox', { name: 'Choose “mort”' }));
    const bar = () => within(screen.getByRole('region', { name: '2 terms chosen' }));
    await user.click(bar().getByRole('button', { name: 'Severity' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Illegal' }));
    await waitFor(async () => expect((await stored('m'))?.severity).toBe('illegal'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stored('m'))?.severity).toBe('sensitive'));
    expect((await stored('a'))?.severity).toBe('serious');
    await user.click(screen.getByRole('switch', { name: 'Watch “mort”' }));
    await waitFor(async () => expect((await stored('m'))?.isOn).toBe(false));
    await user.click(screen.getByRole('checkbox', { name: 'Choose all' }));
    const all = within(screen.getByRole('region', { name: '4 terms chosen' }));
    await user.click(all.getByRole('button', { name: 'Delete' }));
    await screen.findByText('Nothing is watched yet');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await there()).toHaveLength(4));
  });

  it('says what a sentence would set off, and how it was disguised', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Try a sentence' }));
    const box = screen.getByRole('region', { name: 'Try a sentence' });
    await user.type(within(box).getByRole('textbox'), 'a.r.n.a.q.u.e, mort de rire, repos');
    expect(await within(box).findByText('1 find')).toBeTruthy();
    expect(within(box).getByText('found in disguise: letters set apart')).toBeTruthy();
    expect(within(box).getByRole('link', { name: 'arnaque' })).toBeTruthy();
  });
});

describe('the editor', () => {
  const text = (name: string) => screen.getByRole('textbox', { name });

  it('refuses faults beside their fields, then stores, and takes back', async () => {
    const user = await open('new');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This cannot be left empty.')).toBeTruthy();
    expect(document.activeElement).toBe(text('Words to find'));
    await user.type(text('Words to find'), '*');
    expect(await screen.findByText(/A lone asterisk would be any word/)).toBeTruthy();
    await user.clear(text('Words to find'));
    await user.type(text('Words to find'), 'Arnaqué');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/“arnaque” is already watched/)).toBeTruthy();
    await user.type(text('Words to find'), 's');
    expect(screen.queryByText(/already watched/)).toBeNull();
    await user.type(text('Not when followed by'), 'au bonheur\n*');
    expect(await screen.findByText(/Line 2: nothing can be looked for/)).toBeTruthy();
    await user.type(text('Not when followed by'), '{Backspace}');
    await user.click(screen.getByRole('radio', { name: 'Illegal' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await there()).toContainEqual(
        expect.objectContaining({
          text: 'Arnaqués',
          severity: 'illegal',
          notBefore: ['au bonheur'],
        }),
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await there()).toHaveLength(4));
  });

  it('tries the term as it is typed, with what exceptions spare and what the rest sees', async () => {
    const user = await open('m');
    const box = within(await screen.findByRole('region', { name: 'Try it' }));
    await user.type(box.getByRole('textbox'), 'mort de rire, m.o.r.t, arnaque');
    expect(await box.findByText('1 find')).toBeTruthy();
    expect(box.getByText('found in disguise: letters set apart')).toBeTruthy();
    expect(box.getByText(/left alone, being followed by “de rire”/)).toBeTruthy();
    expect(await box.findByRole('link', { name: 'arnaque' })).toBeTruthy();
    await user.clear(text('Not when followed by'));
    expect(await box.findByText('2 finds')).toBeTruthy();
    expect(box.queryByText(/left alone/)).toBeNull();
  });

  it('warns of ordinary words, and of patterns that can’t be run', async () => {
    const user = await open('new');
    await user.type(await screen.findByRole('textbox', { name: 'Words to find' }), 'viol*');
    expect(await screen.findByText(/in ordinary words: “violet”, “violon”/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Pattern' }));
    await user.clear(text('Pattern to find'));
    await user.type(text('Pattern to find'), '(a');
    expect(await screen.findByText(/is not closed/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Not when followed by' })).toBeNull();
  });

  it('tells what was changed elsewhere meanwhile before it goes over it', async () => {
    const user = await open('m');
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), ', mine');
    const now = await stored('m');
    if (now) await strictDatabase.watchTerms.put({ ...now, severity: 'illegal', updatedAt: 9 });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/was changed elsewhere/)).toBeTruthy();
    expect((await stored('m'))?.severity).toBe('illegal');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await stored('m')).toMatchObject({
        severity: 'sensitive',
        note: 'since the accident, mine',
      }),
    );
  });

  it('asks before unsaved work is left', async () => {
    const user = await open('m');
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), '!');
    location.hash = '#watchlist';
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await screen.findByRole('link', { name: 'arnaque' });
    expect((await stored('m'))?.note).toBe('since the accident');
  });
});

describe('a starter list', () => {
  it('shows what is there already, adds the rest and goes at once', async () => {
    await put(sampleTerm('CNIL', { id: 'c' }));
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Start from a list…' }));
    await user.click(await screen.findByRole('radio', { name: 'French' }));
    expect(await screen.findByText(/1 term is already there/)).toBeTruthy();
    const add = screen.getByRole('button', { name: /^Add \d+ terms$/ });
    const count = Number(/\d+/.exec(add.textContent ?? '')?.[0]);
    await user.click(add);
    await waitFor(async () => expect(await there()).toHaveLength(5 + count));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await there()).toHaveLength(5));
  });
});

describe('an import', () => {
  const radio = (name: RegExp) => screen.getByRole('radio', { name });

  it('shows every row’s fate, writes nothing before, and goes at once', async () => {
    const user = await open('import');
    const csv =
      'term,severity,brand\narnaque,info,\nvoleurs,serious,TransVal\n*,info,\nx,huge,\ny,info,Nobody';
    await user.click(await screen.findByRole('textbox'));
    await user.paste(csv);
    await user.click(screen.getByRole('button', { name: 'Read this text' }));
    expect(await screen.findByText('Vigie’s table')).toBeTruthy();
    await waitFor(() => expect(radio(/^3 refused/)).toHaveProperty('checked', true));
    expect(screen.getByText(/“huge” is not understood/)).toBeTruthy();
    expect(screen.getByText(/“Nobody” is no brand here/)).toBeTruthy();
    expect(screen.getByText('Row 4')).toBeTruthy();
    await user.click(radio(/^1 to change/));
    const rows = within(screen.getByRole('list', { name: 'Terms of the file' }));
    expect(rows.getByText('Serious')).toBeTruthy();
    expect(await there()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Import 2 terms' }));
    await waitFor(async () => expect(await there()).toHaveLength(5));
    expect((await stored('a'))?.severity).toBe('info');
    expect(screen.getByText('Pasted text: 1 added, 1 changed.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await there()).toHaveLength(4));
    expect((await stored('a'))?.severity).toBe('serious');
  });
});
