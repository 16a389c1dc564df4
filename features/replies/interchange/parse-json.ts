import { parseJson as parse } from '../../data/parse-json';
import { type Refused, refuseFile } from './read-outcome';

/** Reads JSON, or refuses the file with the place where it stops being some. */
export function parseJson(text: string): { ok: true; json: unknown } | Refused {
  const parsed = parse(text);
  return parsed.ok ? parsed : refuseFile('not-json', parsed.where);
}
