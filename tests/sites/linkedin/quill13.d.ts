/** The parts of Quill 1.3 that the sample networks use; its npm package carries no types. */
declare module 'quill13' {
  export default class Quill13 {
    constructor(element: HTMLElement, options: object);
    root: HTMLElement;
    getText(): string;
    setText(text: string): void;
    getSelection(): { index: number; length: number } | null;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
    off(event: 'text-change', listener: () => void): void;
  }
}
