import * as v from 'valibot';

/** Dates outside this century and its neighbours are slips of whoever wrote the file. */
const EARLIEST = 0;
const LATEST = Date.UTC(2200, 0, 1);

const EXPECTED =
  'expected a date between 1970 and 2200, as 2026-02-21T07:20:00Z or in milliseconds';

/** Date.parse alone takes « room 12 » for a day in 2001. */
const ISO = /^\d{4}-\d\d-\d\d(T|$)/;

const moment = v.pipe(
  v.union([v.pipe(v.string(), v.transform(dateOf)), v.number()]),
  v.check((at) => at >= EARLIEST && at < LATEST, EXPECTED),
);

const line = v.object({
  at: moment,
  brand: v.pipe(v.string(), v.minLength(1)),
  negative: v.boolean(),
  post: v.optional(v.string()),
});

/** A judged comment of a file. */
export type SurgeLine = v.InferOutput<typeof line>;

/** One line of `npm run surge`, or why it can't be read. */
export function readLine(json: string): { ok: true; read: SurgeLine } | { ok: false; why: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  const read = v.safeParse(line, value);
  if (read.success) return { ok: true, read: read.output };
  const [issue] = read.issues;
  return { ok: false, why: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}` };
}

function dateOf(text: string): number {
  return ISO.test(text) ? Date.parse(text) : Number.NaN;
}
