import type { Insertion } from '../../composers/contract.ts';
import type { Replaced } from '../../composers/insertion-stretch.ts';
import { LINE, LINES, LONG, SPECIAL } from './texts.ts';

/** One way in which a person comes to insert a text, and what must be in the editor after it. */
export interface Check {
  name: string;
  /** False when the editor is never touched before. */
  focuses?: false;
  /** Typed by keys, and then the keys that move the caret or select. */
  typed?: string;
  keys?: string[];
  /** The person goes to the panel's field before. */
  visitsPanel?: true;
  insert: string;
  replaced?: Replaced;
  /** The whole text afterwards, and where its caret stands; of an editor that was empty. */
  expected: { before: string; after: string };
  /** Two seconds later one Ctrl+Z gives back what was typed. */
  undone?: true;
  outcome?: Insertion['outcome'];
}

const left = (times: number): string[] => Array.from({ length: times }, () => 'ArrowLeft');
const at = (before: string, after = '') => ({ before, after });

/** The thirteen checks of every editor, and four of what Vigie promises besides. */
export const CHECKS: readonly Check[] = [
  { name: 'empty', insert: LINE, expected: at(LINE) },
  { name: 'unfocused', focuses: false, insert: LINE, expected: at(LINE) },
  { name: 'multi-line', insert: LINES, expected: at(LINES) },
  { name: 'special', insert: SPECIAL, expected: at(SPECIAL) },
  {
    name: 'middle',
    typed: 'Hello world',
    keys: left(5),
    insert: 'brave ',
    expected: at('Hello brave ', 'world'),
  },
  {
    name: 'multi-line middle',
    typed: 'Hello world',
    keys: left(5),
    insert: LINES,
    expected: at(`Hello ${LINES}`, 'world'),
  },
  {
    name: 'selection',
    typed: 'Hello old world',
    keys: [...left(6), ...left(3).map((key) => `Shift+${key}`)],
    insert: 'brave new',
    expected: at('Hello brave new', ' world'),
  },
  {
    name: 'shortcut',
    typed: 'Hello /merci',
    insert: LINE,
    replaced: { typed: '/merci' },
    expected: at(`Hello ${LINE}`),
  },
  {
    name: 'multi-line shortcut',
    typed: 'Hello /merci',
    insert: LINES,
    replaced: { typed: '/merci' },
    expected: at(`Hello ${LINES}`),
  },
  { name: '2,000 characters', insert: LONG, expected: at(LONG) },
  {
    name: 'from the panel',
    typed: 'Hello world',
    keys: left(5),
    visitsPanel: true,
    insert: 'brave ',
    expected: at('Hello brave ', 'world'),
  },
  { name: 'undo', typed: 'Hello ', insert: LINE, expected: at(`Hello ${LINE}`), undone: true },
  {
    name: 'undo multi-line',
    typed: 'Hello ',
    insert: LINES,
    expected: at(`Hello ${LINES}`),
    undone: true,
  },
  {
    name: 'exact stretch',
    typed: 'Hello wrld, bye',
    insert: 'world',
    replaced: { stretch: { start: 6, end: 10 }, was: 'wrld' },
    expected: at('Hello world', ', bye'),
  },
  {
    name: 'stretch gone',
    typed: 'Hello world',
    insert: 'world',
    replaced: { stretch: { start: 6, end: 10 }, was: 'wrld' },
    outcome: 'refused',
    expected: at('Hello world'),
  },
  {
    name: 'shortcut gone',
    typed: 'Hello merci',
    insert: LINE,
    replaced: { typed: '/merci' },
    outcome: 'refused',
    expected: at('Hello merci'),
  },
  {
    name: 'all selected',
    typed: 'Hello world',
    keys: ['Control+a'],
    insert: LINE,
    expected: at(LINE),
  },
];
