import type { ToneRule } from './model';

/** A rule's message with each `%s` filled in order, or by number (`%2$s`); one too many is left out. */
export function fillMessage(message: string, parts: readonly (string | number)[]): string {
  let next = 0;
  return message.replace(/%(?:(\d)\$)?s/g, (_, number: string | undefined) =>
    String(parts[number === undefined ? next++ : Number(number) - 1] ?? ''),
  );
}

/** The same in both languages: for kinds that tell a number where others tell the words found. */
export function fillMessages(
  { fr, en }: ToneRule['message'],
  parts: readonly (string | number)[],
): ToneRule['message'] {
  return { fr: fillMessage(fr, parts), en: fillMessage(en, parts) };
}
