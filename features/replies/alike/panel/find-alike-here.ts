import { commentsUnder } from '../../../queue/records';
import { readSettings } from '../../../settings/records';
import { type Place, postOf } from '../../insertions/place';
import { insertionsUnder } from '../../insertions/records';
import { alikeAmong, type FindAlike } from '../alike-among';
import { ourReplies } from '../our-reply';

/** What compares a text with our replies under the post in view, as they are stored now. Where no post is in view nothing is alike. */
export async function findAlikeHere(place: Place): Promise<FindAlike> {
  const postKey = postOf(place);
  if (postKey === null) return () => null;
  const [comments, inserted, settings] = await Promise.all([
    commentsUnder(postKey),
    insertionsUnder(postKey),
    readSettings(),
  ]);
  return alikeAmong(ourReplies(place, comments, inserted), settings.alikeFrom);
}
