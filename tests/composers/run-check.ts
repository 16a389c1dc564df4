import { setTimeout as wait } from 'node:timers/promises';
import type { Caret } from '../../composers/contract.ts';
import type { Tab } from './browsers/browser.ts';
import type { Check } from './checks.ts';
import type { Errand, ErrandAnswers } from './extension/errand.ts';
import { PANEL_POINT } from './extension/panel.ts';
import type { SampleState } from './pages/sample.ts';
import type { Sample } from './samples.ts';

/** Milliseconds for a page to take in what was just typed. */
const BREATH = 30;
/** Quill joins what follows typing within a second to it in one step of undo (ProseMirror: half a second). */
const UNDO_PAUSE = 1300;

/**
 * Does one check on a freshly mounted editor.
 * @returns what was wrong, in words; empty when all holds
 */
export async function runCheck(tab: Tab, sample: Sample, check: Check): Promise<string[]> {
  const filled = sample.filled ?? '';
  await tab.run('sample.mount()');
  await wait(BREATH);
  const chips = (await stateOf(tab)).chips;
  await prepare(tab, check);
  const typed = await stateOf(tab);

  const ask: Errand = { do: 'insert', text: check.insert };
  if (check.replaced) ask.replaced = shifted(check.replaced, filled.length);
  const { outcome } = await errand(tab, ask);
  const wrong: string[] = [];
  if (outcome !== (check.outcome ?? 'inserted')) wrong.push(`said ${outcome}`);
  const before = filled + check.expected.before;
  wrong.push(...(await differences(tab, before, check.expected.after, chips)));

  if (check.undone) {
    await tab.press('Control+z');
    await wait(BREATH);
    const { text } = await stateOf(tab);
    if (spaced(text) !== spaced(typed.text)) wrong.push(`one Ctrl+Z left ${show(text)}`);
  } else {
    await tab.type('Z');
    await wait(BREATH);
    const then = await differences(tab, `${before}Z`, check.expected.after, chips);
    wrong.push(...then.map((difference) => `after a Z: ${difference}`));
    const { watched } = await errand(tab, { do: 'look' });
    if (!watched || spaced(watched.text) !== spaced(`${before}Z${check.expected.after}`)) {
      wrong.push(`watched ${show(watched?.text ?? 'nothing')}`);
    }
  }
  return wrong;
}

async function prepare(tab: Tab, check: Check): Promise<void> {
  if (check.focuses === false) return;
  await tab.click(await tab.run('sample.point()'));
  await tab.press('Control+End');
  await wait(BREATH);
  if (check.typed) await tab.type(check.typed);
  for (const keys of check.keys ?? []) await tab.press(keys);
  await wait(check.undone ? UNDO_PAUSE : BREATH);
  if (!check.visitsPanel) return;
  await tab.click(PANEL_POINT);
  await tab.type('q');
}

/** What the editor's model, its page and our reading of it say that differs from the text expected. */
async function differences(
  tab: Tab,
  before: string,
  after: string,
  chips: number,
): Promise<string[]> {
  const state = await stateOf(tab);
  const { draft } = await errand(tab, { do: 'look' });
  const text = spaced(before + after);
  const wrong: string[] = [];
  if (spaced(state.text) !== text) wrong.push(`model ${show(state.text)}`);
  if (withoutBreaks(state.drawn) !== withoutBreaks(text)) wrong.push(`drawn ${show(state.drawn)}`);
  if (spaced(draft.text).replace(/\n$/, '') !== text) wrong.push(`read ${show(draft.text)}`);
  if (state.caret !== null && state.caret !== before.length) wrong.push(`caret ${state.caret}`);
  if (draft.caret?.end !== before.length) wrong.push(`caret read ${draft.caret?.end}`);
  if (!state.canReply) wrong.push('Reply disabled');
  if (state.placeholder) wrong.push('placeholder shown');
  if (!state.focused) wrong.push('not focused');
  if (state.chips !== chips) wrong.push(`${state.chips} chips of ${chips}`);
  return [...wrong, ...state.faults];
}

const stateOf = (tab: Tab): Promise<SampleState> => tab.run('sample.state()');

function errand<Asked extends Errand>(tab: Tab, asked: Asked): Promise<ErrandAnswers[Asked['do']]> {
  return tab.run(`sample.ask(${JSON.stringify(asked)})`);
}

/** The stretch, behind what the page holds before anything is typed. */
function shifted(replaced: NonNullable<Check['replaced']>, by: number): typeof replaced {
  if ('typed' in replaced) return replaced;
  const { start, end }: Caret = replaced.stretch;
  return { ...replaced, stretch: { start: start + by, end: end + by } };
}

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
const withoutBreaks = (text: string): string => text.replace(/[\s\ufeff]/g, '');
const show = (text: string): string => JSON.stringify(text.slice(0, 90));
