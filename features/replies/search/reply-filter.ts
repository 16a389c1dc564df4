import type { NetworkId } from '../../../networks/contract';
import type { Reply } from '../model';
import { fold } from './fold';
import type { ReplyQuery } from './query';

/** What is chosen beside the search field. */
export interface ReplyFilter {
  /** Leaves out replies written for other networks; null: all. */
  network: NetworkId | null;
  /** Null: all. */
  language: Reply['language'] | null;
  /** Left out: all but what is archived. */
  state?: Reply['state'] | null;
  /** Only those with this mark. */
  mark?: 'favourite' | 'crisisSafe' | null;
}

/** The test that a reply has to pass: what is typed (`net:x`) goes before what is chosen beside it. */
export function passesFilter(query: ReplyQuery, filter: ReplyFilter): (reply: Reply) => boolean {
  const { network, language, state = null, mark = null } = filter;
  const networks = query.networks ?? (network === null ? null : [network]);
  const languages = query.languages ?? (language === null ? null : [language]);
  const states = query.states ?? (state === null ? null : [state]);
  const favourite = query.favourite || mark === 'favourite';
  const crisisSafe = query.crisisSafe || mark === 'crisisSafe';
  // few tags on many replies: each is folded once
  const folded = new Map<string, string>();
  const foldTag = (tag: string): string => {
    const known = folded.get(tag) ?? fold(tag);
    folded.set(tag, known);
    return known;
  };
  return (reply) => {
    if (states === null ? reply.state === 'archived' : !states.includes(reply.state)) return false;
    if (languages !== null && !languages.includes(reply.language)) return false;
    if (favourite && !reply.favourite) return false;
    if (crisisSafe && !reply.crisisSafe) return false;
    const isForIt = (one: NetworkId) => reply.networks.length === 0 || reply.networks.includes(one);
    if (networks !== null && !networks.some(isForIt)) return false;
    return query.tags.every((wanted) => reply.tags.some((tag) => foldTag(tag).startsWith(wanted)));
  };
}
