import * as v from 'valibot';

const label = v.optional(v.picklist([0, 1]));

/** A comment to judge, with what people said it is: `tox`, `threat`, `hate`, `neg`, `spam` 0 or 1, `cat` a category. */
const Line = v.object({
  text: v.string(),
  lang: v.optional(v.picklist(['fr', 'en'])),
  tox: label,
  threat: label,
  hate: label,
  neg: label,
  spam: label,
  cat: v.optional(v.string()),
});

export type LabelledComment = v.InferOutput<typeof Line>;

export type ReadLine =
  | { ok: true; line: number; comment: LabelledComment }
  | { ok: false; line: number; why: string };

function readJson(json: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}

/** The lines of a file, numbered from 1; empty ones are passed over, bad ones say what is wrong with them. */
export function readLines(file: string): ReadLine[] {
  return file
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((text, index): ReadLine[] => {
      if (text.trim() === '') return [];
      const line = index + 1;
      const json = readJson(text);
      if (!json.ok) return [{ ok: false, line, why: 'this is not JSON' }];
      const read = v.safeParse(Line, json.value);
      if (read.success) return [{ ok: true, line, comment: read.output }];
      const [issue] = read.issues;
      const key = issue.path?.map(({ key }) => String(key)).join('.');
      return [{ ok: false, line, why: key ? `“${key}”: ${issue.message}` : issue.message }];
    });
}
