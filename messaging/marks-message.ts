import type { PageMark } from '../features/crisis/marks/model';

/** What the background sends to the marks of a page. Each replaces what that comment or post had before. */
export interface MarksMessage {
  vigie: 'marks';
  marks: PageMark[];
}

/** Whether a message is for the marks of a page. Only our own background can send one, so its marks are taken at their word. */
export function isMarksMessage(message: unknown): message is MarksMessage {
  return (message as { vigie?: unknown } | null)?.vigie === 'marks';
}
