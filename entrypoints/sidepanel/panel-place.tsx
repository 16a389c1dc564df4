import type { StoreApi } from 'zustand/vanilla';
import { Guarded } from '../../components/guarded';
import { useTranslation } from '../../components/translation';
import { claimOf } from '../../features/brands/claim';
import type { Guard } from '../../features/brands/guard';
import type { Brand } from '../../features/brands/model';
import { ClaimLine } from '../../features/brands/panel/claim-line';
import type { FlagToShow } from '../../features/crisis/flags/flag-to-show';
import { AlertsTab } from '../../features/crisis/flags/panel/alerts-tab';
import { ExposureFoot } from '../../features/crisis/shield/panel/exposure-foot';
import { PostTab } from '../../features/engagement/panel/post-tab';
import type { Queue } from '../../features/queue/panel/queue-store';
import { QueueTab } from '../../features/queue/panel/queue-tab';
import { PromisesLine } from '../../features/queue/promises/panel/promises-line';
import { RepliesTab } from '../../features/replies/panel/replies-tab';
import { SettingsView } from '../../features/settings/panel/settings-view';
import { Away, AwayNote } from '../../features/shell/panel/away';
import { Ended } from '../../features/shell/panel/ended';
import type { PlaceId } from '../../features/shell/panel/panel-store';
import { TargetLine } from '../../features/shell/panel/target-line';
import { ToneTab } from '../../features/tone/panel/tone-tab';
import type { DraftCheck } from '../../features/tone/panel/use-draft-check';
import { ask } from '../../messaging/calls';
import type { PageClient } from '../../messaging/page-client';
import type { PageView } from '../../messaging/panel-port';
import { blockedPlace } from './blocked-place';
import type { PanelRoomProps } from './panel-room';
import { placeOnPage } from './place-on-page';
import type { AnswerTo } from './use-answer-to';

interface PanelPlaceProps extends PanelRoomProps {
  place: PlaceId;
  go: (place: PlaceId) => void;
  brand: Brand | null;
  brands: readonly Brand[];
  brandsKnown: boolean;
  /** The flag that the alerts open on; null: on none. */
  flagToShow: FlagToShow | null;
  showFlag: (flag: FlagToShow) => void;
  queue: StoreApi<Queue>;
  view: PageView | null;
  client: PageClient | null;
  answerTo: AnswerTo;
  guard: Guard;
  check: DraftCheck;
  /** What stands in the network's reply box; empty when nothing does, or when it is a private message. */
  draft: string;
}

/** What stands beside the rail: the place chosen, unless something has to be settled first. */
export function PanelPlace(props: PanelPlaceProps) {
  const { place, go, brand, view, client, line, settings, version, answerTo } = props;
  const { target, postAddress } = answerTo;
  const { language } = useTranslation();
  const postKey = view?.postInView ?? null;
  const showFlag = (key: string) => props.showFlag({ key, isWanted: false });

  if (place === 'settings') {
    const onDashboard = () => void ask('openDashboard', { section: null });
    const agents = brand?.agents ?? [];
    return <SettingsView settings={settings} agents={agents} onDashboard={onDashboard} />;
  }
  const blocked = blockedPlace(props);
  if (blocked !== null) return blocked;
  if (!props.brandsKnown) return null;
  return (
    <Guarded key={place} part={place} version={version}>
      {line.state === 'ended' && <Ended why={line.why} />}
      {line.state === 'none' && place === 'queue' && <Away />}
      {place === 'replies' && (
        <RepliesTab
          place={placeOnPage(view, brand, target, props.guard)}
          postAddress={postAddress}
          client={client}
          draft={props.draft}
          above={<ReplyingTo {...props} />}
        />
      )}
      {place === 'tone' && (
        <ToneTab
          check={props.check}
          client={client}
          brand={brand}
          network={view?.network ?? null}
          language={brand?.language ?? language}
        />
      )}
      {place === 'alerts' && (
        <AlertsTab
          brandId={brand?.id ?? null}
          postKey={postKey}
          client={client}
          asked={props.flagToShow}
          onReply={() => go('replies')}
        />
      )}
      {place === 'alerts' && <ExposureFoot shield={settings.shield} />}
      {place === 'post' && (
        <PostTab
          postKey={postKey}
          brandId={brand?.id ?? null}
          brands={props.brands}
          onFlag={showFlag}
        />
      )}
      {place === 'queue' && <PromisesLine brandId={brand?.id ?? null} client={client} />}
      {place === 'queue' && line.state !== 'none' && (
        <QueueTab
          queue={props.queue}
          postKey={postKey}
          onPage={view?.commentsOnPage ?? []}
          targetKey={target?.key ?? null}
          client={client}
          onReply={() => go('replies')}
          brandId={brand?.id ?? null}
          onFlag={showFlag}
        />
      )}
    </Guarded>
  );
}

/** Whom the replies below would answer, and as whom. */
function ReplyingTo({ line, view, brand, brands, client, answerTo }: PanelPlaceProps) {
  if (line.state === 'none') return <AwayNote />;
  if (view === null) return null;
  const claim = claimOf(brands, brand, view.network, view.speaker);
  return (
    <>
      {claim !== null && <ClaimLine claim={claim} />}
      <TargetLine target={answerTo.target} onRelease={() => void client?.call('release', null)} />
    </>
  );
}
