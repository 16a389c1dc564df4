import { setTimeout as wait } from 'node:timers/promises';
import type { DevTools } from '../durability/devtools.ts';

/** CPU seconds of the page's main thread, and bytes of its heap. */
export interface PageCost {
  task: number;
  script: number;
  heap: number;
}

export interface Tab {
  /** Loads an address and waits until its `load` event is over. */
  go(address: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  cost(): Promise<PageCost>;
  /** Frees what nobody holds any more, for `heap` to mean something. */
  collectGarbage(): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** One letter or space, or `Backspace`, as from the keyboard, into what has the focus. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/** What editors and the browser itself know the keys by that write nothing. */
const KEY_CODES: Record<string, number> = { Backspace: 8 };

/** Opens an empty tab. Its costs are counted from here, over changes of process. */
export async function openTab(devtools: DevTools): Promise<Tab> {
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
  const session = await attach(devtools, String(targetId));
  const send = (method: string, params: object = {}) => devtools.send(method, params, session);
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  const evaluate = <T>(expression: string) => evaluateIn<T>(devtools, session, expression);

  return {
    async go(address) {
      await send('Page.navigate', { url: address });
      for (let tries = 0; tries < 400; tries += 1) {
        const done = await evaluate<boolean>(
          `location.href !== 'about:blank' && performance.getEntriesByType('navigation')[0]?.loadEventEnd > 0`,
        ).catch(() => false);
        if (done) return;
        await wait(50);
      }
      throw new Error(`${address} did not load in 20 s`);
    },
    evaluate,
    async cost() {
      const { metrics } = await send('Performance.getMetrics');
      const all = new Map(
        (metrics as { name: string; value: number }[]).map(({ name, value }) => [name, value]),
      );
      return {
        task: all.get('TaskDuration') ?? Number.NaN,
        script: all.get('ScriptDuration') ?? Number.NaN,
        heap: all.get('JSHeapUsedSize') ?? Number.NaN,
      };
    },
    async collectGarbage() {
      await send('HeapProfiler.collectGarbage');
    },
    async click(x, y) {
      const at = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async press(key) {
      const isLetter = key.length === 1;
      const code = isLetter ? {} : { code: key, windowsVirtualKeyCode: KEY_CODES[key] };
      const writes = isLetter ? { text: key, unmodifiedText: key } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...code, ...writes });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...code });
    },
    async close() {
      await devtools.send('Target.closeTarget', { targetId });
    },
  };
}

/** Attaches to any target; the session is for `evaluateIn`. */
export async function attach(devtools: DevTools, targetId: string): Promise<string> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  return String(sessionId);
}

/** The value of an expression in a target, awaited. Rejects with what it throws. */
export async function evaluateIn<T>(
  devtools: DevTools,
  session: string,
  expression: string,
): Promise<T> {
  const answer = await devtools.send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true },
    session,
  );
  const failed = answer.exceptionDetails as { exception?: { description?: string } } | undefined;
  if (failed) throw new Error(failed.exception?.description ?? 'the page threw');
  return (answer.result as { value: T }).value;
}
