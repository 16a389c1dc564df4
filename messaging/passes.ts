/**
 * One-time passes for the panel's frame. A page that learns the panel's address can frame it too, and the
 * background sees the same sender (measured in Chromium 156 and Firefox 153, 2026-11): only a pass tells them apart.
 */

/** Where the open passes are kept: session storage, since the worker forgets its memory after 30 s. */
export interface PassStore {
  read(): Promise<Record<string, Pass>>;
  write(passes: Record<string, Pass>): Promise<void>;
}

export interface Pass {
  tabId: number;
  issuedAt: number;
}

/** A frame that has not shown its pass after this long (milliseconds) never will. */
export const PASS_LIFE = 30_000;

export interface Passes {
  issue(tabId: number): Promise<string>;
  /** True once for each pass, within its life and from its own tab. */
  spend(pass: string, tabId: number): Promise<boolean>;
}

/** Passes over a store; calls are queued, so that two frames showing the same pass at once cannot both win. */
export function createPasses(store: PassStore, now: () => number = Date.now): Passes {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next;
    return next;
  };
  const living = async (): Promise<Record<string, Pass>> => {
    const passes = await store.read();
    return Object.fromEntries(
      Object.entries(passes).filter(([, pass]) => now() - pass.issuedAt < PASS_LIFE),
    );
  };
  return {
    issue: (tabId) =>
      inTurn(async () => {
        const pass = crypto.randomUUID();
        await store.write({ ...(await living()), [pass]: { tabId, issuedAt: now() } });
        return pass;
      }),
    spend: (pass, tabId) =>
      inTurn(async () => {
        const passes = await living();
        const found = Object.hasOwn(passes, pass) ? passes[pass] : undefined;
        if (!found || found.tabId !== tabId) return false;
        const { [pass]: _spent, ...rest } = passes;
        await store.write(rest);
        return true;
      }),
  };
}
