import type { ReactNode } from 'react';
import { copyText } from '../../../components/copy-text';
import { useNotice } from '../../../components/notices';
import { pasteKeys, undoKeys } from '../../../components/platform-keys';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { Guard } from '../../brands/guard';
import { useGuardQuestion } from '../../brands/panel/use-guard-question';
import { INSERTION_WORDS } from '../../replies/panel/insertion-words';
import type { DraftDesk } from '../desk';
import { type KeptDraft, placeOfDraft } from '../model';
import { namesOf } from '../own-words';
import { eraseDrafts, restoreDrafts } from '../records';
import { restToPut } from '../rest-to-put';

interface PuttingBack {
  /** Puts a draft into its box, opened if it isn't, and says what became of it. */
  putBack: (draft: KeptDraft) => Promise<void>;
  /** Erases a draft; undo brings it back. */
  forget: (draft: KeptDraft) => Promise<void>;
  /** To be drawn by whoever offers: asks when another account would speak. */
  form: ReactNode;
}

/**
 * What can be done with a kept draft. One that is back in its box is kept on as what is being written there, under its
 * new id; the old one goes with that write, so that no moment is without either.
 * @param desk as it is when asked
 */
export function usePuttingBack(
  client: Pick<PageClient, 'call'> | null,
  desk: () => DraftDesk,
  guard: Guard,
): PuttingBack {
  const { t } = useTranslation();
  const say = useNotice();
  const question = useGuardQuestion(guard);

  const insert = async (draft: KeptDraft) => {
    const place = placeOfDraft(draft);
    const target = place.startsWith(`${draft.network}:`) ? place : null;
    if (client === null) return { outcome: 'nowhere' as const, text: draft.text };
    // opened first: the network may put a mention there, which the draft has at its head as well
    if (desk().composer === null && target !== null) {
      await client.call('choose', { key: target, isToAnswer: true });
    }
    const { composer } = desk();
    const answered = composer?.target ?? null;
    const names = [
      ...namesOf(answered?.author ?? null),
      ...(draft.answeredName === null ? [] : [draft.answeredName]),
    ];
    const text = restToPut(draft.text, composer?.draft.text ?? '', names);
    return {
      outcome: await client.call('insert', { text, target, cursor: null, instead: null }),
      text,
    };
  };

  return {
    form: question.form,
    async putBack(draft) {
      if (!(await question.allows())) return;
      const { outcome, text } = await insert(draft).catch(() => ({
        outcome: 'offline' as const,
        text: draft.text,
      }));
      if (outcome === 'inserted') {
        say({ severity: 'done', text: t('drafts.putBack', { keys: undoKeys() }) });
        return;
      }
      const words = INSERTION_WORDS[outcome];
      if (words.copies && !(await copyText(text)))
        say({ severity: 'serious', text: t('common.copyFailed') });
      else say({ severity: words.severity, text: t(words.say, { keys: pasteKeys() }) });
    },
    async forget(draft) {
      const erased = await eraseDrafts([draft]);
      say({
        severity: 'done',
        text: t('drafts.forgotten'),
        action: { label: t('common.undo'), run: () => void restoreDrafts(erased) },
      });
    },
  };
}
