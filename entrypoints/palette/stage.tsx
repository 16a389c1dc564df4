import '../../assets/tokens.css';
import '../../assets/base.css';
import { createRoot } from 'react-dom/client';
import { resolveLanguage, TranslationProvider } from '../../components/translation';
import { keepShortcuts, remakeShortcuts } from '../../features/replies/background';
import { createPaletteStore, followPalette } from '../../features/replies/palette/palette-store';
import { Refused } from '../../features/shell/panel/refused';
import type { LinePort } from '../../messaging/line-port';
import { clientOver, openPortToPage } from '../../messaging/page-client';
import { PALETTE_PORT, type PaletteCalls, type PaletteNews } from '../../messaging/palette-port';
import { Palette } from './palette';

const root = createRoot(document.body.appendChild(document.createElement('div')));

/**
 * Draws the palette and takes its line to the page.
 * @param offered the line that the content script hands over, where the palette cannot open one itself (Firefox)
 */
export async function showPalette(offered: Promise<LinePort> | null): Promise<void> {
  keepShortcuts();
  remakeShortcuts().catch((error: unknown) =>
    console.error('Vigie: the shortcuts were not copied', error),
  );
  const port = await (offered ?? openPortToPage(PALETTE_PORT));
  const client = clientOver<PaletteCalls, PaletteNews>(port);
  const store = createPaletteStore();
  followPalette(client, store);
  root.render(<Palette client={client} store={store} />);
}

/** Says that this copy of the palette was not opened by Vigie. */
export function refuse(): void {
  root.render(
    <TranslationProvider language={resolveLanguage('browser', navigator.languages)}>
      <Refused />
    </TranslationProvider>,
  );
}
