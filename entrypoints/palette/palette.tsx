import { useMemo } from 'react';
import { resolveLanguage, TranslationProvider } from '../../components/translation';
import { useLive } from '../../components/use-live';
import { liveBrands } from '../../features/brands/records';
import type { PaletteClient, PaletteStore } from '../../features/replies/palette/palette-store';
import { liveSettings } from '../../features/settings/records';
import { PaletteRoom } from './palette-room';

interface PaletteProps {
  client: PaletteClient;
  store: PaletteStore;
}

/** The palette: its language and its data first. It shows nothing while these are missing; the panel says why. */
export function Palette({ client, store }: PaletteProps) {
  const settings = useLive(useMemo(() => liveSettings(), []));
  const brands = useLive(useMemo(() => liveBrands(), []));
  if (settings.state !== 'ready' || brands.state !== 'ready') return null;
  const language = resolveLanguage(settings.value.language, navigator.languages);
  return (
    <TranslationProvider language={language}>
      <PaletteRoom client={client} store={store} settings={settings.value} brands={brands.value} />
    </TranslationProvider>
  );
}
