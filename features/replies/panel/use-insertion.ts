import { copyText } from '../../../components/copy-text';
import { useNotice } from '../../../components/notices';
import { pasteKeys } from '../../../components/platform-keys';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import { noteUse } from '../insertions/note-use';
import type { Place } from '../insertions/place';
import type { Reply } from '../model';
import { owedTags, type Piece, tagName, wholeText } from '../pieces';
import { INSERTION_WORDS, type Outcome } from './insertion-words';

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
}

/**
 * Puts a reply into the page or on the clipboard, and says what became of it.
 * @param client null where no page answers: everything goes to the clipboard
 */
export function useInsertion(client: PageClient | null, place: Place): Insertion {
  const say = useNotice();
  const { t } = useTranslation();

  const textOf = ({ pieces }: ReadyReply): string | null => {
    const text = wholeText(pieces);
    if (text === null) {
      const names = owedTags(pieces).map((tag) => {
        const name = tagName(tag);
        return name === undefined ? tag : t(name);
      });
      say({ severity: 'sensitive', text: t('replies.notReady', { names: names.join(', ') }) });
    }
    return text;
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
    async insert(ready) {
      const text = textOf(ready);
      if (text === null) return;
      const outcome: Outcome =
        (await client
          ?.call('insert', { text, target: place.target?.key ?? null, cursor: null, instead: null })
          .catch(() => 'offline' as const)) ?? 'nowhere';
      const words = INSERTION_WORDS[outcome];
      const tell = () => {
        const notice = { severity: words.severity, text: t(words.say, { keys: pasteKeys() }) };
        const canCopy = !words.copies && words.severity === 'serious';
        const action = { label: t('common.copy'), run: () => void this.copy(ready) };
        say(canCopy ? { ...notice, action } : notice);
      };
      if (words.copies) await copy(text, tell);
      else tell();
      if (outcome === 'inserted') note(ready, text);
    },
    async copy(ready) {
      const text = textOf(ready);
      if (text === null) return;
      await copy(text, () => {
        say({ severity: 'done', text: t('replies.copied', { keys: pasteKeys() }) });
        note(ready, null);
      });
    },
  };
}
