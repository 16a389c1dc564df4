import type { AskedWords } from './asked-words';
import { type BlazeSettings, readBlazeSettings } from './blaze-settings';
import type { ConvertedText } from './converted-text';
import type { ImportNote } from './import-note';
import { askTag, CURSOR_TAG, chooseTag, dateTag, partialTag, toggleTag } from './our-tags';

/** A stretch that can be switched off, with nothing of Text Blaze inside. */
const TOGGLE = /\{formtoggle(?::(?<settings>[^{}]*))?\}(?<inside>[^{}]*)\{endformtoggle\}/gi;
/** `{name}`, `{name: settings}` or `{=name}`, not between our own braces. */
const COMMAND =
  /(?<!\{)\{(?:(?<name>[a-z]+)(?::(?<settings>[^{}]*))?|=(?<formula>[^{}]*))\}(?!\})/gi;
/** `+2D`, `-1M`: of the units only these are ours. */
const SHIFT = /^([+-]\d{1,3})([DWM])$/;

/** One command as ours; undefined for one that we have nothing for. */
type Convert = (settings: BlazeSettings, words: AskedWords) => string | undefined;

const choice: Convert = ({ bare, named }, words) => {
  const fallback = named.get('default') ?? null;
  const answers = fallback !== null && !bare.includes(fallback) ? [fallback, ...bare] : bare;
  return answers.length === 0
    ? undefined
    : chooseTag(named.get('name') ?? words.choice, answers, fallback);
};

const time: Convert = ({ named }) => {
  const written = named.get('shift');
  if (written === undefined) return dateTag(0);
  const [, amount, unit] = SHIFT.exec(written.replace(/\s+/g, '').replace(/^\d/, '+$&')) ?? [];
  if (amount === undefined) return undefined;
  return dateTag(Number(amount), unit === 'D' ? 'd' : unit === 'W' ? 'w' : 'm');
};

const asked =
  (word: 'text' | 'date'): Convert =>
  ({ named }, words) =>
    askTag(named.get('name') ?? words[word], named.get('default') ?? null);

/** Text Blaze's commands (blaze.today/commands, seen 2026-11-21). */
const COMMANDS: ReadonlyMap<string, Convert> = new Map<string, Convert>([
  ['formtext', asked('text')],
  ['formparagraph', asked('text')],
  ['formdate', asked('date')],
  ['formmenu', choice],
  ['cursor', () => CURSOR_TAG],
  ['clipboard', (_, words) => askTag(words.clipboard)],
  ['time', time],
  [
    'import',
    ({ bare: [name = ''] }) =>
      /^\/?[^\s/]+$/.test(name) ? partialTag(name.replace('/', '')) : undefined,
  ],
  ['key', ({ bare: [key] }) => (key === 'enter' ? '\n' : undefined)],
]);

/** Commands that ours say in another way. */
const NEAR = new Set(['formdate', 'time', 'clipboard']);

/** Takes the commands of Text Blaze along; those that Vigie has nothing for stay as text, each with a note. */
export function convertBlaze(text: string, words: AskedWords): ConvertedText {
  const notes: ImportNote[] = [];
  const byName = new Map<string, string>();
  const toggled = text.replace(TOGGLE, (...match) => {
    const { settings = '', inside } = match.at(-1) as Record<string, string>;
    const { named } = readBlazeSettings(settings);
    return toggleTag(named.get('name') ?? words.toggle, inside ?? '');
  });
  const converted = toggled.replace(COMMAND, (written, ...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    const settings = readBlazeSettings(groups.settings ?? '');
    const name = groups.name?.toLowerCase() ?? '';
    const again = byName.get((groups.formula ?? '').trim());
    const ours = again ?? COMMANDS.get(name)?.(settings, words);
    if (ours === undefined) notes.push({ code: 'kept-as-text', detail: written });
    else if (NEAR.has(name) || settings.named.get('multiple') === 'yes') {
      notes.push({ code: 'nearly', detail: written });
    }
    const named = settings.named.get('name');
    if (ours !== undefined && named !== undefined) byName.set(named, ours);
    return ours ?? written;
  });
  return { text: converted, notes };
}
