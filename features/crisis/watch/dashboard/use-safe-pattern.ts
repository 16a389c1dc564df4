import { useLoaded } from '../../../../components/use-loaded';
import type { CompilePattern } from '../../../tone/kinds/pattern';
import { loadSafePattern } from '../../../tone/kinds/safe-pattern';

/** In an object: a state that is a function would be called. */
const loadPattern = async () => ({ compile: await loadSafePattern() });

/** What runs the patterns that people write; null while it is loaded. */
export function useSafePattern(): CompilePattern | null {
  const loaded = useLoaded(loadPattern);
  if (loaded.state === 'failed') throw new Error('what runs patterns could not be loaded');
  return loaded.state === 'ready' ? loaded.value.compile : null;
}
