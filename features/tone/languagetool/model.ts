/** Something that a LanguageTool server found in a text, checked and cut to what Vigie shows. */
export interface ServerMatch {
  /** LanguageTool's own, `FR_SPELLING_RULE` and the like. */
  ruleId: string;
  /** Offsets in the text (UTF-16 units), end excluded. */
  start: number;
  end: number;
  /** In the language of the text; nothing in it is markup. */
  message: string;
  /** What might stand there instead, best first. */
  replacements: string[];
}

/**
 * Why there is nothing from the server. `off`: none set. `forbidden`: the browser no longer lets Vigie speak to it.
 * `slow`, `unreachable`: no answer. `garbled`: an answer that isn't LanguageTool's. `resting`: it failed a moment ago
 * and isn't asked again yet. `dropped`: the text had changed, or is none that is sent.
 */
export type Silence =
  | 'off'
  | 'forbidden'
  | 'slow'
  | 'unreachable'
  | 'garbled'
  | 'resting'
  | 'dropped';

export interface ProofreadAsk {
  /** Which panel asks: its next question makes the one before needless. */
  asker: string;
  /** Empty: only the question before is dropped. */
  text: string;
  language: 'fr' | 'en';
}

export type ProofreadAnswer =
  | { ok: true; matches: ServerMatch[] }
  | {
      ok: false;
      why: Silence;
      /** To be said once: the first failure after the server had answered. */
      isNews: boolean;
    };

/** What became of trying the server from the settings. */
export type ServerTrial =
  | {
      ok: true;
      /** Which of Vigie's languages it knows. */
      languages: ('fr' | 'en')[];
      /** Milliseconds until it had checked a sentence. */
      took: number;
    }
  | { ok: false; why: Silence };

/** Characters: no network takes a longer answer, and none is sent. */
export const LONGEST_SENT = 10_000;
