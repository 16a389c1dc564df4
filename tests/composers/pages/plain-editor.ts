import type { SampleEditor } from './sample';

/** A bare editable element whose page reads its lines on `input`, as hand-written composers do. */
export function plainEditor(
  editable: 'true' | 'plaintext-only',
  around: (box: HTMLElement) => Node & ParentNode = (box) => box,
): SampleEditor {
  const placeholder = document.createElement('div');
  let text = '';
  return {
    mount(box, onText) {
      text = '';
      placeholder.textContent = 'Write…';
      placeholder.className = 'placeholder';
      placeholder.hidden = false;
      const element = document.createElement('div');
      element.setAttribute('contenteditable', editable);
      around(box).append(placeholder, element);
      element.addEventListener('input', () => {
        text = linesOf(element).join('\n').replace(/\n$/, '');
        placeholder.hidden = text !== '';
        onText(text);
      });
    },
    unmount() {
      text = '';
    },
    text: () => text,
    caret: () => null,
    showsPlaceholder: () => !placeholder.hidden,
  };
}

function linesOf(parent: Node): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  const end = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  for (const node of parent.childNodes) {
    if (node instanceof Text) line = (line ?? '') + node.data;
    else if (node.nodeName === 'BR') {
      line ??= '';
      end();
    } else if (node.nodeName === 'DIV' || node.nodeName === 'P') {
      end();
      const inner = linesOf(node);
      lines.push(...(inner.length > 0 ? inner : ['']));
    } else line = (line ?? '') + linesOf(node).join('\n');
  }
  end();
  return lines;
}
