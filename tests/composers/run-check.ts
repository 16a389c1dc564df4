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
  const { chips } = await stateOf(tab);
  await prepare(tab, check);
  const typed = spaced((await stateOf(tab)).text);

  const ask: Errand = { do: 'insert', text: check.insert };
  if (check.replaced) ask.replaced = shifted(check.replaced, filled.length);
  const { outcome } = await errand(tab, ask);
  const wrong = outcome === (check.outcome ?? 'inserted') ? [] : [`said ${outcome}`];
  const expected = { ...check.expected, before: filled + check.expected.before, chips };
  wrong.push(...(await settled(() => differences(tab, sample, expected))));

  if (check.undone) {
    await tab.press('Control+z');
    const undone = await settled(async () => {
      const { text } = await stateOf(tab);
      return spaced(text) === typed ? [] : [`one Ctrl+Z left ${show(text)}`];
    });
    return [...wrong, ...undone];
  }
  await tab.type('Z');
  const withZ = { ...expected, before: `${expected.before}Z` };
  const after = await settled(() => differences(tab, sample, withZ));
  return [...wrong, ...after.map((difference) => `after a Z: ${difference}`)];
}

/** Asks again while something differs, for a fifth of a second: a busy machine shows a page's last state late. */
async function settled(look: () => Promise<string[]>): Promise<string[]> {
  let wrong = await look();
  for (let again = 0; wrong.length > 0 && again < 4; again++) {
    await wait(50);
    wrong = await look();
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

/** What the editor's model, its page and our reading of it say that differs from what is expected. */
async function differences(
  tab: Tab,
  sample: Sample,
  { before, after, chips }: Check['expected'] & { chips: number },
): Promise<string[]> {
  const state = await stateOf(tab);
  const { kind, draft, watched } = await errand(tab, { do: 'look' });
  const text = spaced(before + after);
  const caret = before.length;
  const facts: [holds: boolean, otherwise: string][] = [
    [kind === sample.kind, `taken for ${kind}`],
    [spaced(state.text) === text, `model ${show(state.text)}`],
    [withoutBreaks(state.drawn) === withoutBreaks(text), `drawn ${show(state.drawn)}`],
    [spaced(draft.text).replace(/\n$/, '') === text, `read ${show(draft.text)}`],
    [watched?.text === draft.text, `watched ${show(watched?.text ?? 'nothing')}`],
    [state.caret === null || state.caret === caret, `caret ${state.caret}`],
    [draft.caret?.end === caret, `caret read ${draft.caret?.end}`],
    [watched?.caret?.end === caret, `caret watched ${watched?.caret?.end}`],
    [state.canReply, 'Reply disabled'],
    [!state.placeholder, 'placeholder shown'],
    [state.focused, 'not focused'],
    [state.chips === chips, `${state.chips} chips of ${chips}`],
  ];
  return [...facts.filter(([holds]) => !holds).map(([, otherwise]) => otherwise), ...state.faults];
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
