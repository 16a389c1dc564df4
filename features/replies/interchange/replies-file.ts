import * as v from 'valibot';
import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import { fileId, fileName, REPLY_IN_FILE, replyToFile } from './reply-file';
import type { Written } from './written';

/** The version of the file that this Vigie writes. */
export const REPLIES_FILE_VERSION = 1;

/** A reply in a file of its own: it also says whose it is. Null: it is for every brand. */
export const REPLY_OF_FILE = v.strictObject({
  ...REPLY_IN_FILE.entries,
  brandId: v.nullable(fileId),
});

/** What stands around the replies; they are read one by one, so that one that is damaged spoils no other. */
export const REPLIES_FILE = v.object({
  vigie: v.optional(v.literal('replies')),
  version: v.literal(REPLIES_FILE_VERSION),
  brands: v.optional(v.array(v.strictObject({ id: fileId, name: fileName })), []),
  replies: v.array(v.unknown()),
});

/**
 * Replies as a file of Vigie: JSON, always the same for the same replies. How often they were used stays at home.
 * @param brands those that the replies may be of; only these are named
 */
export function writeRepliesFile(
  replies: readonly Reply[],
  { brands }: { brands: readonly Pick<Brand, 'id' | 'name'>[] },
): Written {
  const used = new Set(replies.map(({ brandId }) => brandId));
  const file = {
    vigie: 'replies',
    version: REPLIES_FILE_VERSION,
    brands: brands.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name })),
    replies: replies.map((reply) => ({ ...replyToFile(reply), brandId: reply.brandId })),
  };
  const uses = replies.filter(({ timesUsed }) => timesUsed > 0).length;
  return {
    text: `${JSON.stringify(file, null, 1)}\n`,
    name: 'vigie-replies.json',
    type: 'application/json',
    lost: uses > 0 ? [{ what: 'uses', replies: uses, detail: '' }] : [],
  };
}
