import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { goTo } from '../../../components/hash-route';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { RULE_THEMES, themeOf } from '../rules/rule-theme';
import { filterRules, type ListedRule, type RuleFilter } from '../rules/rules-in-sight';
import { RuleRow } from './rule-row';
import styles from './rules.module.css';
import { useRuleActions } from './use-rule-actions';

interface RuleListProps {
  rules: readonly ListedRule[];
  filter: RuleFilter;
  /** For which switches and levels hold; null: for every brand. */
  target: Brand | null;
  brands: readonly Brand[];
  onShowAll: () => void;
}

/** The rules that the filter leaves, by what they are about. */
export function RuleList({ rules, filter, target, brands, onShowAll }: RuleListProps) {
  const { t, language } = useTranslation();
  const actions = useRuleActions(target);
  const found = filterRules(rules, filter, language);
  const own = found.filter(({ isOwn }) => isOwn);
  const mayLackOwn = filter.query.trim() === '' && filter.kind !== 'off';
  const showsOwn = own.length > 0 || (mayLackOwn && filter.kind !== 'ready-made');
  const isForeign = ({ rule: { scope } }: ListedRule) =>
    scope.languages.length > 0 && !scope.languages.includes(language);
  const ready = found.filter(({ isOwn }) => !isOwn);
  // what is said in the panel's language first
  const sorted = ready.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
  const groups = RULE_THEMES.map((theme) => ({
    theme,
    rules: sorted.filter(({ rule }) => themeOf(rule.id) === theme),
  })).filter((group) => group.rules.length > 0);
  const rowsOf = (listed: readonly ListedRule[]) => (
    <ul className={styles.rows}>
      {listed.map((one) => (
        <RuleRow key={one.rule.id} {...{ listed: one, target, brands, actions }} />
      ))}
    </ul>
  );
  return (
    <>
      <p className={text.unseen} role="status">
        {t('rules.count', { count: found.length })}
      </p>
      {!showsOwn && groups.length === 0 && (
        <EmptyState title={t('rules.nothingTitle')} text={t('rules.nothingText')}>
          <Button onClick={onShowAll}>{t('rules.showAll')}</Button>
        </EmptyState>
      )}
      {showsOwn && (
        <section className={styles.group} aria-label={t('rules.own')}>
          <GroupTitle title={t('rules.own')} count={own.length} />
          {own.length > 0 ? (
            rowsOf(own)
          ) : (
            <p className={styles.noOwn}>
              {t('rules.noOwn')}{' '}
              <Button look="quiet" onClick={() => goTo('rules', 'new')}>
                {t('rules.create')}
              </Button>
            </p>
          )}
        </section>
      )}
      {groups.map((group) => (
        <section key={group.theme} className={styles.group} aria-label={t(`rules.${group.theme}`)}>
          <GroupTitle title={t(`rules.${group.theme}`)} count={group.rules.length} />
          {rowsOf(group.rules)}
        </section>
      ))}
    </>
  );
}

function GroupTitle({ title, count }: { title: string; count: number }) {
  const { t } = useTranslation();
  return (
    <header className={styles.groupHead}>
      <h2>{title}</h2>
      {count > 0 && <span className={text.hint}>{t('rules.count', { count })}</span>}
    </header>
  );
}
