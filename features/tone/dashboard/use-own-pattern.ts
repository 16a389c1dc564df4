import { useLoaded } from '../../../components/use-loaded';
import type { CompilePattern } from '../kinds/pattern';
import { loadOwnPattern } from '../ready-made/load-own-pattern';

/** What runs the patterns of the person's own rules; null while it is loaded. */
export function useOwnPattern(): CompilePattern | null {
  const loaded = useLoaded(loadPattern);
  if (loaded.state === 'failed') throw new Error('what runs patterns could not be loaded');
  return loaded.state === 'ready' ? loaded.value.compile : null;
}

/** In an object: a state that is a function would be called. */
const loadPattern = async () => ({ compile: await loadOwnPattern() });
