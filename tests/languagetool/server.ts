import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleMatches } from './sample-matches.ts';

/**
 * `well`: as LanguageTool does. `slow`: never answers a check. `stuck`: begins its answer and never ends it. `broken`:
 * half of an answer. `failing`: 500. `redirecting`: sends elsewhere. `foreign`: JSON of something else. `hostile`:
 * matches that are no matches, with markup. `huge`: more bytes than any draft is worth.
 */
export type Manner =
  | 'well'
  | 'slow'
  | 'stuck'
  | 'broken'
  | 'failing'
  | 'redirecting'
  | 'foreign'
  | 'hostile'
  | 'huge';

/** A check that it was asked for. */
interface Asked {
  path: string;
  text: string | null;
  language: string | null;
  /** All fields of the form, to see that there are no others. */
  fields: string[];
  headers: IncomingMessage['headers'];
}

/** A small server of ours that speaks as LanguageTool's HTTP API (version 1) does, on loopback. */
export interface LanguageToolServer {
  address: string;
  asked: Asked[];
  behave(manner: Manner): void;
  close(): Promise<void>;
}

const LANGUAGES = [
  { name: 'French', code: 'fr', longCode: 'fr' },
  { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
  { name: 'English (US)', code: 'en', longCode: 'en-US' },
];

/** @param port a free one unless given */
export async function startLanguageTool(port = 0): Promise<LanguageToolServer> {
  const asked: Asked[] = [];
  let manner: Manner = 'well';
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (request.method === 'GET' && path === '/v2/languages') return sendJson(response, LANGUAGES);
    if (path === '/elsewhere') return sendJson(response, answerTo('mesage', 'fr'));
    if (request.method !== 'POST' || path !== '/v2/check')
      return void response.writeHead(404).end('Error: Unsupported action');
    readForm(request).then(
      (form) => {
        const text = form.get('text');
        const language = form.get('language');
        asked.push({ path, text, language, fields: [...form.keys()], headers: request.headers });
        if (text === null || language === null)
          return void response.writeHead(400).end('Error: Missing parameter');
        MANNERS[manner](response, text, language);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    behave: (next) => {
      manner = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return new URLSearchParams(body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function answerTo(text: string, language: string) {
  return {
    software: { name: 'LanguageTool', version: '6.6', buildDate: '2026-01-01', apiVersion: 1 },
    warnings: { incompleteResults: false },
    language: {
      name: language,
      code: language,
      detectedLanguage: { name: language, code: language },
    },
    matches: sampleMatches(text, language),
  };
}

/** What each manner does with a check. */
const MANNERS: Record<Manner, (response: ServerResponse, text: string, language: string) => void> =
  {
    well: (response, text, language) => sendJson(response, answerTo(text, language)),
    slow: () => undefined,
    stuck: (response) => response.writeHead(200).write('{"matches":['),
    broken: (response, text, language) =>
      response.writeHead(200).end(JSON.stringify(answerTo(text, language)).slice(0, -9)),
    failing: (response) => response.writeHead(500).end('Error: Internal Error'),
    redirecting: (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
    foreign: (response) => sendJson(response, { status: 'ok', matches: 'none' }),
    hostile(response, text, language) {
      const answer = answerTo(text, language);
      const matches = [...hostileMatches(text), ...answer.matches];
      sendJson(response, { ...answer, matches });
    },
    huge: (response, text, language) =>
      response.writeHead(200).end(JSON.stringify(answerTo(text, language)) + ' '.repeat(4_000_000)),
  };

function hostileMatches(text: string): unknown[] {
  const [real] = sampleMatches('mesage', 'fr');
  return [
    null,
    'match',
    { ...real, offset: text.length + 5 },
    { ...real, offset: -3 },
    { ...real, length: 1e12 },
    { ...real, rule: { id: '"><script>alert(1)</script>' } },
    {
      ...real,
      offset: 0,
      length: 1,
      message: '<img src=x onerror="document.title=1"> <b>bold</b>',
      replacements: [{ value: 'a\nb' }, { value: '<i>x</i>' }],
    },
  ];
}
