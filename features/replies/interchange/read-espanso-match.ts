import type { AskedWords } from './asked-words';
import { fillFields, formTags } from './espanso-form';
import {
  type EspansoVariable,
  listOf,
  mapOf,
  textOf,
  variablesOf,
  type YamlMap,
} from './espanso-match';
import { type Stand, standFor } from './espanso-variable';
import { expandVariables } from './expand-variables';
import { bareTrigger, type FinishedRow, finishReply } from './finish-reply';
import { htmlToText } from './html-to-text';
import type { ImportNote } from './import-note';
import { CURSOR_TAG } from './our-tags';

/** Settings that change what is typed and that Vigie has nothing for. */
const LEFT_OUT = ['propagate_case', 'uppercase_style'];

/** The cursor stands once: further marks are taken out. */
function withCursor(text: string): string {
  const [before = '', ...after] = text.split('$|$');
  return after.length === 0 ? text : before + CURSOR_TAG + after.join('');
}

/** The text that a match types, in whichever form it is given. */
function textOfMatch(match: YamlMap, notes: ImportNote[]): string {
  if (match.has('replace')) return textOf(match.get('replace'));
  if (match.has('form')) {
    const form = textOf(match.get('form'));
    return fillFields(form, formTags('', null, form, mapOf(match.get('form_fields'))));
  }
  if (match.has('markdown')) {
    notes.push({ code: 'plain-text', detail: 'markdown' });
    return textOf(match.get('markdown'));
  }
  if (!match.has('html')) return '';
  notes.push({ code: 'plain-text', detail: 'html' });
  return htmlToText(textOf(match.get('html'))).text;
}

/** Our shortcut is the first trigger; the others are noted. */
function triggersOf(match: YamlMap, notes: ImportNote[]): string[] {
  const triggers = [match.get('trigger'), ...listOf(match.get('triggers'))]
    .map(textOf)
    .filter((trigger) => trigger.trim() !== '');
  if (triggers.length > 1)
    notes.push({ code: 'more-triggers', detail: triggers.slice(1).join(' ') });
  return triggers;
}

/** Everything that a variable says, in which names of others are looked for. */
const saidBy = (params: YamlMap): string =>
  JSON.stringify([...params], (_, value) => (value instanceof Map ? [...value] : value));

/** The file's variables that these texts refer to, and those that they refer to in turn. */
function referredTo(
  globals: readonly EspansoVariable[],
  texts: readonly string[],
): EspansoVariable[] {
  const said = globals.filter(({ name }) => texts.some((text) => text.includes(name)));
  const others = globals.filter((variable) => !said.includes(variable));
  if (said.length === 0) return [];
  return [
    ...referredTo(
      others,
      said.map(({ params }) => saidBy(params)),
    ),
    ...said,
  ];
}

/**
 * One match as a reply.
 * @param globals the file's own variables, of which the match gets those that it refers to
 */
export function readEspansoMatch(
  item: unknown,
  row: number,
  globals: readonly EspansoVariable[],
  words: AskedWords,
): FinishedRow {
  const match = mapOf(item);
  const notes: ImportNote[] = [];
  const triggers = triggersOf(match, notes);
  const [trigger = ''] = triggers;
  const label = textOf(match.get('label'));
  const refuse = (why: Parameters<typeof refused>[2], detail: string) =>
    refused(row, label || trigger, why, detail);
  if (match.size === 0) return refuse('damaged', '');
  if (match.has('regex')) return refuse('regex', textOf(match.get('regex')));
  const written = textOfMatch(match, notes);
  if (written === '' && match.has('image_path')) {
    return refuse('picture', textOf(match.get('image_path')));
  }

  const own = variablesOf(match.get('vars'));
  const referred = referredTo(globals, [written, ...own.map(({ params }) => saidBy(params))]);
  const stands = new Map<string, Stand>();
  for (const variable of [...referred, ...own]) {
    // « type: global » only says that the file's own is meant
    if (variable.type === 'global' && stands.has(variable.name)) continue;
    const stand = standFor(variable, words);
    if (stand.kind === 'refused') return refuse(stand.why, `${variable.name} (${variable.type})`);
    stands.set(variable.name, stand);
  }

  const { texts, isCut, notes: filled } = expandVariables(written, stands);
  const [body = '', ...variants] = texts.map(withCursor);
  if (variants.length > 0 && !own.some(({ name }) => name === OUR_WORDINGS)) {
    notes.push({ code: 'wordings', detail: isCut ? `${texts.length}…` : String(texts.length) });
  }
  const left = LEFT_OUT.filter((key) => match.has(key) && match.get(key) !== false);
  notes.push(
    ...left.map((detail): ImportNote => ({ code: 'left-out', detail })),
    ...unique(filled),
  );
  const tags = listOf(match.get('search_terms')).map(textOf);
  const fields = { title: label, shortcut: bareTrigger(trigger), body, variants, tags };
  return finishReply({ row, id: null, brand: null, notes, fields });
}

/** The variable that Vigie deals its wordings with. */
export const OUR_WORDINGS = 'wording';

const unique = (notes: readonly ImportNote[]): ImportNote[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.detail}`, note])).values(),
];

const refused = (
  row: number,
  name: string,
  why: Extract<FinishedRow, { ok: false }>['refused']['why'],
  detail: string,
): FinishedRow => ({
  ok: false,
  refused: { row, name: name.slice(0, 60).toWellFormed(), why, detail: detail.slice(0, 200) },
});
