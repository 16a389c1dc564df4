import type { Composer } from './contract';
import { draft } from './draft';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { textarea } from './textarea';

const COMPOSERS = [textarea, lexical, prosemirror, quill, draft];

/** The kind of editor that an element is, by what is found on it, never by the network it stands on. */
export function composerOf(editor: HTMLElement): Composer {
  return COMPOSERS.find((composer) => composer.recognises(editor)) ?? plain;
}
