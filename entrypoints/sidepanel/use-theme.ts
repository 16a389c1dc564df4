import { useEffect } from 'react';
import type { Settings } from '../../features/settings/model';

/** Draws the panel light or dark: as chosen, else like the page, else like the system. */
export function useTheme(choice: Settings['theme'], ofPage: 'light' | 'dark' | null): void {
  const theme = choice === 'page' ? ofPage : choice;
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
