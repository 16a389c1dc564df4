import { LONGEST_YAML_PIECE } from '../../../replies/interchange/limits';
import type { ValeFile } from '../../vale/vale-file';

/** Files of a style at most: the largest public ones have some hundred and fifty. */
export const MOST_FILES = 500;

/** What stands in the files that were chosen, as far as they can hold rules. */
export interface RuleFiles {
  files: ValeFile[];
  /** Too large to be one rule, or no text (a folder that was dropped is none). */
  unread: { file: string; why: 'too-large' | 'no-text' }[];
  /** Names of files that are no `.yml`. */
  passedOver: string[];
  /** True where there were more than are read. */
  isCut: boolean;
}

/** The file's name with its folders, where it came with a folder. */
const pathOf = (file: File) => file.webkitRelativePath || file.name;

/** Reads the `.yml` files among those chosen. Nothing is left out without being named. */
export async function readRuleFiles(chosen: readonly File[]): Promise<RuleFiles> {
  const isRule = (file: File) => /\.ya?ml$/i.test(file.name);
  // a dropped folder has no ending either: it is named among those that can't be read
  const isFolder = (file: File) => file.type === '' && !/\.[^.]+$/.test(file.name);
  const candidates = chosen.filter((file) => isRule(file) || isFolder(file));
  const read: RuleFiles = {
    files: [],
    unread: [],
    passedOver: chosen.filter((file) => !candidates.includes(file)).map(pathOf),
    isCut: candidates.length > MOST_FILES,
  };
  for (const file of candidates.slice(0, MOST_FILES)) {
    const name = pathOf(file);
    // UTF-8 takes four bytes for a character at most
    if (file.size > 4 * LONGEST_YAML_PIECE) read.unread.push({ file: name, why: 'too-large' });
    else if (!isRule(file)) read.unread.push({ file: name, why: 'no-text' });
    else {
      const text = await textOf(file);
      if (text === null) read.unread.push({ file: name, why: 'no-text' });
      else read.files.push({ name, text });
    }
  }
  return read;
}

/** Null where it is no text in UTF-8, or can't be read at all. */
async function textOf(file: File): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
