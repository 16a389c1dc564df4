import type { Check, ToneLanguage, ToneRule } from '../model';
import { writeOwnWords } from './own-words';
import type { ValeFile } from './vale-file';
import { toValeMessage } from './vale-message';

/** What comes of rules: a file each, and those that Vale has no check for. */
export interface ValeExport {
  files: ValeFile[];
  /** Ids of the rules that are programs of Vigie's own. */
  leftOut: string[];
}

/**
 * Writes rules as a Vale style, one file each. What Vale has no word for (the other language, networks, the charter's
 * section) stands in a comment that Vigie reads back.
 * @param language of the messages and of the files' names
 */
export async function writeVale(
  rules: readonly ToneRule[],
  language: ToneLanguage,
): Promise<ValeExport> {
  const { stringify } = await import('yaml');
  const names = new Set<string>();
  const written: ValeExport = { files: [], leftOut: [] };
  for (const rule of rules) {
    const keys = keysOf(rule.check);
    if (!keys) {
      written.leftOut.push(rule.id);
      continue;
    }
    const { extends: kind, ...rest } = keys;
    const top = {
      extends: kind,
      message: toValeMessage(rule.message[language], rule.check.kind),
      level: rule.level,
      ...(rule.exceptions.length > 0 && { exceptions: rule.exceptions }),
      ...rest,
    };
    const text = `${writeOwnWords(rule)}${stringify(top, { lineWidth: 0, version: '1.1' })}`;
    written.files.push({ name: fileName(rule.name[language], names), text });
  }
  return written;
}

/** A name that every system takes and no other file has. */
function fileName(name: string, taken: Set<string>): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'Rule';
  let free = plain;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${plain}-${i}`;
  taken.add(free.toLowerCase());
  return `${free}.yml`;
}

/** A check in Vale's keys; null for a detector, which is code. */
function keysOf(check: Check): ({ extends: string } & Record<string, unknown>) | null {
  switch (check.kind) {
    case 'existence': {
      const { kind, tokens, ignoreCase, nonword, fix } = check;
      const action =
        fix === '' ? { name: 'remove' } : { name: 'replace', params: fix === null ? [] : [fix] };
      return {
        extends: kind,
        ignorecase: ignoreCase,
        nonword,
        tokens,
        ...(fix !== null && { action }),
      };
    }
    case 'substitution':
      return {
        extends: check.kind,
        ignorecase: check.ignoreCase,
        nonword: check.nonword,
        swap: check.swap,
      };
    case 'occurrence': {
      const { kind, token, max, min, ignoreCase, unit } = check;
      return {
        extends: kind,
        scope: unit,
        ignorecase: ignoreCase,
        ...(max !== null && { max }),
        ...(min !== null && { min }),
        token,
      };
    }
    case 'consistency':
      return {
        extends: check.kind,
        ignorecase: check.ignoreCase,
        nonword: check.nonword,
        either: check.either,
      };
    case 'conditional':
      return {
        extends: check.kind,
        ignorecase: check.ignoreCase,
        first: check.first,
        second: check.second,
      };
    case 'capitalization':
      return {
        extends: check.kind,
        match: check.match,
        ...(check.prefix !== null && { prefix: check.prefix }),
      };
    case 'readability':
      return {
        extends: 'metric',
        formula:
          check.formula === 'flesch'
            ? '206.835 - (1.015 * (words / sentences)) - (84.6 * (syllables / words))'
            : '207 - (1.015 * (words / sentences)) - (73.6 * (syllables / words))',
        condition: `< ${check.min}`,
      };
    case 'length':
      return {
        extends: 'occurrence',
        scope: check.unit === 'sentence-words' ? 'sentence' : 'text',
        max: check.max,
        token: check.unit === 'characters' ? '(?s).' : "[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*",
      };
    case 'detector':
      return null;
  }
}
