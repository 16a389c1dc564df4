import { type JudgeText, prepareJudge } from '../judge/judge-text';
import type { Judgement } from '../judge/judgement';
import type { Weights } from '../judge/model/weights';
import { SHIFTS } from './shifts';
import { warmUp } from './warm-up';
import { withShift } from './with-shift';

/** The trained models, one for each language. */
export type Models = Readonly<Record<'fr' | 'en', Weights>>;

/** What is thought of a text where a brand asks for more certainty. */
interface TunedJudgement {
  judgement: Judgement;
  /** As a `JudgedRow` has it. */
  yieldsAt: number | null;
}

/** @param shift what the brand asks for: 0, or one of `SHIFTS` */
export type TunedJudge = (text: string, shift: number) => TunedJudgement;

/** Wordings are never shifted, nor are threats: only abuse that the model alone, or beside a listed word, has found. */
const mayYield = ({ category, severity, spans }: Judgement): boolean =>
  category === 'insult' && severity === 2 && spans.every(({ why }) => why.kind !== 'wording');

/**
 * Prepares the judging of comments under brands that ask for different certainty.
 * @param models null: by wordings alone
 */
export async function prepareTunedJudge(models: Models | null): Promise<TunedJudge> {
  const groups = await warmUp();
  const judge = prepareJudge(models, groups);
  if (!models) return (text) => ({ judgement: judge(text), yieldsAt: null });
  const stricter = new Map<number, JudgeText>();
  const judgeAt = (shift: number): JudgeText => {
    const made =
      stricter.get(shift) ??
      prepareJudge({ fr: withShift(models.fr, shift), en: withShift(models.en, shift) }, groups);
    stricter.set(shift, made);
    return made;
  };
  return (text, shift) => {
    const judgement = judge(text);
    if (!mayYield(judgement)) return { judgement, yieldsAt: null };
    const yieldsAt = SHIFTS.find((each) => judgeAt(each)(text).severity < 2) ?? null;
    const isYielding = yieldsAt !== null && yieldsAt <= shift;
    return { judgement: isYielding ? judgeAt(shift)(text) : judgement, yieldsAt };
  };
}
