import { browser } from 'wxt/browser';
import { readSettings } from '../../settings/records';
import { askForLanguages, askForMatches, languagesAmong } from './ask-server';
import { languageCode } from './language-code';
import { maskText } from './mask-text';
import {
  LONGEST_SENT,
  type ProofreadAnswer,
  type ProofreadAsk,
  type ServerMatch,
  type ServerTrial,
  type Silence,
} from './model';
import { readMatches } from './read-matches';
import {
  afterAnswer,
  afterFailure,
  mayAsk,
  type ServerHealth,
  unknownHealth,
} from './server-health';
import { permissionFor } from './server-permission';

/** Where the health of the server is kept: the worker forgets its memory after 30 s. */
export interface HealthStore {
  read(): Promise<ServerHealth | null>;
  write(health: ServerHealth): Promise<void>;
}

/** Milliseconds: what comes later is of a draft that reads otherwise by then. */
const LIMIT = 2_000;
/** Milliseconds: LanguageTool's first check after its start loads its dictionaries. */
const TRIAL_LIMIT = 10_000;
/** Sent from the settings; nobody's words. */
const TRIAL = { text: 'Bonjour, merci de votre message.', language: 'fr' };

const silent = (why: Silence, isNews = false): ProofreadAnswer => ({ ok: false, why, isNews });

export interface Proofreader {
  proofread(ask: ProofreadAsk): Promise<ProofreadAnswer>;
  tryServer(): Promise<ServerTrial>;
}

/**
 * The one place from which anything leaves the machine: to the server set in the settings, while the browser allows it,
 * and nowhere that an asker could name.
 */
export function createProofreader(store: HealthStore, now: () => number = Date.now): Proofreader {
  const asking = new Map<string, AbortController>();

  const matchesOf = async (address: string, ask: ProofreadAsk, dropped: AbortSignal) => {
    const { text, masked } = maskText(ask.text);
    const language = languageCode(text, ask.language, navigator.languages);
    const answer = await askForMatches(address, { text, language }, LIMIT, dropped);
    if (!answer.ok) return answer;
    const matches = readMatches(answer.json, text, masked);
    return matches === null ? { ok: false as const, why: 'garbled' as const } : found(matches);
  };

  return {
    async proofread(ask) {
      asking.get(ask.asker)?.abort();
      asking.delete(ask.asker);
      if (ask.text.trim() === '' || ask.text.length > LONGEST_SENT) return silent('dropped');
      const mine = new AbortController();
      asking.set(ask.asker, mine);
      try {
        const server = await serverToAsk();
        if (!server.ok) return silent(server.why);
        const { address } = server;
        const known = await store.read();
        const health = known?.address === address ? known : unknownHealth(address);
        if (!mayAsk(health, now())) return silent('resting');
        const answer = await matchesOf(address, ask, mine.signal);
        if (answer.ok) {
          if (health.toldAt !== null || health.failures > 0)
            await store.write(afterAnswer(health, now()));
          return answer;
        }
        if (answer.why === 'dropped') return silent('dropped');
        const failure = afterFailure(health, now());
        await store.write(failure.health);
        return silent(answer.why, failure.isNews);
      } finally {
        if (asking.get(ask.asker) === mine) asking.delete(ask.asker);
      }
    },

    async tryServer() {
      const server = await serverToAsk();
      if (!server.ok) return server;
      const begun = now();
      const never = new AbortController().signal;
      const [checked, listed] = await Promise.all([
        askForMatches(server.address, TRIAL, TRIAL_LIMIT, never),
        askForLanguages(server.address, TRIAL_LIMIT),
      ]);
      if (!checked.ok) return checked;
      const took = now() - begun;
      const languages = listed.ok ? languagesAmong(listed.json) : null;
      if (languages === null || readMatches(checked.json, TRIAL.text, []) === null)
        return { ok: false, why: 'garbled' };
      await store.write(unknownHealth(server.address));
      return { ok: true, languages, took };
    },
  };
}

const found = (matches: ServerMatch[]) => ({ ok: true as const, matches });

async function serverToAsk(): Promise<
  { ok: true; address: string } | { ok: false; why: 'off' | 'forbidden' }
> {
  const { languageToolAddress: address } = await readSettings();
  if (address === null) return { ok: false, why: 'off' };
  const isAllowed = await browser.permissions.contains(permissionFor(address));
  return isAllowed ? { ok: true, address } : { ok: false, why: 'forbidden' };
}
