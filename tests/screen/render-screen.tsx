import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { NoticesProvider } from '../../components/notices';
import type { Language } from '../../components/translate';
import { TranslationProvider } from '../../components/translation';

/** Draws a part with the providers it needs. happy-dom lays nothing out: long lists are told a height. */
export function renderScreen(part: ReactNode, language: Language = 'en') {
  giveHeight();
  const around = (children: ReactNode) => (
    <TranslationProvider language={language}>
      <NoticesProvider dismissLabel="Dismiss">{children}</NoticesProvider>
    </TranslationProvider>
  );
  const drawn = render(around(part));
  return { ...drawn, redraw: (next: ReactNode) => drawn.rerender(around(next)) };
}

/** Makes every row 100 px high and what scrolls 400, so that virtual lists draw their first rows. */
export function giveHeight(): void {
  const sizes = { offsetHeight: 100, clientHeight: 400 };
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
}
