import { useMemo } from 'react';
import { NoticesProvider } from '../../components/notices';
import { Skeleton } from '../../components/skeleton';
import { resolveLanguage, TranslationProvider, useTranslation } from '../../components/translation';
import { useLive } from '../../components/use-live';
import { liveBrands } from '../../features/brands/records';
import { liveSettings } from '../../features/settings/records';
import { StorageTroubleState } from '../../features/shell/panel/storage-trouble';
import type { Line } from './follow-tab';
import { PanelRoom } from './panel-room';
import { useStorageTrouble } from './use-storage-trouble';

export interface PanelProps {
  line: Line;
  /** In a network's page; false in the browser's own side panel. */
  framed: boolean;
  /** Version of the extension, for error reports. */
  version: string;
  /** Opens the browser's own side panel; resolves to whether it could. */
  openBrowserPanel: () => Promise<boolean>;
}

/** The panel: its language and its data first, then the room itself. */
export function Panel(props: PanelProps) {
  const live = useLive(useMemo(() => liveSettings(), []));
  // asked for together with the settings, not after them: each question to the database takes its time
  const brands = useLive(useMemo(() => liveBrands(), []));
  const trouble = useStorageTrouble();
  const settings = live.state === 'ready' ? live.value : null;
  const language = resolveLanguage(settings?.language ?? 'browser', navigator.languages);
  return (
    <TranslationProvider language={language}>
      <Dismissable>
        {trouble !== null && <StorageTroubleState trouble={trouble} />}
        {trouble === null && settings === null && <Loading failed={live.state === 'failed'} />}
        {trouble === null && settings !== null && (
          <PanelRoom {...props} settings={settings} liveBrands={brands} />
        )}
      </Dismissable>
    </TranslationProvider>
  );
}

function Loading({ failed }: { failed: boolean }) {
  const { t } = useTranslation();
  return failed ? (
    <StorageTroubleState trouble="unavailable" />
  ) : (
    <Skeleton label={t('common.loading')} />
  );
}

function Dismissable({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation();
  return <NoticesProvider dismissLabel={t('common.dismiss')}>{children}</NoticesProvider>;
}
