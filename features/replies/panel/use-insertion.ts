import type { ReactNode } from 'react';
import { copyText } from '../../../components/copy-text';
import { useNotice } from '../../../components/notices';
import { pasteKeys } from '../../../components/platform-keys';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import { useGuardQuestion } from '../../brands/panel/use-guard-question';
import { useSecondLook } from '../../tone/incident/panel/use-second-look';
import { type HeldReply, useAlikeHold } from '../alike/panel/use-alike-hold';
import type { Place } from '../insertions/place';
import { noteUse } from '../insertions/use-records';
import type { Reply } from '../model';
import { cursorOf, owedIn, wholeText } from '../pieces';
import { useQuestions } from '../questions/panel/use-questions';
import type { Piece } from '../template/piece';
import { INSERTION_WORDS, type Outcome } from './insertion-words';
import { problemPlaces } from './problem-words';
import type { FillReply } from './use-filling';

/** A reply, filled as it is shown. */
export interface ReadyReply {
  reply: Reply;
  pieces: readonly Piece[];
  /** Which wording it is. */
  wording: number;
}

/** A reply with nothing left open. */
interface Whole {
  text: string;
  pieces: readonly Piece[];
  cursor: number | null;
}

interface Insertion {
  insert: (ready: ReadyReply) => Promise<void>;
  copy: (ready: ReadyReply) => Promise<void>;
  /** The reply's questions while they are asked: whoever inserts draws this. */
  form: ReactNode;
  /** What keeps a reply back, as it reads now, for being too like one of ours here; null: nothing. */
  heldOf: (ready: ReadyReply) => HeldReply | null;
  /** The reply held last, whatever it reads by now; null: none. */
  lastHeld: Reply | null;
  /** Inserts what was held all the same. */
  insertHeld: (held: HeldReply) => Promise<void>;
}

/**
 * Puts a reply into the page or on the clipboard, and says what became of it.
 * @param client null where no page answers: everything goes to the clipboard
 * @param fill as the replies given were filled
 */
export function useInsertion(client: PageClient | null, place: Place, fill: FillReply): Insertion {
  const say = useNotice();
  const { t } = useTranslation();

  const questions = useQuestions();
  const guard = useGuardQuestion(place.guard);
  const hold = useAlikeHold(place, fill);
  const secondLook = useSecondLook(place);

  /** The reply whole, its questions answered; null when it can't be, which is said, or the person left. */
  const finish = async (ready: ReadyReply, purpose: 'insert' | 'copy'): Promise<Whole | null> => {
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

  const put = async (ready: ReadyReply, { text, pieces, cursor }: Whole) => {
    const outcome: Outcome =
      (await client
        ?.call('insert', { text, target: place.target?.key ?? null, cursor, instead: null })
        .catch(() => 'offline' as const)) ?? 'nowhere';
    const words = INSERTION_WORDS[outcome];
    const tell = () => {
      const notice = { severity: words.severity, text: t(words.say, { keys: pasteKeys() }) };
      const canCopy = !words.copies && words.severity === 'serious';
      const action = {
        label: t('common.copy'),
        run: () => void copyWhole({ ...ready, pieces }, text),
      };
      say(canCopy ? { ...notice, action } : notice);
    };
    if (words.copies) await copy(text, tell);
    else tell();
    if (outcome === 'inserted') note(ready, text);
  };

  const copyWhole = (ready: ReadyReply, text: string) =>
    copy(text, () => {
      say({ severity: 'done', text: t('replies.copied', { keys: pasteKeys() }) });
      note(ready, null);
    });

  return {
    form: questions.form ?? guard.form ?? secondLook.form,
    heldOf: hold.heldOf,
    lastHeld: hold.last,
    async insert(ready) {
      const whole = await finish(ready, 'insert');
      if (whole === null || !(await guard.allows())) return;
      if (!(await hold.allows({ ...ready, pieces: whole.pieces }, whole.text))) return;
      if (await secondLook.allows(whole.text)) await put(ready, whole);
    },
    async insertHeld({ ready }) {
      hold.letGo();
      const whole = await finish(ready, 'insert');
      if (whole === null || !(await guard.stillAllows())) return;
      if (await secondLook.allows(whole.text)) await put(ready, whole);
    },
    async copy(ready) {
      const whole = await finish(ready, 'copy');
      if (whole !== null) await copyWhole(ready, whole.text);
    },
  };
}
