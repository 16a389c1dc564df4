import { useEffect, useRef } from 'react';
import { sampleHooks } from '../shell/shortcuts.ts';
import type { EditorHandle } from './quill-editor.ts';

interface EditorBoxProps {
  className?: string;
  componentkey?: string;
  start(element: HTMLElement): EditorHandle;
  onReady(handle: EditorHandle): void;
  takesFocus: boolean;
}

/** The empty element in which Quill or TipTap builds its editor once; React leaves what is inside alone. */
export function EditorBox({ start, onReady, takesFocus, ...rest }: EditorBoxProps) {
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<EditorHandle | null>(null);
  const first = useRef({ start, onReady, takesFocus });
  useEffect(() => {
    if (!element.current) return;
    const editor = first.current.start(element.current);
    handle.current = editor;
    first.current.onReady(editor);
    if (first.current.takesFocus) editor.focus();
    return () => editor.stop();
  }, []);
  const announce = () => {
    if (handle.current) sampleHooks().editor = handle.current;
  };
  return <div ref={element} onFocus={announce} {...rest} />;
}
