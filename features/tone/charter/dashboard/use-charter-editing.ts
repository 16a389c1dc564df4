import { useState } from 'react';
import { useLeaveGuard } from '../../../../components/hash-route';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { type Charter, LONGEST_CHARTER } from '../model';
import { saveCharter, takeBackCharter } from '../records';

/** A charter being written: what stands in the field, and how it is kept. */
export interface CharterEditing {
  draft: string;
  write: (markdown: string) => void;
  isDirty: boolean;
  isTooLong: boolean;
  save: () => Promise<void>;
  guard: ReturnType<typeof useLeaveGuard>;
}

/** Holds what is written until it is saved; saving can be taken back. */
export function useCharterEditing(brandId: string, stored: Charter | null): CharterEditing {
  const { t } = useTranslation();
  const say = useNotice();
  const standing = stored?.markdown ?? '';
  // null: as stored, and following it when another page changes it
  const [written, setWritten] = useState<string | null>(null);
  if (written !== null && written === standing) setWritten(null);
  const draft = written ?? standing;
  const isDirty = draft !== standing;
  const isTooLong = draft.length > LONGEST_CHARTER;
  const guard = useLeaveGuard(isDirty);

  const takeBack = async (saved: string, before: Charter | null) => {
    try {
      if (await takeBackCharter(brandId, saved, before)) return;
      say({ severity: 'sensitive', text: t('charter.changedSince') });
    } catch {
      say({ severity: 'serious', text: t('charter.saveFailed') });
    }
  };
  const save = async () => {
    if (!isDirty || isTooLong) return;
    try {
      const before = await saveCharter(brandId, draft);
      say({
        severity: 'done',
        text: t('charter.saved'),
        action: { label: t('common.undo'), run: () => void takeBack(draft, before) },
      });
    } catch {
      say({ severity: 'serious', text: t('charter.saveFailed') });
    }
  };
  return { draft, write: setWritten, isDirty, isTooLong, save, guard };
}
