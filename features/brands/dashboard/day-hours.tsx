import { CopyPlus, Plus, X } from 'lucide-react';
import { Checkbox } from '../../../components/checkbox';
import { IconButton } from '../../../components/icon-button';
import text from '../../../components/text.module.css';
import { TimeInput } from '../../../components/time-input';
import { useTranslation } from '../../../components/translation';
import type { OpenRange } from '../hours';
import styles from './hours.module.css';
import { splitDay } from './hours-edits';

const MOST_RANGES = 2;
const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface DayHoursProps {
  /** The day's name. */
  day: string;
  ranges: readonly OpenRange[];
  onOpen: () => void;
  onChange: (ranges: OpenRange[]) => void;
  onCopyToAll: () => void;
}

/** One day of the week: closed, or open for one range or two. */
export function DayHours({ day, ranges, onOpen, onChange, onCopyToAll }: DayHoursProps) {
  const { t } = useTranslation();
  const isOpen = ranges.length > 0;
  return (
    <li className={styles.day}>
      <Checkbox
        label={t('brandHours.openOn', { day })}
        checked={isOpen}
        onChange={(open) => (open ? onOpen() : onChange([]))}
      />
      <span className={styles.name}>{day}</span>
      <div className={styles.ranges}>
        {!isOpen && <span className={text.hint}>{t('brandHours.closed')}</span>}
        {ranges.map((range, i) => (
          <Range
            // biome-ignore lint/suspicious/noArrayIndexKey: ranges are their place in the day
            key={i}
            day={day}
            range={range}
            onChange={(changed) => onChange(ranges.map((old, j) => (j === i ? changed : old)))}
            onRemove={i > 0 ? () => onChange(ranges.filter((_, j) => j !== i)) : undefined}
          />
        ))}
        {isOpen && ranges.length < MOST_RANGES && (
          <IconButton
            label={t('brandHours.addRange', { day })}
            icon={<Plus {...icon} />}
            onClick={() => onChange(splitDay(ranges))}
          />
        )}
      </div>
      <IconButton
        label={t('brandHours.copyToAll', { day })}
        icon={<CopyPlus {...icon} />}
        onClick={onCopyToAll}
      />
    </li>
  );
}

interface RangeProps {
  day: string;
  range: OpenRange;
  onChange: (range: OpenRange) => void;
  onRemove: (() => void) | undefined;
}

function Range({ day, range, onChange, onRemove }: RangeProps) {
  const { t } = useTranslation();
  const { from, to } = range;
  return (
    <span className={styles.range}>
      <TimeInput
        label={t('brandHours.opens', { day })}
        value={from}
        onChange={(time) => onChange({ ...range, from: time })}
      />
      <span aria-hidden>–</span>
      <TimeInput
        label={t('brandHours.closes', { day })}
        value={to}
        onChange={(time) => onChange({ ...range, to: time })}
      />
      {to <= from && <span className={text.hint}>{t('brandHours.nextDay')}</span>}
      {onRemove !== undefined && (
        <IconButton
          label={t('brandHours.removeRange', { day })}
          icon={<X {...icon} />}
          onClick={onRemove}
        />
      )}
    </span>
  );
}
