import type { Survey } from '../../../messaging/panel-port';
import { judgeHealth } from '../../health/judge-health';
import type { Health } from '../../health/model';

/** Posts and comments that say how the others are read. */
const LATEST = 12;

/**
 * The health of a page as a survey of it says. A report can't wait: what it didn't find just now is not there.
 * @param now milliseconds since 1970
 */
export function surveyHealth({ view, posts, comments, composers }: Survey, now: number): Health {
  const found = {
    posts: posts.length,
    comments: comments.length,
    latestPosts: posts.slice(-LATEST),
    latestComments: comments.slice(-LATEST),
    composer: composers.length > 0,
    composerFailed: view.found.composerFailed,
    isLate: true,
  };
  return judgeHealth(found, view.page, now);
}
