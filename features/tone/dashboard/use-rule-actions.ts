import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Level, ToneRule } from '../model';
import { HIT_LEVELS } from '../panel/hit-levels';
import { useToldChange } from '../panel/use-told-change';
import {
  changeEverywhere,
  changeForBrand,
  disallowWords,
  type RuleChange,
  removeRule,
} from '../records';
import type { AllowedWords } from '../rules/allowed-words';

export interface RuleActions {
  turn: (rule: ToneRule, isOn: boolean) => void;
  setLevel: (rule: ToneRule, level: Level) => void;
  /** Has the rule find what a brand lets stand. */
  disallow: (rule: ToneRule, allowed: AllowedWords) => void;
  /** Of the person's own. */
  remove: (rule: ToneRule) => void;
}

/**
 * What is done to a rule from outside of it; each is said, with the way back.
 * @param brand for which it is done; null: for every brand
 */
export function useRuleActions(brand: Brand | null): RuleActions {
  const tell = useToldChange();
  const { t, language } = useTranslation();

  const change = (rule: ToneRule, changed: RuleChange, text: string) =>
    void tell(
      brand === null ? changeEverywhere(rule, changed) : changeForBrand(rule, brand.id, changed),
      text,
    );

  return {
    turn(rule, isOn) {
      const name = rule.name[language];
      const text =
        brand === null
          ? t(isOn ? 'rules.turnedOnAll' : 'rules.turnedOffAll', { rule: name })
          : t(isOn ? 'rules.turnedOn' : 'rules.turnedOff', { rule: name, brand: brand.name });
      change(rule, { isOn }, text);
    },
    setLevel(rule, level) {
      if (level === rule.level) return;
      const said = { rule: rule.name[language], level: t(HIT_LEVELS[level].word) };
      const text =
        brand === null
          ? t('rules.leveledAll', said)
          : t('rules.leveled', { ...said, brand: brand.name });
      change(rule, { level }, text);
    },
    disallow: (rule, allowed) =>
      void tell(disallowWords(rule.id, allowed), t('rules.disallowed', { words: allowed.words })),
    remove: (rule) =>
      void tell(removeRule(rule), t('rules.removed', { rule: rule.name[language] })),
  };
}
