import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { HIT_LEVELS } from '../../tone/panel/hit-levels';
import type { RuleItem } from '../merge-rules';
import type { Choice } from '../resolve-merge';
import type { RuleInFile } from '../rule-in-file';
import { countsIn, MergeDiffering } from './merge-differing';
import styles from './playbook.module.css';
import { wordsOfCheck } from './words-of-check';

interface MergeRulesProps {
  items: readonly RuleItem[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (items: readonly RuleItem[], choice: Choice) => void;
}

/** The tone rules of a playbook beside those here. */
export function MergeRules(props: MergeRulesProps) {
  const { t, language } = useTranslation();
  return (
    <MergeDiffering
      {...props}
      title={t('playbook.rulesTitle')}
      line={t('playbook.rulesLine', countsIn(props.items))}
      titleOf={({ theirs }) => theirs.name[language]}
      draw={({ theirs, mine }, side) => (
        <RuleWords rule={side === 'mine' && mine !== null ? mine : theirs} />
      )}
    />
  );
}

function RuleWords({ rule }: { rule: RuleInFile }) {
  const { t, language } = useTranslation();
  const words = wordsOfCheck(rule.check);
  return (
    <>
      <p className={text.meta}>{t(rule.isOn ? HIT_LEVELS[rule.level].word : 'playbook.ruleOff')}</p>
      <p className={styles.body} dir="auto">
        {rule.message[language]}
      </p>
      {words !== '' && (
        <p className={text.meta} dir="auto">
          {words}
        </p>
      )}
      {rule.exceptions.length > 0 && (
        <p className={text.meta} dir="auto">
          {t('playbook.ruleExceptions', { words: rule.exceptions.slice(0, 12).join(', ') })}
        </p>
      )}
    </>
  );
}
