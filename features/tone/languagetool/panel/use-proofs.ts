import { useEffect, useMemo, useRef } from 'react';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { ask } from '../../../../messaging/calls';
import type { Silence } from '../model';
import { createProofKeeper, type ProofKeeper } from '../proof-keeper';

/** What is said of a server that fails. */
const SAID: Partial<Record<Silence, 'slow' | 'unreachable' | 'garbled'>> = {
  slow: 'slow',
  unreachable: 'unreachable',
  garbled: 'garbled',
};

/**
 * Has the person's LanguageTool server look at the draft; null while none is set, and then nothing is sent.
 * @param onMatches the draft has other matches now
 */
export function useProofs(server: string | null, onMatches: () => void): ProofKeeper | null {
  const say = useNotice();
  const { t } = useTranslation();
  const now = {
    onMatches,
    onSilence(why: Silence) {
      const said = SAID[why];
      if (said !== undefined) say({ severity: 'info', text: t(`languageTool.${said}`) });
    },
  };
  const latest = useRef(now);
  latest.current = now;
  const keeper = useMemo(() => {
    if (server === null) return null;
    const asker = crypto.randomUUID();
    return createProofKeeper({
      ask: (text, language) => ask('proofread', { asker, text, language }),
      onMatches: () => latest.current.onMatches(),
      onSilence: (why) => latest.current.onSilence(why),
    });
  }, [server]);
  useEffect(() => () => keeper?.stop(), [keeper]);
  return keeper;
}
