import { nativePattern } from '../kinds/native-pattern';
import { type CompilePattern, leftmost } from '../kinds/pattern';
import { loadSafePattern } from '../kinds/safe-pattern';
import { prepareRules } from '../prepare-rules';
import { readyMadeRules } from './ready-made';

/**
 * Loads what runs the patterns of the person's own rules. Those that they took over from a ready-made rule (by making
 * one of their own of it) were tried with Vigie and run as they do there; all others are run so that none can explode.
 */
export async function loadOwnPattern(): Promise<CompilePattern> {
  const safe = await loadSafePattern();
  const tried = triedSources();
  return (sources, options) => {
    const known = sources.filter((source) => tried.has(source));
    const others = sources.filter((source) => !tried.has(source));
    if (known.length === 0) return safe(others, options);
    if (others.length === 0) return nativePattern(known, options);
    const [findKnown, findOthers] = [nativePattern(known, options), safe(others, options)];
    return (folded) => leftmost([...findKnown(folded), ...findOthers(folded)]);
  };
}

function triedSources(): ReadonlySet<string> {
  const tried = new Set<string>();
  prepareRules(readyMadeRules, (sources) => {
    for (const source of sources) tried.add(source);
    return () => [];
  });
  return tried;
}
