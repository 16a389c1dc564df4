import { useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { LiveState } from '../../components/use-live';
import { brandInView } from '../../features/brands/brand-in-view';
import type { Brand } from '../../features/brands/model';
import { BrandMenu } from '../../features/brands/panel/brand-menu';
import { GuardLine } from '../../features/brands/panel/guard-line';
import { useOpenAlerts } from '../../features/crisis/flags/panel/use-open-alerts';
import { useFlagCount } from '../../features/crisis/notices/panel/use-flag-count';
import { BreakLine } from '../../features/crisis/shield/panel/break-line';
import { useCommentsSeen } from '../../features/crisis/shield/panel/use-comments-seen';
import { SurgeBanner } from '../../features/crisis/surge/panel/surge-banner';
import { KeptDraftLine } from '../../features/drafts/panel/kept-draft-line';
import { useKeptDraft } from '../../features/drafts/panel/use-kept-draft';
import { useQueue } from '../../features/queue/panel/use-queue';
import { OtherTabLine } from '../../features/queue/tabs/panel/other-tab-line';
import type { Settings } from '../../features/settings/model';
import { changeSettings } from '../../features/settings/records';
import { PanelFrame } from '../../features/shell/panel/panel-frame';
import { PanelHeader } from '../../features/shell/panel/panel-header';
import {
  createPanelStore,
  type PanelState,
  targetOf,
} from '../../features/shell/panel/panel-store';
import { ResizeEdge } from '../../features/shell/panel/resize-edge';
import { SecondLookLine } from '../../features/tone/incident/panel/second-look-line';
import { useDraftCheck } from '../../features/tone/panel/use-draft-check';
import { blockedPlace } from './blocked-place';
import type { PanelProps } from './panel';
import { PanelPlace } from './panel-place';
import { useAnswerTo } from './use-answer-to';
import { useDock } from './use-dock';
import { useGuard } from './use-guard';
import { useLineInStore } from './use-line-in-store';
import { useTheme } from './use-theme';
import { useWaiting } from './use-waiting';

/** Width of the rail, as the frame in the page reckons with it (px). */
const RAIL = 44;

/** What the room is drawn from. Not what is being written: the room would be drawn again with each key. */
const besideDraft = ({ place, folded, view, health, flagToShow, go, showFlag }: PanelState) => ({
  place,
  folded,
  view,
  health,
  flagToShow,
  go,
  showFlag,
});

/** What stands in the reply box, where it can be made a reply: nothing of a private message, and only among the replies. */
const draftToSave = ({ place, composer }: PanelState): string =>
  place !== 'replies' || composer === null || composer.purpose === 'message'
    ? ''
    : composer.draft.text;

export type PanelRoomProps = PanelProps & { settings: Settings; liveBrands: LiveState<Brand[]> };

/** The panel with its data at hand: header, rail, and the place the person is in. */
export function PanelRoom(props: PanelRoomProps) {
  const { line, framed, settings, liveBrands: live } = props;
  const [store] = useState(createPanelStore);
  const client = useLineInStore(line, store);
  useFlagCount();
  const seen = useStore(store, useShallow(besideDraft));
  const { place, folded, view, health, go } = seen;
  if (live.state === 'failed') throw live.error;
  const brands = live.state === 'ready' ? live.value : [];
  const network = view?.network ?? null;
  const brand = brandInView(brands, view, settings.activeBrandId);
  const dock = useDock({ store, settings, network, client: framed ? client : null });
  useTheme(settings.theme, view?.theme ?? null);
  const target = useStore(store, targetOf);
  const answerTo = useAnswerTo(target, view);
  const guard = useGuard(brands, brand, view, target);
  const check = useDraftCheck({
    panel: store,
    client,
    brand,
    brands,
    network,
    target,
    server: settings.languageToolAddress,
  });
  const alerts = useOpenAlerts(brand?.id ?? null);
  const queue = useQueue(view, brands);
  useWaiting(client, store, queue);
  useCommentsSeen(store, settings.shield.isOn);
  const kept = useKeptDraft(store, settings.keepDrafts);
  const draft = useStore(store, draftToSave);
  const chooseBrand = (activeBrandId: string | null) =>
    changeSettings((stored) => ({ ...stored, activeBrandId }));

  const isBlocked = blockedPlace({ ...props, view }) !== null;

  return (
    <PanelFrame
      place={place}
      onPlace={(next) => {
        if (folded) dock.fold(false);
        go(next);
      }}
      folded={folded}
      onFold={framed ? dock.fold : undefined}
      side={dock.side}
      color={brand?.color ?? null}
      hits={check.store}
      alerts={alerts}
      queue={queue}
      edge={
        framed && (
          <ResizeEdge side={dock.side} width={dock.width} rail={RAIL} onResize={dock.resize} />
        )
      }
      top={
        <>
          <PanelHeader view={view} health={health} client={client}>
            <BrandMenu
              brands={brands}
              active={brand}
              follows={settings.activeBrandId === null}
              onChoose={chooseBrand}
            />
          </PanelHeader>
          {view !== null && !isBlocked && (
            <>
              <GuardLine
                guard={guard}
                view={view}
                brand={brand}
                onFollow={() => void chooseBrand(null)}
              />
              <OtherTabLine
                postKey={view.postInView}
                targetKey={target?.key ?? null}
                address={view.address}
                queue={queue}
              />
              <SecondLookLine
                store={check.store}
                brand={brand}
                onLook={place === 'tone' ? null : () => go('tone')}
              />
              <BreakLine shield={settings.shield} />
              {(place === 'replies' || place === 'tone') && (
                <KeptDraftLine offer={kept} client={client} desk={store.getState} guard={guard} />
              )}
            </>
          )}
          {place !== 'settings' && !isBlocked && (
            <SurgeBanner
              brand={brand}
              postKey={view?.postInView ?? null}
              isAboveWork={place === 'queue' || place === 'post'}
              onAlerts={place === 'alerts' ? null : () => go('alerts')}
            />
          )}
        </>
      }
    >
      <PanelPlace
        {...props}
        place={place}
        go={go}
        flagToShow={seen.flagToShow}
        showFlag={seen.showFlag}
        queue={queue}
        brand={brand}
        brands={brands}
        brandsKnown={live.state === 'ready'}
        view={view}
        client={client}
        answerTo={answerTo}
        guard={guard}
        check={check}
        draft={draft}
      />
    </PanelFrame>
  );
}
