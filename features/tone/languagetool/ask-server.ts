import * as v from 'valibot';
import type { Silence } from './model';

/** What a server answered, as JSON that nobody has looked at yet. */
type Raw = { ok: true; json: unknown } | { ok: false; why: Silence };

/** Bytes: a hundred matches with their contexts are a tenth of this. */
const LARGEST = 1_000_000;

/**
 * Nothing but the question goes along: no cookie, no page's address, and nowhere else than to the address given.
 * `error` also for a server that means well: what it points to was never shown to the person.
 */
const MANNERS = {
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

/**
 * Has a server check a text (https://languagetool.org/http-api, `POST /check`, read 2026-11).
 * @param limit milliseconds until it counts as slow
 * @param dropped aborts when the answer is no longer wanted
 */
export function askForMatches(
  address: string,
  question: { text: string; language: string },
  limit: number,
  dropped: AbortSignal,
): Promise<Raw> {
  const body = new URLSearchParams(question);
  return ask(`${address}/v2/check`, { method: 'POST', body }, limit, dropped);
}

/**
 * Has a server list the languages that it knows (`GET /languages`).
 * @param limit milliseconds until it counts as slow
 */
export function askForLanguages(address: string, limit: number): Promise<Raw> {
  const never = new AbortController().signal;
  return ask(`${address}/v2/languages`, { method: 'GET' }, limit, never);
}

const LANGUAGES = v.array(v.object({ code: v.string() }));

/** Which of Vigie's languages are among those that a server listed; null when that was no list of languages. */
export function languagesAmong(listed: unknown): ('fr' | 'en')[] | null {
  const read = v.safeParse(LANGUAGES, listed);
  if (!read.success) return null;
  const codes = read.output.map(({ code }) => code.slice(0, 2).toLowerCase());
  return (['fr', 'en'] as const).filter((language) => codes.includes(language));
}

async function ask(
  address: string,
  request: RequestInit,
  limit: number,
  dropped: AbortSignal,
): Promise<Raw> {
  const late = AbortSignal.timeout(limit);
  try {
    const signal = AbortSignal.any([late, dropped]);
    const response = await fetch(address, { ...request, ...MANNERS, signal });
    if (!response.ok) return { ok: false, why: 'garbled' };
    const text = await readSome(response);
    return text === null ? { ok: false, why: 'garbled' } : { ok: true, json: JSON.parse(text) };
  } catch (error) {
    if (dropped.aborted) return { ok: false, why: 'dropped' };
    if (late.aborted) return { ok: false, why: 'slow' };
    return { ok: false, why: error instanceof SyntaxError ? 'garbled' : 'unreachable' };
  }
}

/** The body as text; null when there is more of it than any answer needs. */
async function readSome({ body }: Response): Promise<string | null> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
