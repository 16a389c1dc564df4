import type { NetworkId } from '../../../networks/contract';
import { fillValues } from '../../replies/fill-values';
import { answerPieces, piecesOf } from '../../replies/pieces';
import type { Piece } from '../../replies/template/piece';
import { questionId } from '../../replies/template/questions';
import { readBraces } from '../../replies/template/read-braces';
import type { Surroundings } from '../../replies/template/surroundings';
import type { Question } from '../../replies/template/tree';

/** A stretch of a filled wording, and where in the wording it comes from. Offsets in UTF-16 units, ends excluded. */
export interface FilledStretch {
  at: number;
  end: number;
  from: number;
  to: number;
  /** `own`: written there letter for letter; `tag`: written inside a tag (a fallback, a choice); `value`: nobody's words here. */
  kind: 'own' | 'tag' | 'value';
}

/** A wording as somebody will read it. */
export interface FilledWording {
  text: string;
  stretches: FilledStretch[];
}

/** Where a wording is read. */
export interface Reading {
  network: NetworkId;
  language: 'fr' | 'en';
  /** Null: no brand, or it has no name. */
  brandName: string | null;
  /** Finds other replies by their shortcuts. */
  partial: Surroundings['partial'];
}

const NETWORK_NAMES: Record<NetworkId, string> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
};

/** Stands for what can't be filled here. A first name fits nearly everywhere, and agrees with nothing. */
const ANYBODY = 'Camille';

/** Dates are written for one day, always the same: no rule asks which. A Tuesday in November 2026. */
const ANY_DAY = 1_795_000_000_000;

function likelyAnswer(question: Question): string {
  if (question.kind === 'choose') return question.choices[0] ?? ANYBODY;
  if (question.kind === 'toggle') return 'on';
  return question.fallback ?? ANYBODY;
}

/** Fills a wording with examples, so that rules read it as people will, keeping where each letter comes from. */
export function fillWording(wording: string, reading: Reading): FilledWording {
  const { network, language, brandName, partial } = reading;
  const values = fillValues({
    author: { name: `${ANYBODY} Martin`, handle: 'camille.martin', address: null },
    brandName: brandName ?? ANYBODY,
    networkName: NETWORK_NAMES[network],
    postAddress: 'https://www.example.org/post',
    agentName: ANYBODY,
  });
  const asked = piecesOf(wording, values, { network, language, now: ANY_DAY, partial });
  const answers = new Map(
    asked.flatMap((piece) =>
      piece.from === 'question'
        ? [[questionId(piece.question), likelyAnswer(piece.question)] as const]
        : [],
    ),
  );
  let text = '';
  const stretches: FilledStretch[] = [];
  for (const piece of answerPieces(asked, answers)) {
    if (piece.from === 'cursor') continue;
    const said = piece.from === 'nobody' || piece.from === 'question' ? ANYBODY : piece.text;
    stretches.push({
      at: text.length,
      end: text.length + said.length,
      from: piece.start,
      ...originOf(piece, said, wording),
    });
    text += said;
  }
  return { text, stretches };
}

function originOf(piece: Piece, said: string, wording: string): Pick<FilledStretch, 'to' | 'kind'> {
  const { start, from } = piece;
  if (!wording.startsWith('{{', start)) return { to: start + said.length, kind: 'own' };
  const { end } = readBraces(wording, start);
  const isWritten =
    (from === 'body' || from === 'answer') && wording.slice(start, end).includes(said);
  return { to: end, kind: isWritten ? 'tag' : 'value' };
}
