/** What the line between panel and page needs of a port: the browser's own has it, and so has a channel to a frame. */
export interface LinePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The last message over a channel, which unlike the browser's ports does not tell that its other end is gone. */
export const LINE_END = { vigie: 'line-end' } as const;

export function isLineEnd(message: unknown): boolean {
  return (message as { vigie?: unknown } | null)?.vigie === LINE_END.vigie;
}
