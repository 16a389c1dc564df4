/** One browser's DevTools connection. Plain, because Playwright pauses every service worker at its start. */
export interface DevTools {
  send(method: string, params?: object, session?: string): Promise<Record<string, unknown>>;
  on(event: string, listener: (params: Record<string, unknown>) => void): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** Connects to the address that the browser wrote into its profile. Everything pending rejects when it dies. */
export async function connectDevTools(address: string): Promise<DevTools> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`no DevTools at ${address}`)));
  });
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  const listeners = new Map<string, ((params: Record<string, unknown>) => void)[]>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error }: Message = JSON.parse(String(data));
    if (method) for (const listener of listeners.get(method) ?? []) listener(params ?? {});
    if (id === undefined) return;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result ?? {});
  });
  socket.addEventListener('close', () => {
    for (const asked of waiting.values()) asked.reject(new Error('the browser is gone'));
    waiting.clear();
  });
  return {
    send(method, params = {}, session) {
      const asked = Promise.withResolvers<Record<string, unknown>>();
      if (socket.readyState !== WebSocket.OPEN) asked.reject(new Error('the browser is gone'));
      last += 1;
      waiting.set(last, asked);
      socket.send(JSON.stringify({ id: last, method, params, sessionId: session }));
      return asked.promise;
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
  };
}
