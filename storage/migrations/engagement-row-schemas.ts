import * as v from 'valibot';
import type { Audience } from '../../features/engagement/audience/model';
import type { Follow } from '../../features/engagement/follow/model';

const network = v.picklist(['facebook', 'x', 'linkedin', 'instagram']);
const text = v.string();
const number = v.number();

const follows = v.strictObject({
  kind: v.picklist(['post', 'account']),
  followedKey: text,
  network,
  labels: v.array(text),
  note: text,
  createdAt: number,
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, Follow>;

const audiences = v.strictObject({
  key: text,
  network,
  handle: text,
  readings: v.array(
    v.strictObject({
      at: number,
      count: v.strictObject({ value: number, low: number, high: number }),
    }),
  ),
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, Audience>;

/** What a row of the tables about what is followed must be today. */
export const ENGAGEMENT_ROW_SCHEMAS = { follows, audiences };
