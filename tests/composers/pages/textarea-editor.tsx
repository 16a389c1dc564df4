import { useEffect, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import Autosize from 'react-textarea-autosize';
import type { SampleEditor } from './sample';

function Field({ remounts, onText }: { remounts: boolean; onText: (text: string) => void }) {
  const [value, setValue] = useState('');
  const [focused, setFocused] = useState(false);
  useEffect(() => onText(value), [value, onText]);
  return (
    <Autosize
      key={String(focused)}
      ref={(field) => {
        if (focused) field?.focus();
      }}
      onFocus={() => setFocused(remounts)}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      placeholder="Add a comment…"
      maxRows={6}
    />
  );
}

/** Instagram's comment field. `remounts`: the first focus puts a new textarea in its place, as seen there. */
export function textareaEditor(remounts: boolean): SampleEditor {
  let shown = '';
  let root: Root | null = null;
  return {
    mount(box, onText) {
      root = createRoot(box);
      const note = (text: string) => {
        shown = text;
        onText(text);
      };
      root.render(<Field remounts={remounts} onText={note} />);
    },
    unmount: () => root?.unmount(),
    text: () => shown,
    caret: () => document.querySelector('textarea')?.selectionEnd ?? null,
    showsPlaceholder: () => document.querySelector('textarea:placeholder-shown') !== null,
  };
}
