import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import type { AnswerWithin } from '../model';
import type { BrandDraft } from './brand-draft';
import styles from './brands.module.css';
import { MinutesField } from './minutes-field';
import { WeekField } from './week-field';

/** Goals offered at hand, in minutes: half an hour to half a day's work. */
const SUGGESTIONS = [30, 60, 120, 240] as const;
const USUAL_GOAL: AnswerWithin = { usual: 120, atPeaks: 60 };

interface AnswerFieldsProps {
  draft: BrandDraft;
  onChange: (changed: Partial<BrandDraft>) => void;
}

/** When the brand answers, when most write to it, and how soon it wants to have answered. */
export function AnswerFields({ draft, onChange }: AnswerFieldsProps) {
  const { t } = useTranslation();
  const { hours, peaks, answerWithin } = draft;
  const changeGoal = (changed: Partial<AnswerWithin>) =>
    onChange({ answerWithin: { ...(answerWithin ?? USUAL_GOAL), ...changed } });
  return (
    <div className={styles.fields}>
      <WeekField
        of="hours"
        hours={hours}
        onChange={(changed) => {
          // peaks told in the zone of the hours move with them
          const moved = changed && peaks?.zone === hours?.zone ? changed.zone : peaks?.zone;
          onChange({ hours: changed, peaks: peaks && { ...peaks, zone: moved ?? peaks.zone } });
        }}
      />
      <WeekField
        of="peaks"
        hours={peaks}
        zone={hours?.zone ?? null}
        onChange={(changed) => onChange({ peaks: changed })}
      />
      <fieldset>
        <legend className={styles.legend}>{t('brandAnswer.title')}</legend>
        <Switch
          label={t('brandAnswer.said')}
          hint={t('brandAnswer.hint')}
          on={answerWithin !== null}
          onChange={(on) => onChange({ answerWithin: on ? USUAL_GOAL : null })}
        />
        {answerWithin !== null && (
          <div className={styles.goals}>
            <MinutesField
              label={t('brandAnswer.usual')}
              minutes={answerWithin.usual}
              suggestions={SUGGESTIONS}
              onChange={(usual) => changeGoal({ usual })}
            />
            {peaks === null ? (
              <p className={styles.below}>{t('brandAnswer.peaksFirst')}</p>
            ) : (
              <MinutesField
                label={t('brandAnswer.atPeaks')}
                minutes={answerWithin.atPeaks}
                suggestions={SUGGESTIONS}
                onChange={(atPeaks) => changeGoal({ atPeaks })}
              />
            )}
          </div>
        )}
      </fieldset>
    </div>
  );
}
