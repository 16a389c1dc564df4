import type { InsertedReply } from './model';

/** An insertion for tests: a word of thanks under a comment on Facebook. */
export const sampleInsertion = (given: Partial<InsertedReply> = {}): InsertedReply => ({
  id: 'insertion',
  replyId: 'thanks',
  wording: 0,
  text: 'Thank you, Camille.',
  network: 'facebook',
  brandId: null,
  postKey: 'facebook:p',
  commentKey: 'facebook:c',
  answeredText: 'Lovely evening',
  at: 1_763_700_000_000,
  ...given,
});
