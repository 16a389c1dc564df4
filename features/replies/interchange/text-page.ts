/** A plain text being put together the way a browser lays out blocks and words. */
export interface TextPage {
  /** At least so many line ends before what comes next, unless nothing stands there yet. */
  breakLines(lines: number): void;
  /** One line end, always. */
  newLine(): void;
  /** Words; spaces at their ends are kept only between words. */
  write(words: string): void;
  text(): string;
}

/** Starts an empty text. Writing costs the length of what is written. */
export function startPage(): TextPage {
  let text = '';
  /** Line ends that the text ends with, and those owed before the next word. */
  let ends = 0;
  let due = 0;
  let spaceDue = false;

  const endLines = (lines: number): void => {
    text += '\n'.repeat(lines);
    ends += lines;
    spaceDue = false;
    due = 0;
  };
  return {
    breakLines: (lines) => {
      if (text !== '') due = Math.max(due, lines - ends);
    },
    newLine: () => {
      endLines(Math.max(0, due) + 1);
    },
    write: (words) => {
      const core = words.replace(/^ +/, '');
      const hasSpace = spaceDue || core !== words;
      if (core === '') {
        spaceDue ||= hasSpace;
        return;
      }
      if (due > 0) endLines(due);
      else if (hasSpace && ends === 0 && text !== '') text += ' ';
      const trimmed = core.replace(/ $/, '');
      text += trimmed;
      ends = 0;
      spaceDue = trimmed !== core;
    },
    text: () => text,
  };
}
