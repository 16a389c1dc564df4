import { guessTitle } from '../guess-title';
import type { Reply } from '../model';
import type { ReplyDraft } from '../reply-draft';
import type { Clipping } from './clipping';
import { guessLanguage } from './guess-language';
import { nameVariables } from './name-variables';

/** The fields of a new reply that a text found on a page already fills. */
export type BegunReply = Pick<ReplyDraft, 'title' | 'wordings' | 'language'>;

/**
 * A new reply made of a text: its language told, names turned into variables, a title guessed.
 * @param brandName for whom it is written; null: for nobody in particular
 * @param otherwise the language when the text doesn't tell
 */
export function begunReply(
  { text, authors }: Clipping,
  brandName: string | null,
  otherwise: Reply['language'],
): BegunReply {
  const language = guessLanguage(text, otherwise);
  const body = nameVariables(text, { authors, brandName }, language);
  return { title: guessTitle(body), wordings: [body], language };
}
