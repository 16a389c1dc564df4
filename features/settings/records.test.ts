import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { strictDatabase } from '../../storage/database';
import { readMirroredSettings, watchMirroredSettings } from './mirror';
import { DEFAULT_PAGE_SETTINGS, DEFAULT_SETTINGS } from './model';
import { parseSettings } from './parse';
import { parsePageSettings } from './parse-page-settings';
import { changeSettings, readSettings, remakeMirror } from './records';

beforeEach(async () => {
  fakeBrowser.reset();
  await strictDatabase.delete();
  await strictDatabase.open();
});

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await readMirroredSettings()).toEqual(DEFAULT_PAGE_SETTINGS);
  });

  it('reach the mirror with every change, two at once included', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, language: 'fr' })),
      changeSettings((settings) => ({ ...settings, activeBrandId: 'b' })),
    ]);
    expect(await readSettings()).toMatchObject({ language: 'fr', activeBrandId: 'b' });
    expect(await readMirroredSettings()).toEqual(parsePageSettings(await readSettings()));
  });

  it('leave what no page needs out of the mirror', async () => {
    const languageToolAddress = 'http://localhost:8081';
    await changeSettings((settings) => ({ ...settings, agentName: 'Nadia', languageToolAddress }));
    expect(await readSettings()).toMatchObject({ agentName: 'Nadia', languageToolAddress });
    const mirrored = JSON.stringify(await browser.storage.local.get());
    expect(mirrored).toContain('activeBrandId');
    expect(mirrored).not.toMatch(/Nadia|8081/);
  });

  it('are mirrored again after a worker that died between the two writes', async () => {
    await changeSettings((settings) => ({ ...settings, activeBrandId: 'b' }));
    await browser.storage.local.clear();
    await remakeMirror();
    expect(await readMirroredSettings()).toMatchObject({ activeBrandId: 'b' });
  });

  it('are told when they change, until the signal', async () => {
    const tell = vi.fn();
    const stop = new AbortController();
    watchMirroredSettings(tell, stop.signal);
    await changeSettings((settings) => ({ ...settings, activeBrandId: 'b' }));
    expect(tell).toHaveBeenLastCalledWith({ ...DEFAULT_PAGE_SETTINGS, activeBrandId: 'b' });
    stop.abort();
    await changeSettings((settings) => ({ ...settings, activeBrandId: null }));
    expect(tell).toHaveBeenCalledOnce();
  });
});

describe('parseSettings', () => {
  it.each([undefined, null, 7, 'settings', [], { networks: 4, panel: null }])(
    'gives the defaults for %j',
    (raw) => {
      expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('takes no server that Vigie would not send to', () => {
    const read = (languageToolAddress: unknown) =>
      parseSettings({ languageToolAddress }).languageToolAddress;
    expect(read('https://lt.agency.example/v2')).toBe('https://lt.agency.example');
    expect(read('http://lt.agency.example')).toBeNull();
    expect(read({ toString: () => 'http://localhost' })).toBeNull();
  });

  it('keeps what makes sense, field by field', () => {
    const raw = {
      language: 'fr',
      theme: 'sepia',
      networks: { x: false, facebook: 'yes' },
      panel: { x: { side: 'left', width: 4000, open: true, shownIn: 'everywhere' } },
      activeBrandId: 'b',
      extra: 1,
    };
    expect(parseSettings(raw)).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'fr',
      networks: { ...DEFAULT_SETTINGS.networks, x: false },
      panel: {
        ...DEFAULT_SETTINGS.panel,
        x: { side: 'left', width: 384, open: true, shownIn: 'page' },
      },
      activeBrandId: 'b',
    });
  });
});
