import { Copy } from 'lucide-react';
import { Button } from '../../../components/button';
import { goTo, linkTo } from '../../../components/hash-route';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { Switch } from '../../../components/switch';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { ToneRule } from '../model';
import { readyMadeRules } from '../ready-made/ready-made';
import { rulesInSight } from '../rules/rules-in-sight';
import type { StoredRule } from '../rules/stored-rule';
import { AllowedPart } from './allowed-part';
import styles from './editor.module.css';
import { LevelMenu } from './level-menu';
import { scopeWords } from './scope-words';
import { TryBox } from './try-box';
import { useOwnPattern } from './use-own-pattern';
import { useRuleActions } from './use-rule-actions';

interface ReadyRulePageProps {
  /** As it runs for nobody in particular. */
  base: ToneRule;
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  stored: readonly StoredRule[];
}

/** A ready-made rule: what it says, to be tried, switched, or made one's own. */
export function ReadyRulePage({ base, brand, brands, stored }: ReadyRulePageProps) {
  const { t, language } = useTranslation();
  const compile = useOwnPattern();
  const actions = useRuleActions(brand);
  const listed = rulesInSight(brand?.id ?? null, readyMadeRules, stored);
  const rule = listed.find((one) => one.rule.id === base.id)?.rule;
  if (rule === undefined) throw new Error('a ready-made rule without its file');
  const name = rule.name[language];
  return (
    <div className={page.sheet}>
      <PageHead
        above={<a href={linkTo('rules')}>{t('dashboard.rules')}</a>}
        title={name}
        line={[t(`rules.${rule.check.kind}`), ...scopeWords(rule, t)].join(' · ')}
      >
        <Button
          icon={<Copy size={16} strokeWidth={1.5} aria-hidden />}
          onClick={() => goTo('rules', 'new', rule.id)}
        >
          {t('rules.duplicate')}
        </Button>
      </PageHead>
      <div className={styles.split}>
        <div className={styles.fields}>
          <p className={styles.said}>{rule.message[language]}</p>
          <LevelMenu rule={rule} onChoose={(level) => actions.setLevel(rule, level)} />
          <Switch
            label={
              brand === null
                ? t('rules.onForAll', { rule: name })
                : t('rules.onForBrand', { rule: name, brand: brand.name })
            }
            on={rule.isOn}
            onChange={(on) => actions.turn(rule, on)}
          />
          <p className={text.meta}>{t('rules.readyMade')}</p>
          <AllowedPart {...{ rule: base, stored, brand, brands }} />
        </div>
        <TryBox {...{ rule, compile, brand, brands }} />
      </div>
    </div>
  );
}
