import type { Reply } from '../model';
import { english } from './english';
import { french } from './french';
import type { StarterReply } from './starter-reply';

/** The replies that a first brand starts with: a dozen per language, for any trade, each under X's 280 characters once filled. */
export const STARTER_REPLIES: Record<Reply['language'], readonly StarterReply[]> = {
  fr: french,
  en: english,
};
