import { parseTemplate } from '../template/parse-template';
import type { AskedWords } from './asked-words';
import type { ConvertedText } from './converted-text';
import { ourVariable } from './foreign-variables';
import type { ImportNote } from './import-note';
import { askTag, dateTag, variableTag } from './our-tags';

/** Tags of Handlebars and Liquid; `{%…%}` are Liquid's statements. None holds a brace. */
const FOREIGN = /\{\{\{?[^{}]*\}?\}\}|\{%[^{}]*%\}/g;
/** A variable, perhaps with its fallback: `| default: 'x'` (Liquid) or `|| 'x'` (Chatwoot). */
const VARIABLE =
  /^(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?:\s*\|\|?\s*(?:default:?\s*)?(?:'(?<single>[^']*)'|"(?<double>[^"]*)"))?$/u;
/** Handlebars' marks for "unescaped" and "trim around". */
const MARKS = /^\{*[\s&~]*|[\s~]*\}*$/g;

const isOurs = (written: string): boolean =>
  parseTemplate(written).nodes.every((node) => node.kind !== 'fault');

function convertTag(written: string, words: AskedWords, notes: ImportNote[]): string {
  if (written.startsWith('{%')) {
    notes.push({ code: 'kept-as-text', detail: written });
    return written;
  }
  if (isOurs(written)) return written;
  const inside = written.replace(MARKS, '');
  if (/^(?:date|now|today)(?:\s|$)/.test(inside)) {
    notes.push({ code: 'nearly', detail: written });
    return dateTag(0);
  }
  const { name, single, double } = VARIABLE.exec(inside)?.groups ?? {};
  if (name === undefined) return written;
  const fallback = single ?? double ?? null;
  const ours = ourVariable(name);
  if (ours) {
    if (ours.isNear) notes.push({ code: 'nearly', detail: written });
    return variableTag(ours.tag, fallback);
  }
  notes.push({ code: 'asked', detail: written });
  return askTag(name === 'clipboard' ? words.clipboard : name, fallback);
}

/**
 * Takes the tags of Handlebars or Liquid along: known variables become ours, other variables questions;
 * whatever runs (blocks, helpers, statements) stays as it is written.
 */
export function convertBraces(text: string, words: AskedWords): ConvertedText {
  const notes: ImportNote[] = [];
  const converted = text.replace(FOREIGN, (written) => convertTag(written, words, notes));
  return { text: converted, notes };
}
