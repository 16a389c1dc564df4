import { BellOff } from 'lucide-react';
import { IconButton } from '../../../../components/icon-button';
import { Menu, MenuItem, MenuRule } from '../../../../components/menu';
import { useTranslation } from '../../../../components/translation';
import { HOUR } from '../clock';
import { nextMorning } from '../next-morning';
import { type AlarmState, settleAlarm } from '../records';
import { useSettling } from './use-settling';

/** Puts an alarm off, or away for good; each can be taken back. */
export function SnoozeMenu({ alarmId }: { alarmId: string }) {
  const { t, formatSince } = useTranslation();
  const settling = useSettling();
  const settle = (state: AlarmState, told: string) =>
    void settling(settleAlarm(alarmId, state), told);
  const until = (at: number) =>
    settle(
      { snoozedUntil: at, closedAt: null },
      t('surge.snoozed', { time: formatSince(at, Date.now()) }),
    );
  return (
    <Menu
      trigger={
        <IconButton
          label={t('surge.snooze')}
          icon={<BellOff size={16} strokeWidth={1.5} aria-hidden />}
        />
      }
    >
      <MenuItem onChoose={() => until(Date.now() + HOUR)}>{t('surge.snoozeHour')}</MenuItem>
      <MenuItem onChoose={() => until(nextMorning(Date.now()))}>
        {t('surge.snoozeMorning')}
      </MenuItem>
      <MenuRule />
      <MenuItem
        onChoose={() => settle({ snoozedUntil: null, closedAt: Date.now() }, t('surge.closed'))}
      >
        {t('surge.snoozeGood')}
      </MenuItem>
    </Menu>
  );
}
