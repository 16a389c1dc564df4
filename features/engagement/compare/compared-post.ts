import type { Audience } from '../audience/model';
import type { Whose } from '../follow/whose-account';
import type { SeenPost } from '../model';
import { rateInputOf } from '../rate-input';
import { type Rate, rateOf } from '../rates';
import { postTitle } from './post-title';

/** Whose an account is, from where the brand stands. */
export type WhoseKind = Whose<unknown>['kind'];

/** A post with all by which it is found, sorted, compared and exported. */
export interface ComparedPost {
  key: string;
  post: SeenPost;
  /** Empty for a post without text. */
  title: string;
  whose: WhoseKind;
  /** Followed itself, or its account is. */
  followed: boolean;
  /** Its own and those of its account, each once. */
  labels: readonly string[];
  byViews: Rate;
  byFollowers: Rate;
  perDay: Rate;
}

/** What is known of posts besides what the page showed of them. */
export interface PostKnowledge {
  whoseOf: (post: SeenPost) => WhoseKind;
  /** Undefined: neither the post nor its account is followed. */
  labelsOf: (post: SeenPost) => readonly string[] | undefined;
  /** Who follows its account; undefined: no page told. */
  audienceOf: (post: SeenPost) => Audience | undefined;
}

/** A post as it is set beside others. */
export function comparedPost(post: SeenPost, known: PostKnowledge): ComparedPost {
  const labels = known.labelsOf(post);
  const input = rateInputOf(post, known.audienceOf(post));
  return {
    key: post.key,
    post,
    title: postTitle(post.text),
    whose: known.whoseOf(post),
    followed: labels !== undefined,
    labels: labels ?? [],
    byViews: rateOf(input, 'views'),
    byFollowers: rateOf(input, 'followers'),
    perDay: rateOf(input, 'day'),
  };
}
