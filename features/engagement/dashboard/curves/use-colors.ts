import { useEffect, useState } from 'react';
import { type CurveColors, readColors } from './read-colors';

/** The colours in sight, again whenever the theme changes: by the settings or by the system. */
export function useColors(): CurveColors {
  const [colors, setColors] = useState(() => readColors(null));
  useEffect(() => {
    const read = () => setColors(readColors(null));
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    return () => {
      chosen.disconnect();
      system.removeEventListener('change', read);
    };
  }, []);
  return colors;
}
