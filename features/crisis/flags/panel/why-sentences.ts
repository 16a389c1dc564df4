import type { Translate } from '../../../../components/translate';
import type { Flag } from '../model';

/** What each group of wordings says, in a sentence; the names are those of `judge/patterns` without their language. */
const WORDINGS = {
  'threat.act': 'why.threatAct',
  'threat.where': 'why.threatWhere',
  'threat.wish': 'why.threatWish',
  'hate.slur': 'why.hateSlur',
  'hate.group': 'why.hateGroup',
  'insult.word': 'why.insultWord',
  'insult.address': 'why.insultAddress',
  'safety.harm': 'why.safetyHarm',
  'safety.doubt': 'why.safetyDoubt',
  'legal.action': 'why.legalAction',
  'boycott.call': 'why.boycottCall',
  'boycott.advice': 'why.boycottAdvice',
  'press.inquiry': 'why.pressInquiry',
  'press.audience': 'why.pressAudience',
  'scam.offer': 'why.scamOffer',
  'complaint.said': 'why.complaintSaid',
  'question.asked': 'why.questionAsked',
  'praise.said': 'why.praiseSaid',
} as const;

/**
 * What a group of wordings says.
 * @param name as in a flag's grounds: `fr.threat.act`. One that only another version of Vigie knew is a known wording.
 */
export function wordingSentence(name: string, t: Translate): string {
  const said = name.slice(name.indexOf('.') + 1);
  return Object.hasOwn(WORDINGS, said)
    ? t(WORDINGS[said as keyof typeof WORDINGS])
    : t('why.wording');
}

const CONFIDENCE = { sure: 'why.sure', likely: 'why.likely', unsure: 'why.unsure' } as const;

/** Why a flag was raised, in plain sentences, each once: what the person watches first, then what Vigie found. */
export function whySentences({ grounds }: Pick<Flag, 'grounds'>, t: Translate): string[] {
  const { spans, terms, confidence } = grounds;
  const byHand = confidence === null ? [t('why.byHand')] : [];
  const watched = terms.map(({ text }) => t('why.term', { text }));
  const found = spans.map(({ why }) =>
    why.kind === 'wording' ? wordingSentence(why.name, t) : t(`why.${why.kind}`),
  );
  // a watch term needs no second source
  const how = confidence === null || spans.length === 0 ? [] : [t(CONFIDENCE[confidence])];
  return [...new Set([...byHand, ...watched, ...found, ...how])];
}
