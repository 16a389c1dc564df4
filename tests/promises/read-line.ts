import * as v from 'valibot';

/** A sentence of ours, whether it promises, and by when: the time a clock in Paris shows; null: it names none. */
const Line = v.strictObject({
  text: v.string(),
  promise: v.boolean(),
  due: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)))),
});

export type Sentence = v.InferOutput<typeof Line>;

/** The sentences of a file, one to a line of JSON. Throws where a line isn't as it should be. */
export function readSentences(file: string): Sentence[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Line, JSON.parse(line)));
}
