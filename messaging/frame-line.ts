import { isLineEnd, LINE_END, type LinePort } from './line-port';

/**
 * Firefox gives a page of ours that stands in a network's page what it gives a content script: no `tabs`, so the
 * panel cannot open its line itself (measured in Firefox 153, 2026-11; Chromium 156 gives all). There the content
 * script hands the frame one end of a channel, with the pass that the frame was loaded with.
 */
interface Offer {
  vigieLine: string;
}

/**
 * The content script's side: offers a line to the frame that was loaded with `pass`. Only a page of `ourOrigin`
 * can receive it, wherever the frame has been led since.
 */
export function offerLine(frame: Window, pass: string, ourOrigin: string): LinePort {
  const { port1, port2 } = new MessageChannel();
  const offer: Offer = { vigieLine: pass };
  frame.postMessage(offer, ourOrigin, [port2]);
  return lineOver(port1);
}

/** The frame's side: the line offered with its own pass. The network's page can send messages here, but knows no pass. */
export function offeredLine(pass: string): Promise<LinePort> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>): void => {
      const offered = (event.data as Partial<Offer> | null)?.vigieLine;
      const [port] = event.ports;
      if (pass === '' || offered !== pass || port === undefined) return;
      removeEventListener('message', hear);
      resolve(lineOver(port));
    };
    addEventListener('message', hear);
  });
}

/** Messages travel as JSON, as between the browser's own ports in Chromium: nothing of one side's world reaches the other. */
function lineOver(port: MessagePort): LinePort {
  const endings = new Set<() => void>();
  const end = (): void => {
    port.close();
    for (const ending of [...endings]) ending();
    endings.clear();
  };
  const listen = (hear: (message: unknown) => void): void =>
    port.addEventListener('message', (event: MessageEvent<string>) => hear(JSON.parse(event.data)));
  listen((message) => {
    if (isLineEnd(message)) end();
  });
  return {
    postMessage: (message) => port.postMessage(JSON.stringify(message)),
    disconnect() {
      port.postMessage(JSON.stringify(LINE_END));
      end();
    },
    onMessage: {
      addListener(hear) {
        listen(hear);
        // Only now: what came before anyone listened waits in the port.
        port.start();
      },
    },
    onDisconnect: { addListener: (ending) => endings.add(ending) },
  };
}
