import { useDeferredValue, useMemo, useState } from 'react';
import { Field } from '../../../components/field';
import { MarkedArea } from '../../../components/marked-area';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { CompilePattern } from '../kinds/pattern';
import type { ToneLanguage, ToneRule } from '../model';
import { HIT_LEVELS } from '../panel/hit-levels';
import { tryRule } from '../rules/try-rule';
import styles from './try-box.module.css';
import { TryFound } from './try-found';
import { useTryVoice } from './use-try-voice';

interface TryBoxProps {
  /** Null while it lacks something. */
  rule: ToneRule | null;
  /** Runs its patterns; null while that is loaded. */
  compile: CompilePattern | null;
  brand: Brand | null;
  brands: readonly Brand[];
}

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

/** A text on which a rule is tried as one types, and for whom and where it would be written. */
export function TryBox({ rule, compile, brand: inSight, brands }: TryBoxProps) {
  const { t, language: panelLanguage } = useTranslation();
  const [text, setText] = useState('');
  const [network, setNetwork] = useState<NetworkId | null>(rule?.scope.networks[0] ?? null);
  const [brandId, setBrandId] = useState(rule?.brandId ?? inSight?.id ?? null);
  const [chosen, setLanguage] = useState<ToneLanguage | null>(rule?.scope.languages[0] ?? null);
  const [incident, setIncident] = useState(false);
  const brand = brands.find(({ id }) => id === brandId) ?? null;
  const language = chosen ?? brand?.language ?? panelLanguage;
  const voice = useTryVoice(brand, brands);
  const run = useMemo(
    () => (rule === null || compile === null ? null : tryRule(rule, compile)),
    [rule, compile],
  );
  const shown = useDeferredValue(text);
  const trial = useMemo(() => {
    const context = { ...voice, language, panelLanguage, network, incident, answered: null };
    // what is only seen in a post is best tried as one
    const purpose = rule?.scope.purposes[0] ?? 'reply';
    return run?.(shown, { ...context, purpose }) ?? null;
  }, [run, rule, shown, voice, language, panelLanguage, network, incident]);
  const found = trial?.state === 'ran' && shown === text ? trial.hits : [];
  const hits = found.map(({ start, end, level }) => {
    const { severity } = HIT_LEVELS[level];
    return { start, end, severity };
  });
  return (
    <section className={styles.box} aria-label={t('rules.tried')}>
      <h2>{t('rules.tried')}</h2>
      <Field label={t('rules.tryText')} hint={t('rules.tryHint')}>
        {(control) => (
          <MarkedArea control={control} lang={language} text={text} hits={hits} onText={setText} />
        )}
      </Field>
      <TryFound text={shown} trial={trial} isWhole={rule !== null} />
      <div className={styles.where}>
        <SelectField
          label={t('rules.tryFor')}
          value={brandId ?? ''}
          choices={[
            { value: '', label: t('rules.noBrand') },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => setBrandId(id || null)}
        />
        <SelectField
          label={t('rules.tryNetwork')}
          value={network ?? 'any'}
          choices={[
            { value: 'any', label: t('rules.anyNetwork') },
            ...NETWORKS.map((value) => ({ value, label: t(`common.${value}`) })),
          ]}
          onChoose={(value) => setNetwork(value === 'any' ? null : value)}
        />
        <SelectField<ToneLanguage>
          label={t('rules.tryLanguage')}
          value={language}
          choices={[
            { value: 'fr', label: t('common.french') },
            { value: 'en', label: t('common.english') },
          ]}
          onChoose={setLanguage}
        />
      </div>
      {rule?.scope.incidentOnly && (
        <Switch label={t('rules.tryIncident')} on={incident} onChange={setIncident} />
      )}
    </section>
  );
}
