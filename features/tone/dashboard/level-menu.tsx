import { ChevronDown } from 'lucide-react';
import { Menu, MenuChoice } from '../../../components/menu';
import { SeverityMark, SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { Level, ToneRule } from '../model';
import { HIT_LEVELS } from '../panel/hit-levels';
import styles from './rules.module.css';

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];

interface LevelMenuProps {
  rule: ToneRule;
  onChoose: (level: Level) => void;
}

/** How much what a rule finds matters, and the other levels under it. */
export function LevelMenu({ rule, onChoose }: LevelMenuProps) {
  const { t, language } = useTranslation();
  const { severity, word } = HIT_LEVELS[rule.level];
  const label = t('rules.level', { rule: rule.name[language], level: t(word) });
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className={styles.level} aria-label={label}>
          <SeverityMark severity={severity}>{t(word)}</SeverityMark>
          <ChevronDown size={12} strokeWidth={2} aria-hidden />
        </button>
      }
    >
      {LEVELS.map((level) => (
        <MenuChoice
          key={level}
          icon={<SeverityShape severity={HIT_LEVELS[level].severity} />}
          on={level === rule.level}
          onChoose={() => onChoose(level)}
        >
          {t(HIT_LEVELS[level].word)}
        </MenuChoice>
      ))}
    </Menu>
  );
}
