import { CopyPlus, Plus, X } from 'lucide-react';
import { Checkbox } from '../../../components/checkbox';
import { IconButton } from '../../../components/icon-button';
import text from '../../../components/text.module.css';
import { TimeInput } from '../../../components/time-input';
import { useTranslation } from '../../../components/translation';
import type { OpenRange } from '../hours';
import styles from './hours.module.css';
import { splitDay, type WeekOf } from './hours-edits';
import { WEEK_WORDS } from './week-words';

const MOST_RANGES = 2;
const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface DayHoursProps {
  of: WeekOf;
  /** The day's name. */
  day: string;
  ranges: readonly OpenRange[];
  onOpen: () => void;
  onChange: (ranges: OpenRange[]) => void;
  onCopyToAll: () => void;
}

/** One day of the week: nothing, one range or two. */
export function DayHours(props: DayHoursProps) {
  const { of, day, ranges, onOpen, onChange, onCopyToAll } = props;
  const { t } = useTranslation();
  const words = WEEK_WORDS[of];
  const isOpen = ranges.length > 0;
  return (
    <li className={styles.day}>
      <Checkbox
        label={t(`${words}.openOn`, { day })}
        checked={isOpen}
        onChange={(open) => (open ? onOpen() : onChange([]))}
      />
      <span className={styles.name}>{day}</span>
      <div className={styles.ranges}>
        {!isOpen && <span className={text.hint}>{t(`${words}.closed`)}</span>}
        {ranges.map((range, i) => (
          <Range
            // biome-ignore lint/suspicious/noArrayIndexKey: ranges are their place in the day
            key={i}
            of={of}
            day={day}
            range={range}
            onChange={(changed) => onChange(ranges.map((old, j) => (j === i ? changed : old)))}
            onRemove={i > 0 ? () => onChange(ranges.filter((_, j) => j !== i)) : undefined}
          />
        ))}
        {isOpen && ranges.length < MOST_RANGES && (
          <IconButton
            label={t(`${words}.addRange`, { day })}
            icon={<Plus {...icon} />}
            onClick={() => onChange(splitDay(of, ranges))}
          />
        )}
      </div>
      <IconButton
        label={t(`${words}.copyToAll`, { day })}
        icon={<CopyPlus {...icon} />}
        onClick={onCopyToAll}
      />
    </li>
  );
}

interface RangeProps {
  of: WeekOf;
  day: string;
  range: OpenRange;
  onChange: (range: OpenRange) => void;
  onRemove: (() => void) | undefined;
}

function Range({ of, day, range, onChange, onRemove }: RangeProps) {
  const { t } = useTranslation();
  const words = WEEK_WORDS[of];
  const { from, to } = range;
  return (
    <span className={styles.range}>
      <TimeInput
        label={t(`${words}.opens`, { day })}
        value={from}
        onChange={(time) => onChange({ ...range, from: time })}
      />
      <span aria-hidden>–</span>
      <TimeInput
        label={t(`${words}.closes`, { day })}
        value={to}
        onChange={(time) => onChange({ ...range, to: time })}
      />
      {to <= from && <span className={text.hint}>{t('brandHours.nextDay')}</span>}
      {onRemove !== undefined && (
        <IconButton
          label={t(`${words}.removeRange`, { day })}
          icon={<X {...icon} />}
          onClick={onRemove}
        />
      )}
    </span>
  );
}
