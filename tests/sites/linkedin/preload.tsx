import { EditorBox } from './editor-box.tsx';
import { useWords } from './labels.ts';
import { startQuill } from './quill-editor.ts';

/** The hidden frame in which LinkedIn warms up its share box: a Quill that nobody sees (seen March 2026). */
export function PreloadFrame() {
  return (
    <iframe
      title="preload"
      src="/preload/?_bprMode=vanilla"
      aria-hidden="true"
      tabIndex={-1}
      style={{ display: 'none' }}
    />
  );
}

/** What that frame shows. */
export function PreloadPage() {
  const words = useWords();
  return (
    <EditorBox
      className="ql-container"
      takesFocus={false}
      onReady={() => undefined}
      start={(element) =>
        startQuill(element, {
          generation: '2',
          label: words.editorV1,
          placeholder: words.shareBox,
          attributes: { 'data-test-ql-editor-contenteditable': 'true' },
          onText: () => undefined,
        })
      }
    />
  );
}
