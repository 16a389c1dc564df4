import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { goTo, linkTo } from '../../../components/hash-route';
import { IconButton } from '../../../components/icon-button';
import { Menu, MenuItem } from '../../../components/menu';
import { Switch } from '../../../components/switch';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { ListedRule } from '../rules/rules-in-sight';
import { LevelMenu } from './level-menu';
import styles from './rules.module.css';
import { scopeWords } from './scope-words';
import type { RuleActions } from './use-rule-actions';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface RuleRowProps {
  listed: ListedRule;
  /** For which the switch and the level hold; null: for every brand. */
  target: Brand | null;
  brands: readonly Brand[];
  actions: RuleActions;
}

/** A rule in the list: how much it matters, what it is, whether it runs. */
export function RuleRow({ listed, target, brands, actions }: RuleRowProps) {
  const { t, language } = useTranslation();
  const { rule, isOwn, otherwise } = listed;
  const name = rule.name[language];
  const nameOf = (brandId: string) => brands.find(({ id }) => id === brandId)?.name ?? '';
  const others = otherwise.map(nameOf).filter(Boolean).join(', ');
  const about = [
    t(`rules.${rule.check.kind}`),
    ...scopeWords(rule, t),
    rule.brandId !== null && target === null ? nameOf(rule.brandId) : '',
    others && t(rule.isOn ? 'rules.offElsewhere' : 'rules.onElsewhere', { brands: others }),
  ];
  return (
    <li className={styles.row}>
      <LevelMenu rule={rule} onChoose={(level) => actions.setLevel(rule, level)} />
      <div className={styles.words}>
        <a className={rule.isOn ? styles.name : styles.nameOff} href={linkTo('rules', rule.id)}>
          <bdi>{name}</bdi>
        </a>
        <p className={text.meta}>{about.filter(Boolean).join(' · ')}</p>
      </div>
      <Switch
        isBare
        label={
          target === null
            ? t('rules.onForAll', { rule: name })
            : t('rules.onForBrand', { rule: name, brand: target.name })
        }
        on={rule.isOn}
        onChange={(on) => actions.turn(rule, on)}
      />
      <Menu
        trigger={
          <IconButton label={t('rules.more', { rule: name })} icon={<Ellipsis {...icon} />} />
        }
      >
        {isOwn && (
          <MenuItem icon={<Pencil {...icon} />} onChoose={() => goTo('rules', rule.id)}>
            {t('rules.edit')}
          </MenuItem>
        )}
        <MenuItem icon={<Copy {...icon} />} onChoose={() => goTo('rules', 'new', rule.id)}>
          {t(isOwn ? 'rules.duplicateOwn' : 'rules.duplicate')}
        </MenuItem>
        {isOwn && (
          <MenuItem icon={<Trash2 {...icon} />} onChoose={() => actions.remove(rule)}>
            {t('rules.remove')}
          </MenuItem>
        )}
      </Menu>
    </li>
  );
}
