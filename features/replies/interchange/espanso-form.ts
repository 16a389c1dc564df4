import { TAGS } from '../template/tags';
import { listOf, mapOf, textOf, type YamlMap } from './espanso-match';
import { askTag, chooseTag, toggleTag, variableTag } from './our-tags';

/** The form that Vigie writes for tags that Espanso has nothing for; it is read back as those tags. */
export const OUR_FORM = 'vigie';

/** A tag of ours as the name of a form's field, which takes no dots. */
export const fieldName = (tag: string): string => tag.replaceAll('.', '_');

const FIELD = /\[\[\s*(\w+)\s*\]\]/g;

function choicesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.map(textOf) : textOf(value).trim().split('\n');
  return [...new Set(list)];
}

function tagOf(name: string, question: string, settings: YamlMap, isOurs: boolean): string {
  const fallback = settings.has('default') ? textOf(settings.get('default')) : null;
  const ours = isOurs ? TAGS.find((tag) => fieldName(tag) === name) : undefined;
  if (ours !== undefined) return variableTag(ours, fallback);
  if (!/^(?:choice|list)$/.test(textOf(settings.get('type')))) return askTag(question, fallback);
  const choices = choicesOf(settings.get('values'));
  const said = choices.filter((choice) => choice !== '');
  const [only] = said;
  if (only === undefined) return askTag(question, fallback);
  if (said.length === 1 && choices.length === 2) return toggleTag(question, only);
  return chooseTag(question, said, fallback);
}

/** What a layout asks before a field: the words before it on its line. */
function questionBefore(layout: string, at: number, name: string, isOurs: boolean): string {
  const line = layout.slice(layout.lastIndexOf('\n', at - 1) + 1, at);
  const words = line.slice(line.lastIndexOf(']]') + 1).replace(/^\]/, '');
  const question = isOurs ? words.replace(/ $/, '') : words.replace(/[\s:]+$/, '').trim();
  return question || name.replaceAll('_', ' ');
}

/**
 * The fields of a form as tags of ours, by their names.
 * @param layout what the form shows; null when the text itself is the form, and fields ask by their names
 */
export function formTags(
  form: string,
  layout: string | null,
  text: string,
  fields: YamlMap,
): ReadonlyMap<string, string> {
  const isOurs = form === OUR_FORM;
  const tags = new Map<string, string>();
  for (const match of (layout ?? text).matchAll(FIELD)) {
    const name = match[1] ?? '';
    const question =
      layout === null
        ? name.replaceAll('_', ' ')
        : questionBefore(layout, match.index, name, isOurs);
    if (!tags.has(name)) tags.set(name, tagOf(name, question, mapOf(fields.get(name)), isOurs));
  }
  return tags;
}

/** A text whose fields stand in it as `[[name]]`. */
export const fillFields = (text: string, tags: ReadonlyMap<string, string>): string =>
  text.replace(FIELD, (written, name: string) => tags.get(name) ?? written);

/** The words that a choice offers; one with a label and an id stands for its id. */
export const choiceValues = (value: unknown): string[] =>
  listOf(value).map((item) => {
    const map = mapOf(item);
    return map.size === 0 ? textOf(item) : textOf(map.get('id')) || textOf(map.get('label'));
  });
