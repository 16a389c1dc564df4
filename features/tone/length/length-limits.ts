import type { NetworkId, Purpose } from '../../../networks/contract';

/** A limit and where it was read. */
export interface LengthLimit {
  /** In the network's own count. */
  limit: number;
  /** Address of the page that publishes it. */
  source: string;
  /** The day the page was read. */
  readOn: string;
  /** True where the network itself says so; otherwise it is a tool that publishes through the network's interface. */
  official: boolean;
}

const ON_X: LengthLimit = {
  limit: 280,
  source: 'https://docs.x.com/fundamentals/counting-characters',
  readOn: '2026-11-22',
  official: true,
};

/* Meta and LinkedIn publish no figure for comments; these are from tools that must obey them. Where two differ, the
   lower one. */
const UPLOAD_POST = {
  source: 'https://docs.upload-post.com/resources/character-limits/',
  readOn: '2026-11-22',
  official: false,
};
const HIGHLEVEL = {
  source: 'https://marketplace.gohighlevel.com/docs/ghl/social-planner/comments',
  readOn: '2026-11-22',
  official: false,
};

const FACEBOOK_COMMENT: LengthLimit = { limit: 8_000, ...HIGHLEVEL };
/* HighLevel says 2,200. */
const INSTAGRAM_COMMENT: LengthLimit = { limit: 2_196, ...UPLOAD_POST };
/* HighLevel says 3,000, which is also its limit for posts. */
const LINKEDIN_COMMENT: LengthLimit = { limit: 1_250, ...UPLOAD_POST };

/**
 * The longest text each network takes, by what is written. Null: no published limit known (private messages), so
 * nothing is ever said to be too long. Accounts that pay X may write more: the limit is then passed knowingly.
 */
export const LENGTH_LIMITS: Record<NetworkId, Record<Purpose, LengthLimit | null>> = {
  x: { reply: ON_X, comment: ON_X, post: ON_X, message: null },
  facebook: {
    reply: FACEBOOK_COMMENT,
    comment: FACEBOOK_COMMENT,
    post: { limit: 63_206, ...UPLOAD_POST },
    message: null,
  },
  instagram: {
    reply: INSTAGRAM_COMMENT,
    comment: INSTAGRAM_COMMENT,
    post: { limit: 2_200, ...UPLOAD_POST },
    message: null,
  },
  linkedin: {
    reply: LINKEDIN_COMMENT,
    comment: LINKEDIN_COMMENT,
    post: { limit: 3_000, ...UPLOAD_POST },
    message: null,
  },
};
