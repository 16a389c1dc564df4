import { Editor, type JSONContent, Node } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { UndoRedo } from '@tiptap/extensions';
import type { EditorHandle } from './quill-editor.ts';

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });
const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

/** The chip as LinkedIn draws it, seen July 2026. */
const Chip = Mention.extend({
  renderHTML: ({ node }) => [
    'span',
    { 'data-allow-partial-delete': 'true', 'data-type': 'mention', contenteditable: 'false' },
    ['strong', {}, String(node.attrs.label)],
  ],
  renderText: ({ node }) => String(node.attrs.label),
});

interface TiptapOptions {
  label: string;
  /** The person answered, whose chip and a no-break space stand before the caret; null at the foot of a post. */
  mention: { id: string; name: string } | null;
  attributes: Record<string, string>;
  onText(text: string): void;
}

function start(mention: TiptapOptions['mention']): JSONContent {
  const inside: JSONContent[] =
    mention === null
      ? []
      : [
          { type: 'mention', attrs: { id: mention.id, label: mention.name } },
          { type: 'text', text: '\u00a0' },
        ];
  return { type: 'doc', content: [{ type: 'paragraph', content: inside }] };
}

/** Starts a real TipTap in `element` with paragraphs, undo and the mention chip. */
export function startTiptap(element: HTMLElement, options: TiptapOptions): EditorHandle {
  const editor = new Editor({
    element,
    extensions: [Document, Paragraph, Text, UndoRedo, Chip],
    content: start(options.mention),
    // The page's CSP refuses style elements; the few rules needed stand in the style sheet.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        dir: 'auto',
        tabindex: '0',
        translate: 'no',
        'aria-label': options.label,
        ...options.attributes,
      },
    },
  });
  const read = () => editor.getText({ blockSeparator: '\n' });
  editor.on('update', () => options.onText(read()));
  return {
    text: read,
    caret: () => {
      const { state } = editor;
      return state.doc.textBetween(0, state.selection.head, '\n', (leaf) => leaf.attrs.label ?? '')
        .length;
    },
    clear: () => editor.commands.setContent(start(null)),
    focus: () => editor.commands.focus('end'),
    stop: () => editor.destroy(),
  };
}
