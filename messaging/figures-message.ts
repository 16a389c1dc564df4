import type { PageFigure } from '../features/engagement/feed/model';

/** What the background sends to the figures of a page. Each replaces what that post had before. */
export interface FiguresMessage {
  vigie: 'figures';
  figures: PageFigure[];
}

/** Whether a message is for the figures of a page. Only our own background can send one, so its figures are taken at their word. */
export function isFiguresMessage(message: unknown): message is FiguresMessage {
  return (message as { vigie?: unknown } | null)?.vigie === 'figures';
}
