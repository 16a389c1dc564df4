import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { Placeholder } from '@tiptap/extensions';
import type { Node } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import type { SampleEditor } from './sample';

/** TipTap as LinkedIn's newer front end has it; `content` is what a reply box is filled with beforehand. */
export function tiptapEditor(content: string): SampleEditor {
  let editor: Editor | null = null;
  const textTo = (end: number | undefined) =>
    editor?.state.doc.textBetween(0, end ?? editor.state.doc.content.size, '\n', textOfLeaf) ?? '';
  return {
    mount(box, onText) {
      editor = new Editor({
        element: box,
        extensions: [
          StarterKit,
          Placeholder.configure({ placeholder: 'Add a comment…' }),
          Mention.configure({
            renderHTML: ({ node, options }) => [
              'span',
              { ...options.HTMLAttributes, contenteditable: 'false' },
              ['strong', String(node.attrs.label)],
            ],
          }),
        ],
        content,
        onUpdate: () => onText(textTo(undefined)),
      });
    },
    unmount: () => editor?.destroy(),
    text: () => textTo(undefined),
    caret: () => (editor ? textTo(editor.state.selection.head).length : null),
    showsPlaceholder: () => document.querySelector('.is-editor-empty') !== null,
  };
}

function textOfLeaf(node: Node): string {
  if (node.type.name === 'hardBreak') return '\n';
  return node.type.name === 'mention' ? String(node.attrs.label) : '';
}
