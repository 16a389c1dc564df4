import type { AskedWords } from './asked-words';
import { choiceValues, formTags } from './espanso-form';
import { type EspansoVariable, mapOf, textOf } from './espanso-match';
import { bareTrigger } from './finish-reply';
import type { ImportNote } from './import-note';
import { askTag, chooseTag, dateTag, partialTag } from './our-tags';
import type { RowRefusal } from './read-outcome';

/** What stands for a variable in our language. `text` may itself hold variables. */
export type Stand =
  | { kind: 'text'; text: string; notes: ImportNote[] }
  | { kind: 'wordings'; texts: string[] }
  | { kind: 'fields'; tags: ReadonlyMap<string, string> }
  | { kind: 'refused'; why: RowRefusal };

const DAY = 86_400;
/** Seconds of a date are of no use here, nor is one without a day: ours says « 23 novembre ». */
const OUR_DATE = /^%(?:-?d|e) %B$/;
const HAS_DAY = /%[-_]?[deDFxcjyYmbB]/;

const text = (written: string, ...notes: ImportNote[]): Stand => ({
  kind: 'text',
  text: written,
  notes,
});

function dateStand({ name, params }: EspansoVariable): Stand {
  const format = textOf(params.get('format'));
  if (format !== '' && !HAS_DAY.test(format)) {
    return text(askTag(name), { code: 'asked', detail: `${name} (${format})` });
  }
  const offset = Number(textOf(params.get('offset')) || 0) / DAY;
  const days = Math.max(-999, Math.min(999, Math.round(offset)));
  const isExact = OUR_DATE.test(format) && days === offset;
  const note: ImportNote = { code: 'nearly', detail: format || name };
  return isExact ? text(dateTag(days)) : text(dateTag(days), note);
}

/** What stands for one variable of Espanso (espanso.org/docs/matches/extensions, seen 2026-11-21). */
export function standFor(variable: EspansoVariable, words: AskedWords): Stand {
  const { name, type, params } = variable;
  if (type === 'script' || type === 'shell') return { kind: 'refused', why: 'runs-programs' };
  if (type === 'date') return dateStand(variable);
  if (type === 'echo') return text(textOf(params.get('echo')));
  if (type === 'clipboard') {
    return text(askTag(words.clipboard), { code: 'nearly', detail: 'clipboard' });
  }
  if (type === 'match') return text(partialTag(bareTrigger(textOf(params.get('trigger')))));
  if (type === 'random' || type === 'choice') {
    const said = choiceValues(params.get(type === 'random' ? 'choices' : 'values'));
    if (said.length === 0) return text('');
    return type === 'random'
      ? { kind: 'wordings', texts: said }
      : text(chooseTag(name.replaceAll('_', ' '), said));
  }
  if (type === 'form') {
    const layout = textOf(params.get('layout'));
    return { kind: 'fields', tags: formTags(name, layout, '', mapOf(params.get('fields'))) };
  }
  return { kind: 'refused', why: 'asks-programs' };
}
