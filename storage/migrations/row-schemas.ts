import * as v from 'valibot';
import type { OpeningHours } from '../../features/brands/hours';
import type { Brand } from '../../features/brands/model';
import type { SeenPost } from '../../features/engagement/model';
import type { PastExport } from '../../features/playbook/past-export';
import type { SeenAuthor, SeenComment } from '../../features/queue/model';
import type { InsertedReply } from '../../features/replies/insertions/model';
import type { PastImport } from '../../features/replies/interchange/model';
import type { Reply } from '../../features/replies/model';
import type { RememberedAnswer } from '../../features/replies/questions/model';
import type { Bag } from '../../features/replies/wordings/model';
import type { Settings } from '../../features/settings/model';
import { REACTION_KINDS } from '../../networks/contract';
import type { SettingsRow, SnapshotsRow } from '../rows';
import { CRISIS_ROW_SCHEMAS } from './crisis-row-schemas';
import { ENGAGEMENT_ROW_SCHEMAS } from './engagement-row-schemas';
import { QUEUE_ROW_SCHEMAS } from './queue-row-schemas';
import { STORE_ROW_SCHEMAS } from './store-row-schemas';
import { TONE_ROW_SCHEMAS } from './tone-row-schemas';

const network = v.picklist(['facebook', 'x', 'linkedin', 'instagram']);
const language = v.picklist(['fr', 'en']);
const nullableText = v.nullable(v.string());
const nullableTime = v.nullable(v.number());
const seen = { firstSeenAt: v.number(), lastSeenAt: v.number(), updatedAt: v.number() };
const written = { createdAt: v.number(), updatedAt: v.number(), deletedAt: nullableTime };

const author = v.strictObject({ handle: nullableText, name: v.string(), address: nullableText });
const count = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    value: v.strictObject({ value: v.number(), low: v.number(), high: v.number() }),
  }),
  v.strictObject({
    ok: v.literal(false),
    why: v.picklist(['absent', 'hidden', 'not-loaded', 'obscured', 'changed']),
  }),
]);
const place = v.strictObject({
  side: v.picklist(['left', 'right']),
  width: v.number(),
  open: v.boolean(),
  shownIn: v.picklist(['ask', 'page', 'side-panel']),
});

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const hours = v.strictObject({
  zone: v.string(),
  week: v.pipe(v.array(v.array(v.strictObject({ from: time, to: time }))), v.length(7)),
}) satisfies v.GenericSchema<unknown, OpeningHours>;

const brands = v.strictObject({
  id: v.string(),
  name: v.string(),
  color: v.string(),
  language,
  languages: v.array(language),
  accounts: v.array(v.strictObject({ network, handle: v.string() })),
  agents: v.array(v.string()),
  hours: v.nullable(hours),
  peaks: v.nullable(hours),
  answerWithin: v.nullable(v.strictObject({ usual: v.number(), atPeaks: v.number() })),
  competitors: v.array(v.strictObject({ network, handle: v.string() })),
  register: v.nullable(v.picklist(['vous', 'tu'])),
  spellings: v.array(v.string()),
  shorteners: v.array(v.string()),
  incidentSince: nullableTime,
  ...written,
}) satisfies v.GenericSchema<unknown, Brand>;

const replies = v.strictObject({
  id: v.string(),
  brandId: nullableText,
  title: v.string(),
  shortcut: v.string(),
  body: v.string(),
  variants: v.array(v.string()),
  tags: v.array(v.string()),
  networks: v.array(network),
  language,
  state: v.picklist(['draft', 'approved', 'archived']),
  favourite: v.boolean(),
  crisisSafe: v.boolean(),
  position: v.number(),
  timesUsed: v.number(),
  lastUsedAt: nullableTime,
  ...written,
}) satisfies v.GenericSchema<unknown, Reply>;

const onPage = {
  key: v.string(),
  network,
  address: nullableText,
  authorKey: nullableText,
  author: v.nullable(author),
  text: v.string(),
  language: nullableText,
  at: nullableTime,
  ...seen,
};

const posts = v.strictObject({
  ...onPage,
  counters: v.strictObject({
    reactions: count,
    comments: count,
    shares: count,
    views: count,
    saves: count,
  }),
  kinds: v.array(
    v.strictObject({
      kind: v.picklist(REACTION_KINDS),
      count: v.nullable(v.strictObject({ value: v.number(), low: v.number(), high: v.number() })),
    }),
  ),
  seenBefore: nullableTime,
  atWithin: nullableTime,
}) satisfies v.GenericSchema<unknown, SeenPost>;

const comments = v.strictObject({
  ...onPage,
  postKey: nullableText,
  parentKey: nullableText,
  atWithin: nullableTime,
  atLatest: nullableTime,
  reactions: count,
  replies: count,
}) satisfies v.GenericSchema<unknown, SeenComment>;

const authors = v.strictObject({
  key: v.string(),
  network,
  handle: v.string(),
  name: v.string(),
  address: nullableText,
  lastSeenOn: v.number(),
  updatedAt: v.number(),
}) satisfies v.GenericSchema<unknown, SeenAuthor>;

const snapshots = v.strictObject({
  postKey: v.string(),
  day: v.number(),
  packed: v.custom<Uint8Array>((value) => ArrayBuffer.isView(value)),
}) satisfies v.GenericSchema<unknown, SnapshotsRow>;

const settings = v.strictObject({
  key: v.literal('settings'),
  updatedAt: v.number(),
  value: v.strictObject({
    language: v.picklist(['browser', 'fr', 'en']),
    theme: v.picklist(['page', 'light', 'dark']),
    networks: v.strictObject({
      facebook: v.boolean(),
      x: v.boolean(),
      linkedin: v.boolean(),
      instagram: v.boolean(),
    }),
    panel: v.strictObject({ facebook: place, x: place, linkedin: place, instagram: place }),
    activeBrandId: nullableText,
    agentName: v.string(),
    shortcuts: v.strictObject({ list: v.boolean(), expand: v.boolean() }),
    alikeFrom: v.number(),
    languageToolAddress: nullableText,
    keepDrafts: v.boolean(),
    draftCounter: v.boolean(),
    shield: v.strictObject({ isOn: v.boolean(), breakAfter: nullableTime }),
    notices: v.strictObject({
      isOn: v.boolean(),
      quiet: v.nullable(v.strictObject({ from: time, to: time })),
    }),
    feedFigures: v.boolean(),
  }) satisfies v.GenericSchema<unknown, Settings>,
}) satisfies v.GenericSchema<unknown, SettingsRow>;

const insertions = v.strictObject({
  id: v.string(),
  replyId: v.string(),
  wording: v.number(),
  text: v.string(),
  network,
  brandId: nullableText,
  postKey: nullableText,
  commentKey: nullableText,
  answeredText: nullableText,
  at: v.number(),
}) satisfies v.GenericSchema<unknown, InsertedReply>;

const bags = v.strictObject({
  replyId: v.string(),
  postKey: v.string(),
  left: v.array(v.number()),
  dealt: v.array(v.number()),
  updatedAt: v.number(),
}) satisfies v.GenericSchema<unknown, Bag>;

const answers = v.strictObject({
  question: v.string(),
  answer: v.string(),
  updatedAt: v.number(),
}) satisfies v.GenericSchema<unknown, RememberedAnswer>;

const imports = v.strictObject({
  id: v.string(),
  name: v.string(),
  at: v.number(),
  added: v.array(v.string()),
  before: v.array(replies),
  prints: v.array(v.string()),
  brand: v.exactOptional(v.strictObject({ id: v.string(), before: v.nullable(brands) })),
  charter: v.exactOptional(
    v.strictObject({
      brandId: v.string(),
      before: v.nullable(TONE_ROW_SCHEMAS.charters),
      written: v.string(),
    }),
  ),
  rules: v.exactOptional(
    v.array(
      v.strictObject({
        id: v.string(),
        before: v.nullable(TONE_ROW_SCHEMAS.toneRules),
        written: TONE_ROW_SCHEMAS.toneRules,
      }),
    ),
  ),
  terms: v.exactOptional(
    v.array(
      v.strictObject({
        id: v.string(),
        before: v.nullable(CRISIS_ROW_SCHEMAS.watchTerms),
        written: CRISIS_ROW_SCHEMAS.watchTerms,
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, PastImport>;

const exports = v.strictObject({
  id: v.string(),
  brandId: v.string(),
  at: v.number(),
  prints: v.record(v.string(), v.string()),
}) satisfies v.GenericSchema<unknown, PastExport>;

/** What a row of each table must be today, every field named: the measure of a finished migration. */
export const ROW_SCHEMAS = {
  brands,
  replies,
  posts,
  comments,
  authors,
  snapshots,
  settings,
  insertions,
  bags,
  answers,
  imports,
  exports,
  ...TONE_ROW_SCHEMAS,
  ...CRISIS_ROW_SCHEMAS,
  ...ENGAGEMENT_ROW_SCHEMAS,
  ...QUEUE_ROW_SCHEMAS,
  ...STORE_ROW_SCHEMAS,
};
