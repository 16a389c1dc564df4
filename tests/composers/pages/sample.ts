import { ANSWER, ERRAND, type Errand } from '../extension/errand';

/** What a sample page tells of the editor on it: its own model, never its DOM. */
export interface SampleEditor {
  mount(box: HTMLElement, onText: (text: string) => void): void;
  unmount(): void;
  /** The model's text, one line break between its blocks. */
  text(): string;
  /** Where the model has its caret; null where the editor has no model of it. */
  caret(): number | null;
  showsPlaceholder(): boolean;
}

/** The page at one moment, as the checks look at it. */
export interface SampleState {
  text: string;
  caret: number | null;
  drawn: string;
  placeholder: boolean;
  canReply: boolean;
  focused: boolean;
  chips: number;
  /** Errors of the page, and what a person did not do: keys and clicks made by a script. */
  faults: string[];
}

const EDITORS = 'textarea, [contenteditable]:not([contenteditable=false]):not(.ql-clipboard)';

/** Puts the sample on the page as `window.sample`, with a box for the editor and a Reply button beside it. */
export function showSample(editor: SampleEditor): void {
  const reply = document.createElement('button');
  reply.textContent = 'Reply';
  const place = document.createElement('main');
  document.body.append(place, reply);
  const faults: string[] = [];
  noteFaults(faults);
  let mounted = false;

  const find = (): HTMLElement | null =>
    place.querySelector<HTMLElement>(EDITORS) ??
    place.querySelector('.shadow-host')?.shadowRoot?.querySelector<HTMLElement>(EDITORS) ??
    null;

  const mount = () => {
    if (mounted) editor.unmount();
    find()?.blur();
    getSelection()?.removeAllRanges();
    const box = document.createElement('div');
    place.replaceChildren(box);
    faults.length = 0;
    reply.disabled = true;
    editor.mount(box, (text) => {
      reply.disabled = text.trim() === '';
    });
    mounted = true;
  };

  const state = (): SampleState => {
    const element = find();
    return {
      text: element ? editor.text() : 'the editor is gone',
      caret: editor.caret(),
      drawn: element instanceof HTMLTextAreaElement ? element.value : (element?.innerText ?? ''),
      placeholder: editor.showsPlaceholder(),
      canReply: !reply.disabled,
      focused: element?.matches(':focus') ?? false,
      chips: place.querySelectorAll('[data-type=mention][contenteditable=false]').length,
      faults: [...faults],
    };
  };

  /** A point inside the editor, for the mouse. */
  const point = () => {
    const rectangle = find()?.getBoundingClientRect();
    if (!rectangle) throw new Error('no editor on the sample page');
    return { x: rectangle.x + rectangle.width / 2, y: rectangle.bottom - 8 };
  };

  Object.assign(window, { sample: { mount, state, point, ask } });
  mount();
}

/** Has the extension's content script do an errand. */
function ask(errand: Errand): Promise<unknown> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error('no answer from the content script')), 5000);
    const answer = (event: Event) => {
      clearTimeout(late);
      done(JSON.parse((event as CustomEvent<string>).detail));
    };
    EventTarget.prototype.addEventListener.call(document, ANSWER, answer, { once: true });
    EventTarget.prototype.dispatchEvent.call(
      document,
      new CustomEvent(ERRAND, { detail: JSON.stringify(errand) }),
    );
  });
}

function noteFaults(faults: string[]): void {
  addEventListener('error', (event) => faults.push(event.message));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
  const show = console.error;
  console.error = (...said: unknown[]) => {
    faults.push(String(said[0]).slice(0, 120));
    show(...said);
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'submit']) {
    const note = (event: Event) => {
      if (!event.isTrusted || event.target instanceof HTMLButtonElement)
        faults.push(`${type} by script`);
    };
    addEventListener(type, note, { capture: true });
  }
}
