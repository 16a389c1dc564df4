import { useMemo } from 'react';
import { RouteProvider } from '../../components/hash-route';
import { NoticesProvider } from '../../components/notices';
import { Skeleton } from '../../components/skeleton';
import { resolveLanguage, TranslationProvider, useTranslation } from '../../components/translation';
import { useLive } from '../../components/use-live';
import type { Settings } from '../../features/settings/model';
import { liveSettings } from '../../features/settings/records';
import { StorageTroubleState } from '../../features/shell/panel/storage-trouble';
import type { StorageTrouble } from '../../storage/trouble';
import { useStorageTrouble } from '../sidepanel/use-storage-trouble';
import { useTheme } from '../sidepanel/use-theme';
import { DashboardRoom } from './dashboard-room';

/** The dashboard: its language, its theme and its data first, then the room itself. */
export function Dashboard({ version }: { version: string }) {
  const live = useLive(useMemo(() => liveSettings(), []));
  const found = useStorageTrouble();
  const trouble = live.state === 'failed' ? 'unavailable' : found;
  const settings = live.state === 'ready' ? live.value : null;
  useTheme(settings?.theme ?? 'page', null);
  return (
    <TranslationProvider
      language={resolveLanguage(settings?.language ?? 'browser', navigator.languages)}
    >
      <RouteProvider>
        <Inside settings={settings} trouble={trouble} version={version} />
      </RouteProvider>
    </TranslationProvider>
  );
}

interface InsideProps {
  settings: Settings | null;
  trouble: StorageTrouble | null;
  version: string;
}

function Inside({ settings, trouble, version }: InsideProps) {
  const { t } = useTranslation();
  if (trouble !== null) return <StorageTroubleState trouble={trouble} />;
  if (settings === null) return <Skeleton label={t('common.loading')} />;
  return (
    <NoticesProvider dismissLabel={t('common.dismiss')}>
      <DashboardRoom settings={settings} version={version} />
    </NoticesProvider>
  );
}
