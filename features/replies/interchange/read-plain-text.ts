import { finishReply } from './finish-reply';
import { MOST_REPLIES } from './limits';
import { type Pace, startPace } from './pace';
import { type ReadOutcome, type ReadRows, refuseFile } from './read-outcome';

/**
 * Pasted text: one reply a paragraph, its title made of the first words.
 * @throws the signal's reason when given up
 */
export async function readPlainText(text: string, pace: Pace): Promise<ReadOutcome> {
  const rest = startPace(pace);
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/, MOST_REPLIES + 2)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length > MOST_REPLIES) return refuseFile('too-many', MOST_REPLIES);
  const read: ReadRows = { format: 'text', replies: [], refused: [], notes: [] };
  for (const [i, body] of paragraphs.entries()) {
    const fields = { title: '', shortcut: '', body, variants: [], tags: [] };
    const finished = finishReply({ row: i + 1, id: null, brand: null, notes: [], fields });
    if (finished.ok) read.replies.push(finished.reply);
    else read.refused.push(finished.refused);
    await rest(i / paragraphs.length);
  }
  return paragraphs.length === 0 ? refuseFile('empty') : { ok: true, ...read };
}
