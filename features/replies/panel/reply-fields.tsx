import { Chip } from '../../../components/chip';
import { Field } from '../../../components/field';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { type Translation, useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import type { DraftProblems, ReplyDraft } from '../reply-draft';
import { BodyField } from './body-field';
import styles from './reply-form.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface ReplyFieldsProps {
  draft: ReplyDraft;
  problems: DraftProblems;
  brand: Brand | null;
  onChange: (changed: Partial<ReplyDraft>) => void;
}

/** The fields of a reply. */
export function ReplyFields({ draft, problems, brand, onChange }: ReplyFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t('replies.formTitle')}
        problem={problems.title === undefined ? null : t('replies.needTitle')}
      >
        {(control) => (
          <input
            {...control}
            value={draft.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={t('replies.formShortcut')}
        hint={t('replies.formShortcutHint')}
        problem={shortcutProblem(problems.shortcut, t)}
      >
        {(control) => (
          <input
            {...control}
            autoCapitalize="none"
            spellCheck={false}
            value={draft.shortcut}
            onChange={(event) => onChange({ shortcut: event.currentTarget.value })}
          />
        )}
      </Field>
      <BodyField
        label={t('replies.formBody')}
        value={draft.body}
        rows={6}
        offersTags
        language={draft.language}
        problem={bodyProblem(problems.body, t)}
        onChange={(body) => onChange({ body })}
      />
      <BodyField
        label={t('replies.formVariants')}
        hint={t('replies.formVariantsHint')}
        value={draft.variants}
        rows={4}
        language={draft.language}
        problem={bodyProblem(problems.variants, t)}
        onChange={(variants) => onChange({ variants })}
      />
      <Field label={t('replies.formTags')} hint={t('replies.formTagsHint')}>
        {(control) => (
          <input
            {...control}
            value={draft.tags}
            onChange={(event) => onChange({ tags: event.currentTarget.value })}
          />
        )}
      </Field>
      <Segments
        label={t('replies.formLanguage')}
        value={draft.language}
        choices={[
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        onChoose={(language) => onChange({ language })}
      />
      {brand !== null && (
        <Segments
          label={t('replies.formScope')}
          value={draft.ownBrand ? 'own' : 'all'}
          choices={[
            { value: 'own', label: brand.name },
            { value: 'all', label: t('replies.formScopeAll') },
          ]}
          onChoose={(scope) => onChange({ ownBrand: scope === 'own' })}
        />
      )}
      <NetworkChips chosen={draft.networks} onChange={(networks) => onChange({ networks })} />
    </>
  );
}

function NetworkChips(props: { chosen: NetworkId[]; onChange: (chosen: NetworkId[]) => void }) {
  const { t } = useTranslation();
  const { chosen, onChange } = props;
  return (
    <fieldset>
      <legend className={styles.legend}>{t('replies.formNetworks')}</legend>
      <div className={styles.chips}>
        {NETWORKS.map((network) => {
          const on = chosen.includes(network);
          const without = chosen.filter((other) => other !== network);
          return (
            <Chip
              key={network}
              on={on}
              onClick={() => onChange(on ? without : [...without, network])}
            >
              {t(`common.${network}`)}
            </Chip>
          );
        })}
      </div>
      <p className={text.hint}>{t('replies.formNetworksHint')}</p>
    </fieldset>
  );
}

function shortcutProblem(problem: DraftProblems['shortcut'], t: Translation['t']): string | null {
  if (problem === undefined) return null;
  if (problem === 'spaces') return t('replies.shortcutSpaces');
  return t('replies.shortcutTaken', { title: problem.takenBy });
}

function bodyProblem(problem: DraftProblems['body'], t: Translation['t']): string | null {
  if (problem === undefined) return null;
  if (problem === 'missing') return t('replies.needBody');
  return t('replies.bodyWrong', { names: problem.unknown.join(', ') });
}
