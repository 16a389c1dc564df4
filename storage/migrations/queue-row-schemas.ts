import * as v from 'valibot';
import { HANDLING_STATES, type Handling } from '../../features/queue/handling/model';
import { AUTHOR_TYPES, type AuthorNote } from '../../features/queue/notes/model';
import { type MadePromise, PROMISE_STATES } from '../../features/queue/promises/model';

const network = v.picklist(['facebook', 'x', 'linkedin', 'instagram']);
const text = v.string();
const nullableText = v.nullable(text);
const number = v.number();
const nullableNumber = v.nullable(number);
const state = v.nullable(v.picklist(HANDLING_STATES));

const handlings = v.strictObject({
  key: text,
  network,
  postKey: nullableText,
  brandId: nullableText,
  state,
  steps: v.array(v.strictObject({ at: number, state, reason: text, article: nullableText })),
  wording: v.nullable(v.strictObject({ digest: number, length: number, isCut: v.boolean() })),
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, Handling>;

const authorNotes = v.strictObject({
  id: text,
  authorKeys: v.array(text),
  type: v.picklist(AUTHOR_TYPES),
  text,
  expiresAt: nullableNumber,
  createdAt: number,
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, AuthorNote>;

const promises = v.strictObject({
  key: text,
  network,
  postKey: nullableText,
  commentKey: nullableText,
  brandId: nullableText,
  text,
  start: number,
  end: number,
  madeAt: number,
  dueAt: nullableNumber,
  state: v.picklist(PROMISE_STATES),
  settledAt: nullableNumber,
  settledBy: v.nullable(v.picklist(['person', 'answer'])),
  reopenedAt: nullableNumber,
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, MadePromise>;

/** What a row of the tables about answering must be today. */
export const QUEUE_ROW_SCHEMAS = { handlings, authorNotes, promises };
