import type { Check } from '../model';

/**
 * A message of Vale's in our order. In a substitution Vale's first `%s` is what to say, the second what was found; ours
 * are the other way round. Go's `%[2]s` is our `%2$s`.
 */
export function fromValeMessage(message: string, kind: Check['kind']): string {
  let next = 0;
  return message.replace(/%(?:\[(\d)\])?s/g, (_, number: string | undefined) => {
    const place = number === undefined ? ++next : Number(number);
    return `%${swapped(place, kind)}$s`;
  });
}

/** A message of ours in Vale's order. */
export function toValeMessage(message: string, kind: Check['kind']): string {
  let next = 0;
  return message.replace(/%(?:(\d)\$)?s/g, (_, number: string | undefined) => {
    const place = number === undefined ? ++next : Number(number);
    const theirs = swapped(place, kind);
    return kind === 'substitution' ? `%[${theirs}]s` : '%s';
  });
}

const swapped = (place: number, kind: Check['kind']) =>
  kind === 'substitution' && place <= 2 ? 3 - place : place;
