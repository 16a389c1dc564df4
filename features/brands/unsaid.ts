import type { Brand } from './model';

/** What may be left open of a brand. */
export type OpenFields = Pick<
  Brand,
  | 'languages'
  | 'agents'
  | 'hours'
  | 'peaks'
  | 'answerWithin'
  | 'competitors'
  | 'register'
  | 'spellings'
  | 'shorteners'
>;

/** A brand of which nothing was said yet but the language that it answers in. */
export const unsaid = (language: Brand['language']): OpenFields & Pick<Brand, 'incidentSince'> => ({
  languages: [language],
  agents: [],
  hours: null,
  peaks: null,
  answerWithin: null,
  competitors: [],
  register: null,
  spellings: [],
  shorteners: [],
  incidentSince: null,
});
