import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSample } from '../../shell/sample.tsx';
import { EditorBox } from '../editor-box.tsx';
import { uuidKey } from '../keys.ts';
import { useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait } from '../people.tsx';
import { startQuill } from '../quill-editor.ts';

/** « Commencer un post », at the head of the feed. */
export function StartPost({ onOpen }: { onOpen(): void }) {
  const words = useWords();
  const markup = useMarkup();
  const { me } = useSample();
  return (
    <div className="li-card li-start">
      <figure aria-hidden="true">
        <Portrait account={me} size={48} />
      </figure>
      <div
        role="button"
        tabIndex={0}
        {...markup.key(uuidKey('start', me.id))}
        onClick={onOpen}
        onKeyDown={(event) => event.key === 'Enter' && onOpen()}
      >
        <div {...markup.key(uuidKey('start', me.id))} aria-label={words.startPost}>
          <p>{words.startPost}</p>
        </div>
      </div>
    </div>
  );
}

/** The open shadow root in which the older front end's share box is drawn over the newer one: Quill again. */
export function InteropOutlet({ open, onClose }: { open: boolean; onClose(): void }) {
  const outlet = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const { look } = useSample();
  useEffect(() => {
    if (outlet.current)
      setRoot(outlet.current.shadowRoot ?? outlet.current.attachShadow({ mode: 'open' }));
  }, []);
  return (
    <div
      ref={outlet}
      id="interop-outlet"
      data-testid="interop-shadowdom"
      className={`theme--${look.theme}`}
    >
      {root && open && createPortal(<ShareBox onClose={onClose} />, root)}
    </div>
  );
}

function ShareBox({ onClose }: { onClose(): void }) {
  const words = useWords();
  const [text, setText] = useState('');
  return (
    <>
      <style>{SHARE_BOX_CSS}</style>
      <div className="share-box" role="dialog" aria-label={words.startPost}>
        <EditorBox
          className="ql-container"
          takesFocus
          onReady={() => undefined}
          start={(element) =>
            startQuill(element, {
              generation: '2',
              label: words.editorV1,
              placeholder: words.shareBox,
              attributes: { 'data-test-ql-editor-contenteditable': 'true' },
              onText: setText,
            })
          }
        />
        <div className="share-actions">
          <button type="button" onClick={onClose}>
            ✕
          </button>
          <button
            type="button"
            className="share-actions__primary-action"
            disabled={text.trim() === ''}
            onClick={onClose}
          >
            {words.publish}
          </button>
        </div>
      </div>
    </>
  );
}

/** The page's own sheet doesn't reach into a shadow root. */
const SHARE_BOX_CSS = `
:host { position: fixed; inset: 0 0 auto; z-index: 500; font: 16px/1.5 system-ui, sans-serif; }
.share-box { margin: 90px auto; width: min(640px, 90vw); padding: 20px; border-radius: 12px; background: Canvas; color: CanvasText; box-shadow: 0 12px 48px rgb(0 0 0 / 0.4); }
.ql-editor { min-height: 160px; outline: none; white-space: pre-wrap; position: relative; }
.ql-editor p { margin: 0; }
.ql-editor.ql-blank::before { content: attr(data-placeholder); position: absolute; opacity: 0.6; pointer-events: none; }
.share-actions { display: flex; justify-content: space-between; }
.share-actions button { font: inherit; border: 0; border-radius: 20px; padding: 6px 16px; }
.share-actions__primary-action { background: #0a66c2; color: white; }
.share-actions__primary-action:disabled { background: #8885; color: #888; }
`;
