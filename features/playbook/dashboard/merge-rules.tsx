import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { HIT_LEVELS } from '../../tone/panel/hit-levels';
import type { RuleItem } from '../merge-rules';
import { type Choice, choiceFor } from '../resolve-merge';
import type { RuleInFile } from '../rule-in-file';
import styles from './playbook.module.css';
import { wordsOfCheck } from './words-of-check';

/** Rows drawn at most; nobody decides more one by one. */
const MOST_ROWS = 100;

interface MergeRulesProps {
  items: readonly RuleItem[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (items: readonly RuleItem[], choice: Choice) => void;
}

/** The tone rules of a playbook: how many come, and those that differ, to decide one by one or all at once. */
export function MergeRules({ items, choices, onChoose }: MergeRulesProps) {
  const { t } = useTranslation();
  const count = (standing: RuleItem['standing']) =>
    items.filter((item) => item.standing === standing).length;
  const differing = items.filter(({ standing }) => standing !== 'added' && standing !== 'same');
  return (
    <section className={styles.group}>
      <div className={layout.lineUp}>
        <h3>{t('playbook.rulesTitle')}</h3>
        <span className={text.meta}>{items.length}</span>
      </div>
      <p className={text.meta}>
        {t('playbook.rulesLine', { added: count('added'), same: count('same') })}
      </p>
      {differing.length > 1 && (
        <div className={layout.actions}>
          <span className={text.meta}>{t('playbook.forAll')}</span>
          {(['mine', 'theirs'] as const).map((choice) => (
            <Button key={choice} look="quiet" onClick={() => onChoose(differing, choice)}>
              {t(`playbook.${choice}`)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.rows}>
        {differing.slice(0, MOST_ROWS).map((item) => (
          <RuleRow
            key={item.theirs.id}
            item={item}
            choice={choiceFor(item, choices)}
            onChoose={(choice) => onChoose([item], choice)}
          />
        ))}
      </ul>
      {differing.length > MOST_ROWS && (
        <p className={text.meta}>{t('playbook.more', { count: differing.length - MOST_ROWS })}</p>
      )}
    </section>
  );
}

interface RuleRowProps {
  item: RuleItem;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function RuleRow({ item: { theirs, mine, mayBeBoth }, choice, onChoose }: RuleRowProps) {
  const { t, language } = useTranslation();
  const choices: Choice[] = mayBeBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  const title = theirs.name[language];
  return (
    <li className={styles.row}>
      <h4 dir="auto">{title}</h4>
      <div className={styles.sides}>
        <div>
          <p className={text.meta}>{t('playbook.here')}</p>
          {mine === null ? (
            <p className={text.soft}>{t('playbook.removedHere')}</p>
          ) : (
            <RuleWords rule={mine} />
          )}
        </div>
        <div>
          <p className={text.meta}>{t('playbook.inFile')}</p>
          <RuleWords rule={theirs} />
        </div>
      </div>
      <Segments
        label={t('playbook.choice', { title })}
        value={choice}
        choices={choices.map((value) => ({ value, label: t(`playbook.${value}`) }))}
        onChoose={onChoose}
      />
    </li>
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
