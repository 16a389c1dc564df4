import type { ReactNode } from 'react';
import { copyText } from '../../../components/copy-text';
import { useNotice } from '../../../components/notices';
import { pasteKeys } from '../../../components/platform-keys';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import { noteUse } from '../insertions/note-use';
import type { Place } from '../insertions/place';
import type { Reply } from '../model';
import { cursorOf, owedIn, wholeText } from '../pieces';
import { useQuestions } from '../questions/panel/use-questions';
import type { Piece } from '../template/piece';
import { INSERTION_WORDS, type Outcome } from './insertion-words';
import { problemPlaces } from './problem-words';

/** A reply, filled as it is shown. */
export interface ReadyReply {
  reply: Reply;
  pieces: readonly Piece[];
  /** Which wording it is. */
  wording: number;
}

interface Insertion {
  insert: (ready: ReadyReply) => Promise<void>;
  copy: (ready: ReadyReply) => Promise<void>;
  /** The reply's questions while they are asked: whoever inserts draws this. */
  form: ReactNode;
}

/**
 * Puts a reply into the page or on the clipboard, and says what became of it.
 * @param client null where no page answers: everything goes to the clipboard
 */
export function useInsertion(client: PageClient | null, place: Place): Insertion {
  const say = useNotice();
  const { t } = useTranslation();

  const questions = useQuestions();

  /** The reply whole, its questions answered; null when it can't be, which is said, or the person left. */
  const finish = async (ready: ReadyReply, purpose: 'insert' | 'copy') => {
    const owed = owedIn(ready.pieces);
    if (owed.length > 0) {
      say({
        severity: 'sensitive',
        text: t('replies.notReady', { names: problemPlaces(owed, t) }),
      });
      return null;
    }
    const { title } = ready.reply;
    const pieces = await questions.ask({ title, pieces: ready.pieces, purpose });
    if (pieces === null) return null;
    const text = wholeText(pieces);
    return text === null ? null : { text, pieces, cursor: cursorOf(pieces) };
  };

  const note = ({ reply, wording }: ReadyReply, put: string | null) => {
    // a use not counted must not look like a reply not inserted
    noteUse(place, reply, wording, put).catch((error: unknown) =>
      console.error('Vigie: a use was not counted', error),
    );
  };

  const copy = async (text: string, done: () => void) => {
    if (await copyText(text)) done();
    else say({ severity: 'serious', text: t('common.copyFailed') });
  };

  return {
    form: questions.form,
    async insert(ready) {
      const whole = await finish(ready, 'insert');
      if (whole === null) return;
      const { text, pieces, cursor } = whole;
      const outcome: Outcome =
        (await client
          ?.call('insert', { text, target: place.target?.key ?? null, cursor, instead: null })
          .catch(() => 'offline' as const)) ?? 'nowhere';
      const words = INSERTION_WORDS[outcome];
      const tell = () => {
        const notice = { severity: words.severity, text: t(words.say, { keys: pasteKeys() }) };
        const canCopy = !words.copies && words.severity === 'serious';
        const action = { label: t('common.copy'), run: () => void this.copy({ ...ready, pieces }) };
        say(canCopy ? { ...notice, action } : notice);
      };
      if (words.copies) await copy(text, tell);
      else tell();
      if (outcome === 'inserted') note(ready, text);
    },
    async copy(ready) {
      const whole = await finish(ready, 'copy');
      if (whole === null) return;
      await copy(whole.text, () => {
        say({ severity: 'done', text: t('replies.copied', { keys: pasteKeys() }) });
        note(ready, null);
      });
    },
  };
}
