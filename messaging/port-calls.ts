/** Questions and answers over a port: each question has a number, its answer carries it back. */

export interface Question {
  call: string;
  number: number;
  ask: unknown;
}

export interface Answer {
  answers: number;
  /** Absent when the call threw. */
  value?: unknown;
  failed?: string;
}

export function isQuestion(message: unknown): message is Question {
  return (
    isRecord(message) && typeof message.call === 'string' && typeof message.number === 'number'
  );
}

export function isAnswer(message: unknown): message is Answer {
  return isRecord(message) && typeof message.answers === 'number';
}

function isRecord(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null;
}
