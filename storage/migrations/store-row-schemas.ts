import * as v from 'valibot';
import type { ErasureRow, MetaRow, NoiseRow, OperationRow, SweepRow } from '../rows';

const operations = v.strictObject({
  id: v.string(),
  at: v.number(),
}) satisfies v.GenericSchema<unknown, OperationRow>;

const meta = v.strictObject({
  key: v.picklist(['schema', 'seeded', 'erasures']),
  value: v.number(),
}) satisfies v.GenericSchema<unknown, MetaRow>;

const erasures = v.strictObject({
  id: v.number(),
  authorKeys: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, ErasureRow>;

const sweeps = v.strictObject({
  table: v.string(),
  isAnew: v.boolean(),
}) satisfies v.GenericSchema<unknown, SweepRow>;

const noise = v.strictObject({
  id: v.number(),
  bytes: v.custom<Uint8Array>((value) => ArrayBuffer.isView(value)),
}) satisfies v.GenericSchema<unknown, NoiseRow>;

/** The tables that the store keeps for itself: what was written already, what is being erased, which version it is. */
export const STORE_ROW_SCHEMAS = { operations, meta, erasures, sweeps, noise };
