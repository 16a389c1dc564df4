import { everyday } from './everyday';
import { playing } from './playing';
import { shopping } from './shopping';
import { table } from './table';
import type { TopicCues } from './topic-cues';
import { town } from './town';
import { travel } from './travel';

const ALL = { ...everyday, ...travel, ...table, ...shopping, ...town, ...playing } as const;

/** What a comment or a reply can be about. */
export type TopicId = keyof typeof ALL;

/** Every topic with the words it is known by. */
export const TOPICS: Record<TopicId, TopicCues> = ALL;

/** Every topic's id. */
export const TOPIC_IDS = Object.keys(TOPICS) as TopicId[];
