import { readLine, type SurgeLine } from './read-line';

/** What a file holds: its comments, and what is wrong with its other lines, numbered from 1. Empty lines are passed over. */
export async function readLines(
  file: AsyncIterable<Uint8Array>,
): Promise<{ lines: SurgeLine[]; faults: { line: number; why: string }[] }> {
  const lines: SurgeLine[] = [];
  const faults: { line: number; why: string }[] = [];
  let number = 0;
  for await (const json of linesOf(file)) {
    number += 1;
    if (json.trim() === '') continue;
    const answer = readLine(json);
    if (answer.ok) lines.push(answer.read);
    else faults.push({ line: number, why: answer.why });
  }
  return { lines, faults };
}

/** Piece by piece: a file may be longer than the longest string. */
async function* linesOf(file: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of file) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  yield rest + decoder.decode();
}
