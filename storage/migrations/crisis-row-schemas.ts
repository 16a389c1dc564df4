import * as v from 'valibot';
import type { Flag } from '../../features/crisis/flags/model';
import type { JudgedRow, TuningRow } from '../../features/crisis/judging/model';
import { CATEGORIES } from '../../features/crisis/model';
import type { ExposureRow } from '../../features/crisis/shield/model';
import type { SurgeLedger } from '../../features/crisis/surge/model';
import type { AlarmRow, LedgerRow } from '../../features/crisis/surge/stored';
import type { StoredTerm } from '../../features/crisis/watch/stored-term';

const network = v.picklist(['facebook', 'x', 'linkedin', 'instagram']);
const text = v.string();
const nullableText = v.nullable(text);
const number = v.number();
const nullableNumber = v.nullable(number);
const category = v.picklist(CATEGORIES);
const severity = v.picklist([0, 1, 2, 3]);
const confidence = v.picklist(['sure', 'likely', 'unsure']);
const spans = v.array(
  v.strictObject({
    start: number,
    end: number,
    why: v.variant('kind', [
      v.strictObject({ kind: v.literal('wording'), name: text }),
      v.strictObject({ kind: v.literal('listed') }),
      v.strictObject({ kind: v.literal('learned') }),
    ]),
  }),
);

const watchTerms = v.strictObject({
  id: text,
  brandId: nullableText,
  text,
  kind: v.picklist(['words', 'pattern']),
  category,
  severity: v.picklist(['info', 'sensitive', 'serious', 'illegal']),
  action: v.picklist(['highlight', 'flag', 'notify', 'suggest-reply']),
  networks: v.array(network),
  language: v.nullable(v.picklist(['fr', 'en'])),
  expiresAt: nullableNumber,
  notBefore: v.array(text),
  notAfter: v.array(text),
  wholeWord: v.boolean(),
  caseSensitive: v.boolean(),
  replacement: nullableText,
  note: text,
  isOn: v.boolean(),
  createdAt: number,
  updatedAt: number,
  deletedAt: nullableNumber,
}) satisfies v.GenericSchema<unknown, StoredTerm>;

const judgements = v.strictObject({
  key: text,
  network,
  postKey: nullableText,
  brandId: nullableText,
  digest: number,
  isCut: v.boolean(),
  yieldsAt: nullableNumber,
  language: v.picklist(['fr', 'en', 'und']),
  category,
  severity,
  negative: v.boolean(),
  target: v.picklist(['brand', 'person', 'group', 'nobody']),
  spans,
  confidence,
  terms: v.array(v.strictObject({ termId: text, start: number, end: number })),
  at: nullableNumber,
  judgedAt: number,
}) satisfies v.GenericSchema<unknown, JudgedRow>;

const tunings = v.strictObject({
  key: text,
  benign: v.array(v.strictObject({ key: text, yieldsAt: number })),
  shift: number,
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, TuningRow>;

const reading = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    value: v.strictObject({ value: number, low: number, high: number }),
  }),
  v.strictObject({
    ok: v.literal(false),
    why: v.picklist(['absent', 'hidden', 'not-loaded', 'obscured', 'changed']),
  }),
]);

const state = v.picklist(['open', 'in-hand', 'escalated', 'closed']);

const flags = v.strictObject({
  key: text,
  subject: v.picklist(['comment', 'post']),
  network,
  postKey: nullableText,
  brandId: nullableText,
  raisedBy: v.picklist(['vigie', 'person']),
  raisedAt: number,
  state,
  category,
  severity,
  grounds: v.strictObject({
    spans,
    terms: v.array(v.strictObject({ termId: text, text, start: number, end: number })),
    confidence: v.nullable(confidence),
  }),
  note: text,
  steps: v.array(
    v.strictObject({
      at: number,
      state,
      reason: v.nullable(v.picklist(['handled', 'not-a-crisis', 'other'])),
      words: text,
      cause: v.nullable(v.literal('edited')),
    }),
  ),
  evidence: v.strictObject({
    text,
    author: v.nullable(v.strictObject({ handle: nullableText, name: text, address: nullableText })),
    address: nullableText,
    postAddress: nullableText,
    writtenAt: nullableNumber,
    seenAt: number,
    timeZone: text,
    counters: v.nullable(
      v.strictObject({
        reactions: reading,
        comments: reading,
        shares: reading,
        views: reading,
        saves: reading,
      }),
    ),
  }),
  versions: v.array(v.strictObject({ text, seenAt: number })),
  notifiedAt: nullableNumber,
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, Flag>;

const sample = v.strictObject({
  seen: number,
  total: nullableNumber,
  order: v.picklist(['newest', 'oldest', 'relevance', 'unknown']),
});
/** Keys of a JSON object are texts; the ledger's are numbers of hours. */
const hourly = v.record(
  v.pipe(text, v.digits()),
  v.strictTuple([number, number]),
) as unknown as v.GenericSchema<unknown, SurgeLedger['hours']>;

const ledgers = v.strictObject({
  key: text,
  brandId: text,
  ledger: v.strictObject({
    version: v.literal(1),
    hours: hourly,
    slots: hourly,
    periods: v.array(v.strictObject({ from: number, to: number, coverage: number })),
    latest: v.nullable(v.strictObject({ to: number, sample })),
    raisedAt: nullableNumber,
  }),
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, LedgerRow>;

const alarms = v.strictObject({
  id: text,
  ledgerKey: text,
  brandId: nullableText,
  postKey: nullableText,
  alarm: v.strictObject({
    at: number,
    rule: v.picklist(['first-hours', 'learning', 'surge']),
    window: v.strictObject({
      from: number,
      to: number,
      seen: number,
      negative: number,
      expected: number,
      score: number,
    }),
    share: number,
    usualShare: number,
    sample,
  }),
  isTold: v.boolean(),
  snoozedUntil: nullableNumber,
  closedAt: nullableNumber,
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, AlarmRow>;

const exposures = v.strictObject({
  key: text,
  seen: number,
  uncovered: number,
  time: number,
  stretch: number,
  lastAt: number,
  remindedAt: nullableNumber,
  updatedAt: number,
}) satisfies v.GenericSchema<unknown, ExposureRow>;

/** What a row of the tables about crises must be today. */
export const CRISIS_ROW_SCHEMAS = {
  watchTerms,
  judgements,
  tunings,
  flags,
  ledgers,
  alarms,
  exposures,
};
