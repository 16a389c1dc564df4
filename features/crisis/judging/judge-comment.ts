import { digestOf } from '../../../networks/digest';
import type { SeenPost } from '../../engagement/model';
import type { SeenComment } from '../../queue/model';
import { MOST_KEPT } from '../flags/model';
import type { Judgement } from '../judge/judgement';
import type { WatchHit } from '../watch/model';
import type { ReadyWatch } from '../watch/ready-watch';
import type { JudgedRow } from './model';
import type { TunedJudge } from './prepare-tuned-judge';

/** A comment with all that decides how it is judged. */
export interface Case {
  comment: SeenComment;
  /** Whose comment section it is in; null: nobody's in particular, or the comment is a brand's own. */
  brandId: string | null;
  /** Written by an account of one of the brands: nothing of it is judged. */
  isOwn: boolean;
  isCut: boolean;
  /** How much more certainty the brand asks for, in logits. */
  shift: number;
}

/** The same with the post that it is under, as stored, and what was thought of it before. */
export interface SeenCase extends Case {
  /** Null: not read. */
  post: SeenPost | null;
  /** Undefined: never judged. */
  before: JudgedRow | undefined;
}

/** What judging needs, made ready. */
export interface Tools {
  judge: TunedJudge;
  watch: ReadyWatch;
}

/** A comment judged, with the watch terms that were found in it. */
export interface Verdict extends Case {
  row: JudgedRow;
  hits: WatchHit[];
}

const OWN: Judgement = {
  language: 'und',
  category: 'other',
  severity: 0,
  negative: false,
  target: 'nobody',
  spans: [],
  confidence: 'unsure',
};

/** Stands for what decides a judgement, so that the same is not judged again. */
export const digestOfCase = ({ comment, brandId, isOwn }: Case, { watch }: Tools): number =>
  digestOf({ text: comment.text, brandId, isOwn, terms: watch.revision });

/** Judges one comment. */
export function judgeComment(of: Case, tools: Tools, now: number): Verdict {
  const { comment, brandId, isOwn, isCut, shift } = of;
  const { key, network, postKey, text, at } = comment;
  const { judgement, yieldsAt } = isOwn
    ? { judgement: OWN, yieldsAt: null }
    : tools.judge(text, shift);
  const language = judgement.language === 'und' ? null : judgement.language;
  const hits = isOwn ? [] : tools.watch.find(text, { brandId, network, language, at: now });
  const terms = hits.map(({ term, start, end }) => ({ termId: term.id, start, end }));
  const digest = digestOfCase(of, tools);
  // one insult a thousand times over is one comment
  const spans = judgement.spans.slice(0, MOST_KEPT);
  const row = { ...judgement, spans, key, network, postKey, brandId, digest, isCut, yieldsAt };
  return { ...of, hits, row: { ...row, terms, at, judgedAt: now } };
}
