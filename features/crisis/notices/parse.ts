import { aBoolean, fieldsOf } from '../../settings/parse-fields';
import type { NoticeSettings } from './model';

const isTime = (raw: unknown): raw is string =>
  typeof raw === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(raw);

/** The settings of notifications, from wherever they were kept. */
export function parseNotices(raw: unknown, otherwise: NoticeSettings): NoticeSettings {
  const { isOn, quiet } = fieldsOf(raw);
  const { from, to } = fieldsOf(quiet);
  return {
    isOn: aBoolean(isOn, otherwise.isOn),
    quiet: isTime(from) && isTime(to) ? { from, to } : null,
  };
}
