import type { InsertedReply } from '../../replies/insertions/model';
import type { SeenComment } from '../model';

/** Who wrote a reply of ours, as far as it can be told. */
export interface Writer {
  /** The name that it is signed with, as the brand spells it; null: it isn't signed by anybody known. */
  agent: string | null;
  /** Vigie put its text into the page. */
  isByVigie: boolean;
}

/** What stands between a text and the name under it: « – Inès », "^Tom", a line of its own, the end of a sentence. */
const BEFORE_NAME = /[-–—‑^~/|*·\n.!?…]\s{0,3}$|,\s{1,3}$/u;
const BEHIND_NAME = /[\s.!)\]*]+$/u;

const fold = (text: string): string => text.normalize('NFC').toLowerCase();
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Who wrote a reply: whoever of the brand's people signed it, and whether it is one that Vigie inserted under this post.
 * A name that is also that of the person answered is no signature: « Merci, Inès » thanks her.
 * @param agents names with which the brand's people sign
 * @param inserted what was inserted under the post
 */
export function writerOf(
  reply: SeenComment,
  answered: SeenComment,
  agents: readonly string[],
  inserted: readonly Pick<InsertedReply, 'text' | 'network'>[],
): Writer {
  const text = reply.text.replace(BEHIND_NAME, '');
  const named = fold(answered.author?.name ?? '').split(/\s+/u);
  const signs = (agent: string): boolean => {
    const name = agent.trim();
    if (name === '' || !fold(text).endsWith(fold(name)) || named.includes(fold(name))) return false;
    return BEFORE_NAME.test(text.slice(0, text.length - name.length));
  };
  // « – Jean-Inès » ends with a shorter name too
  const agent = [...agents].sort((one, other) => other.length - one.length).find(signs) ?? null;
  const said = plain(reply.text);
  const isByVigie = inserted.some((each) => {
    const put = plain(each.text);
    // networks put the name of who is answered before it
    return put !== '' && each.network === reply.network && said.endsWith(put);
  });
  return { agent, isByVigie };
}
