import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { strictDatabase } from '../../../storage/database';
import { type LanguageToolServer, startLanguageTool } from '../../../tests/languagetool/server';
import { changeSettings } from '../../settings/records';
import { createProofreader, type Proofreader } from './background';
import { LONGEST_SENT } from './model';
import type { ServerHealth } from './server-health';

let server: LanguageToolServer;
let kept: ServerHealth | null;
let clock: number;
let proofreader: Proofreader;
const allows = vi.fn(async (_: unknown) => true);

const useServer = (languageToolAddress: string | null) =>
  changeSettings((stored) => ({ ...stored, languageToolAddress }));
const proofread = (text: string, asker = 'panel') =>
  proofreader.proofread({ asker, text, language: 'fr' });

beforeAll(async () => {
  server = await startLanguageTool();
});
afterAll(() => server.close());
beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: allows } });
  allows.mockResolvedValue(true);
  await strictDatabase.delete();
  await strictDatabase.open();
  server.behave('well');
  server.asked.length = 0;
  kept = null;
  clock = 1_000_000;
  const store = {
    read: async () => kept,
    write: async (health: ServerHealth) => {
      kept = health;
    },
  };
  proofreader = createProofreader(store, () => clock);
  await useServer(server.address);
});

describe('proofread', () => {
  it('brings the matches of the server, and sends no address or number along', async () => {
    const text = 'Votre mesage @camille : 06 12 34 56 78, https://transval.fr/x';
    expect(await proofread(text)).toEqual({
      ok: true,
      matches: [
        {
          ruleId: 'FR_SPELLING_RULE',
          start: 6,
          end: 12,
          message: 'Faute de frappe possible trouvée.',
          replacements: ['message', 'messages', 'massage'],
        },
      ],
    });
    expect(server.asked).toMatchObject([
      { text: 'Votre mesage @xxxxxxx : 00 00 00 00 00, https://xxxxxxxx.xx/x', language: 'fr' },
    ]);
  });

  it('sends nothing while no server is set', async () => {
    await useServer(null);
    expect(await proofread('mesage')).toMatchObject({ ok: false, why: 'off' });
    expect(server.asked).toEqual([]);
  });

  it('sends nothing to a server that the browser does not allow', async () => {
    allows.mockResolvedValue(false);
    expect(await proofread('mesage')).toMatchObject({ ok: false, why: 'forbidden' });
    expect(allows).toHaveBeenLastCalledWith({ origins: [`${server.address}/*`] });
    expect(server.asked).toEqual([]);
  });

  it('sends no empty text and none that no network takes', async () => {
    expect(await proofread('  \n')).toMatchObject({ why: 'dropped' });
    expect(await proofread('a'.repeat(LONGEST_SENT + 1))).toMatchObject({ why: 'dropped' });
    expect(server.asked).toEqual([]);
  });

  it('drops a question when the same panel asks anew, not when another does', async () => {
    const answers = await Promise.all([
      proofread('mesage'),
      proofread('mesage', 'another panel'),
      proofread('mesage arrivé'),
    ]);
    expect(answers[0]).toEqual({ ok: false, why: 'dropped', isNews: false });
    expect(answers[1]).toMatchObject({ ok: true });
    expect(answers[2]).toMatchObject({ ok: true });
    expect(kept).toBeNull();
  });

  it('says once that the server fails, lets it rest, and takes it up again', async () => {
    server.behave('failing');
    expect(await proofread('mesage')).toEqual({ ok: false, why: 'garbled', isNews: true });
    expect(await proofread('mesage')).toEqual({ ok: false, why: 'resting', isNews: false });
    expect(server.asked).toHaveLength(1);
    clock += 5_000;
    expect(await proofread('mesage')).toEqual({ ok: false, why: 'garbled', isNews: false });
    server.behave('well');
    clock += 10_000;
    expect(await proofread('mesage')).toMatchObject({ ok: true });
    expect(await proofread('mesage')).toMatchObject({ ok: true });
  });

  it('holds a failure of one server against no other', async () => {
    server.behave('failing');
    await proofread('mesage');
    server.behave('well');
    await useServer(server.address.replace('127.0.0.1', 'localhost'));
    expect(await proofread('mesage')).toMatchObject({ ok: true });
  });

  it('takes nothing from a hostile server but what is a match', async () => {
    server.behave('hostile');
    const answer = await proofread('Votre mesage');
    expect(answer.ok && answer.matches.map(({ message }) => message)).toEqual([
      '<img src=x onerror="document.title=1"> <b>bold</b>',
      'Faute de frappe possible trouvée.',
    ]);
  });
});

describe('tryServer', () => {
  it('says which languages the server knows, and sends nobody’s words', async () => {
    expect(await proofreader.tryServer()).toMatchObject({ ok: true, languages: ['fr', 'en'] });
    expect(server.asked).toMatchObject([{ text: 'Bonjour, merci de votre message.' }]);
  });

  it('tries a server that rests, and wakes it', async () => {
    server.behave('failing');
    await proofread('mesage');
    expect(await proofreader.tryServer()).toEqual({ ok: false, why: 'garbled' });
    server.behave('well');
    expect(await proofreader.tryServer()).toMatchObject({ ok: true });
    expect(await proofread('mesage')).toMatchObject({ ok: true });
  });

  it.each([
    ['redirecting', 'unreachable'],
    ['foreign', 'garbled'],
    ['broken', 'garbled'],
  ] as const)('says what is wrong with a %s server', async (manner, why) => {
    server.behave(manner);
    expect(await proofreader.tryServer()).toEqual({ ok: false, why });
  });

  it('says that none is set, or allowed', async () => {
    allows.mockResolvedValue(false);
    expect(await proofreader.tryServer()).toEqual({ ok: false, why: 'forbidden' });
    await useServer(null);
    expect(await proofreader.tryServer()).toEqual({ ok: false, why: 'off' });
  });
});
