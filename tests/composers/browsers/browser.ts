/** One tab of a real browser with the extension, driven the same way in both. Keys and clicks are a person's (trusted). */
export interface Tab {
  open(address: string): Promise<void>;
  /** Runs an expression in the page's world; promises are awaited. */
  run<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  /** `Control+End`, `Shift+ArrowLeft`… */
  press(keys: string): Promise<void>;
  click(point: { x: number; y: number }): Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export const VIEWPORT = { width: 1040, height: 700 };
