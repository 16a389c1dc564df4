import Quill from 'quill';
import Quill13 from 'quill13';
import { teachShadowSelection } from './v2/quill-in-shadow.ts';

/** Which Quill: LinkedIn's own was seen to behave as 1.3; 2 is the current one. */
export type QuillGeneration = '2' | '1.3';

export interface EditorHandle {
  text(): string;
  /** Offset of the caret in that text; null where there is none. */
  caret(): number | null;
  clear(): void;
  focus(): void;
  stop(): void;
}

interface QuillOptions {
  generation: QuillGeneration;
  label: string;
  placeholder: string;
  /** Attributes the network puts on the `.ql-editor` itself. */
  attributes: Record<string, string>;
  onText(text: string): void;
}

/** Starts a real Quill on `element`, without toolbar or formats; the text comes without Quill's closing newline. */
export function startQuill(element: HTMLElement, options: QuillOptions): EditorHandle {
  const settings = { modules: { toolbar: false }, formats: [], placeholder: options.placeholder };
  const quill =
    options.generation === '2' ? new Quill(element, settings) : new Quill13(element, settings);
  const around = element.getRootNode();
  if (quill instanceof Quill && around instanceof ShadowRoot) teachShadowSelection(quill, around);
  const { root } = quill;
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('aria-label', options.label);
  for (const [name, value] of Object.entries(options.attributes)) root.setAttribute(name, value);
  const read = () => quill.getText().replace(/\n$/, '');
  const tell = () => options.onText(read());
  quill.on('text-change', tell);
  return {
    text: read,
    caret: () => quill.getSelection()?.index ?? null,
    clear: () => quill.setText(''),
    focus: () => quill.focus(),
    stop: () => quill.off('text-change', tell),
  };
}
