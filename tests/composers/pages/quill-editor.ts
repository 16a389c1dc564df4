import type { SampleEditor } from './sample';

/** The little of Quill that both its versions have and the sample needs. */
export interface AnyQuill {
  root: HTMLElement;
  getText(): string;
  getSelection(): { index: number; length: number } | null;
  on(event: 'text-change', told: () => void): void;
}

/** Quill as LinkedIn's older front end has it. */
export function quillEditor(
  open: (element: HTMLElement, options: object) => AnyQuill,
): SampleEditor {
  let quill: AnyQuill | null = null;
  const text = () => (quill?.getText() ?? '').replace(/\n$/, '');
  return {
    mount(box, onText) {
      const element = document.createElement('div');
      box.append(element);
      const options = {
        modules: { toolbar: false },
        placeholder: 'Add a comment…',
        formats: ['link'],
      };
      quill = open(element, options);
      quill.on('text-change', () => onText(text()));
    },
    unmount: () => {
      quill = null;
    },
    text,
    caret() {
      const selection = quill?.getSelection();
      return selection ? selection.index + selection.length : null;
    },
    showsPlaceholder: () => quill?.root.classList.contains('ql-blank') ?? false,
  };
}
