import { useEffect, useState } from 'react';
import { goTo, useLeaveGuard } from '../../../components/hash-route';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { type Editing, useEditing } from '../editing/use-editing';
import type { ReplyEditorProps } from './reply-editor';

/** The dashboard's editor: asks before what was written is lost, and goes to the address of what was made. */
export function useReplyEditing({
  reply,
  brand,
  library,
}: ReplyEditorProps): Editing & { guard: ReturnType<typeof useLeaveGuard> } {
  const { t, language } = useTranslation();
  const say = useNotice();
  const [bornId, setBornId] = useState<string | null>(null);
  const editing = useEditing({
    reply,
    begun: { language: brand?.language ?? language, brandId: brand?.id ?? null },
    library,
    onSaved: ({ id }) => {
      say({ severity: 'done', text: t('replies.saved') });
      if (reply === null) setBornId(id);
    },
  });
  const { isDirty } = editing;
  const guard = useLeaveGuard(isDirty);
  // after the guard's own effect: it lets go once what was written is the start again
  useEffect(() => {
    if (bornId !== null && !isDirty) goTo('replies', bornId);
  }, [bornId, isDirty]);
  return { ...editing, guard };
}
