import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type LanguageToolServer,
  type Manner,
  startLanguageTool,
} from '../../../tests/languagetool/server';
import { askForLanguages, askForMatches, languagesAmong } from './ask-server';
import { readMatches } from './read-matches';

const TEXT = 'Votre mesage est arrivé & nous avons bien reçut.';
/** Milliseconds: longer than a busy machine needs for a request on itself. */
const PATIENT = 30_000;

let server: LanguageToolServer;
beforeAll(async () => {
  server = await startLanguageTool();
});
beforeEach(() => {
  server.behave('well');
  server.asked.length = 0;
});
afterAll(() => server.close());

const check = (limit = PATIENT, dropped = new AbortController().signal) =>
  askForMatches(server.address, { text: TEXT, language: 'fr' }, limit, dropped);

describe('askForMatches', () => {
  it('sends the text and its language as a form, and nothing else', async () => {
    const answer = await check();
    expect(answer).toMatchObject({ ok: true });
    expect(readMatches(answer.ok && answer.json, TEXT, [])).toHaveLength(2);
    const [asked] = server.asked;
    expect(asked).toMatchObject({ text: TEXT, language: 'fr', fields: ['text', 'language'] });
    expect(asked?.headers).not.toHaveProperty('cookie');
    expect(asked?.headers).not.toHaveProperty('referer');
    expect(asked?.headers['content-type']).toContain('application/x-www-form-urlencoded');
  });

  it.each([
    ['broken', 'garbled'],
    ['failing', 'garbled'],
    ['huge', 'garbled'],
    ['redirecting', 'unreachable'],
  ] as const)('says of a %s server that it is %s', async (manner: Manner, why) => {
    server.behave(manner);
    expect(await check()).toEqual({ ok: false, why });
  });

  it.each(['slow', 'stuck'] as const)('gives up on a %s server', async (manner) => {
    server.behave(manner);
    expect(await check(50)).toEqual({ ok: false, why: 'slow' });
  });

  it('gives up at once when the answer is not wanted any more', async () => {
    server.behave('slow');
    const dropped = new AbortController();
    const answer = check(PATIENT, dropped.signal);
    dropped.abort();
    expect(await answer).toEqual({ ok: false, why: 'dropped' });
  });

  it('says of a server that is not there that it can’t be reached', async () => {
    const gone = await startLanguageTool();
    await gone.close();
    const never = new AbortController().signal;
    const question = { text: TEXT, language: 'fr' };
    expect(await askForMatches(gone.address, question, PATIENT, never)).toEqual({
      ok: false,
      why: 'unreachable',
    });
  });
});

it('reads which of the two languages a server knows', async () => {
  const answer = await askForLanguages(server.address, PATIENT);
  expect(languagesAmong(answer.ok && answer.json)).toEqual(['fr', 'en']);
  expect(languagesAmong([{ code: 'de' }, { code: 'fr' }])).toEqual(['fr']);
  expect(languagesAmong({ languages: [] })).toBeNull();
});
