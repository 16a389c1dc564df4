import { useSample } from '../shell/sample.tsx';
import { useVisitState } from '../shell/visit-state.ts';
import type { SampleAccount } from '../world/model.ts';

/** The two pages that the visitor manages; Facebook lets one comment as either. */
export function useManagedPages(): SampleAccount[] {
  const { me, world } = useSample();
  const other = world.accounts.find((account) => account.kind === 'brand' && account.id !== me.id);
  return other ? [me, other] : [me];
}

/** The page that comments are written as, and the way to change it. */
export function useSpeaker(): [SampleAccount, (account: SampleAccount) => void] {
  const { me } = useSample();
  const pages = useManagedPages();
  const [id, setId] = useVisitState('speaker', me.id);
  return [pages.find((page) => page.id === id) ?? me, (account) => setId(account.id)];
}
