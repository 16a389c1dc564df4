import { foldText } from '../fold/fold-text';
import { findWordings } from './find-wordings';
import { fuse } from './fuse';
import type { JudgedLanguage, Judgement } from './judgement';
import { compileGroups } from './patterns/compile-groups';
import { englishGroups } from './patterns/en/english';
import { englishVocabulary } from './patterns/en/vocabulary';
import { frenchGroups } from './patterns/fr/french';
import { frenchVocabulary } from './patterns/fr/vocabulary';
import { voteLanguage } from './vote-language';

export type JudgeText = (text: string, language?: 'fr' | 'en') => Judgement;

/** Comments are cut here: longer ones than any network takes are judged by their beginning. */
const LONGEST = 10_000;

/** Prepares the judging of comments. What it returns keeps nothing of a text and never throws on one. */
export function prepareJudge(): JudgeText {
  const groups = {
    fr: compileGroups(frenchGroups, frenchVocabulary),
    en: compileGroups(englishGroups, englishVocabulary),
  };
  return (text, said) => {
    const read = foldText(text.slice(0, LONGEST));
    const language: JudgedLanguage = said ?? voteLanguage(read.raw, read.folded);
    const asked = language === 'und' ? [...groups.fr, ...groups.en] : groups[language];
    return fuse(findWordings(read.folded, asked), read, language);
  };
}
