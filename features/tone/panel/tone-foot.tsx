import { useStore } from 'zustand';
import { KeyFoot } from '../../../components/key-foot';
import { useTranslation } from '../../../components/translation';
import type { ToneStore } from './tone-store';

/** The keys that do something in the list of hits as it stands: none chooses among one, none corrects what has no correction. */
export function ToneFoot({ store }: { store: ToneStore }) {
  const { t } = useTranslation();
  const { hits, current } = useStore(store);
  const keys: [keys: string[], does: string][] = [];
  if (hits.length > 1) keys.push([['↑', '↓'], t('tone.chooseKey')]);
  if (hits[current]?.fix) keys.push([['↵'], t('tone.fixKey')]);
  return keys.length === 0 ? null : <KeyFoot keys={keys} />;
}
