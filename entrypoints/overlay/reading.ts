import type { Clipping } from '../../features/replies/saving/clipping';
import type { LinePort } from '../../messaging/line-port';
import {
  PANEL_PORT,
  type PageNews,
  type PageView,
  type PanelCalls,
} from '../../messaging/panel-port';
import type { Network } from '../../networks/contract';
import { startAim } from './aim';
import { clipSelection } from './clip-selection';
import { startDraftMarks } from './draft-marks';
import type { FramePlace } from './frame';
import type { Lent } from './lent';
import { createMemory } from './memory';
import type { Desk, Palette } from './palette';
import { type LineAnswers, startPanelLine } from './panel-line';
import { startSightingLine } from './sighting-line';
import { startVisit, type Visit } from './visit';

/** Milliseconds between two looks at the page on the panel's behalf: often enough to feel live, rare enough to cost nothing. */
const TELL = 150;

/** Milliseconds that a network needs to draw the next page after changing the address. */
const SETTLING = 1_000;

export interface Reading {
  theme(): 'light' | 'dark';
  /** A line handed to the panel's frame. */
  takeLine(port: LinePort): void;
  clipSelection(): Clipping;
  /** Tells the panel that something waits for it at the background. */
  tellWaiting(): void;
  desk: Desk;
}

/**
 * Reads a network's pages one visit after the other and keeps the panel and the background told.
 * A visit ends when the address changes: networks are single-page applications.
 */
export function startReading(
  network: Network,
  panel: {
    place(place: FramePlace): void;
    fold(): void;
    /** The reply box changed, or whether the panel is open. */
    onComposer(): void;
    /** The person chose to have Vigie in the page, on this network. */
    isInPage(): boolean;
    /** Is told all that the panel is, while `isUp`; of the reply box always. */
    palette(): Palette | undefined;
  },
  signal: AbortSignal,
): Reading {
  let leaving = new AbortController();
  let visit: Visit;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const said = new Map<string, string>();
  let behind: Pick<PageView, 'postInView' | 'viewed'> = { postInView: null, viewed: null };

  const begin = (settling: number): Visit => {
    leaving.abort();
    leaving = new AbortController();
    const begun = startVisit(
      network,
      new URL(location.href),
      { memory, aim },
      {
        onPost: (post) => sightings.addPost(post),
        onComment: (comment) => sightings.addComment(comment),
        onChange: () => {
          tellSoon();
          lent.onRead?.();
        },
      },
      AbortSignal.any([signal, leaving.signal]),
      settling,
    );
    if (begun.where().page.kind === 'profile') sightings.addPage();
    return begun;
  };

  const memory = createMemory((key) => visit?.recall(key));
  const aim = startAim(
    memory,
    (editor) => visit?.placeOf(editor) ?? null,
    () => {
      visit?.noteComposer();
      panel.onComposer();
      // What is being written is told at once; what else it changed can wait.
      say(composerNews());
      tellSoon();
    },
    signal,
  );
  const theme = (): 'light' | 'dark' => network.readTheme(document);
  const marks = startDraftMarks(theme, signal);
  const sightings = startSightingLine(() => visit.where(), signal);

  const answers: LineAnswers<PanelCalls> = {
    insert: async (ask) => {
      const outcome = await visit.hands.insert(ask);
      visit.noteInsertion(outcome);
      return outcome;
    },
    choose: ({ key, isToAnswer }) => visit.hands.choose(key, isToAnswer),
    fix: (ask) => visit.hands.fix(ask),
    mark: (ask) => {
      marks.show(aim.composers.inUse()?.editor, ask);
      return null;
    },
    survey: () => visit.survey(),
    release: () => {
      visit.release();
      return null;
    },
    place: (place) => {
      panel.place(place);
      return null;
    },
    fold: () => {
      panel.fold();
      return null;
    },
  };
  /** Panel and palette draw marks of their own, one after the other. */
  const handOver = (): void => {
    marks.clear();
    panel.onComposer();
    lent.onRead?.();
  };
  const line = startPanelLine<PanelCalls, PageNews>(
    PANEL_PORT,
    answers,
    () => {
      handOver();
      refresh();
    },
    signal,
    handOver,
  );

  const lent: Lent = {
    held: () => visit.held,
    mayStand: () => panel.isInPage() && (network.mayShowRail || line.hasListener()),
    theme,
    signal,
  };
  globalThis.vigie = lent;

  const tell = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    if (visit.isOver()) visit = begin(SETTLING);
    const all = line.hasListener() || panel.palette()?.isUp();
    for (const news of all ? newsNow() : [composerNews()]) say(news);
  };
  /** At once: whoever listens anew is waiting for it. */
  const refresh = (): void => {
    said.clear();
    clearTimeout(timer);
    tell();
  };
  const composerNews = (): PageNews => ({ news: 'composer', view: aim.composerView() });
  const newsNow = (): PageNews[] => [
    { news: 'page', view: withPost(visit.view()) },
    composerNews(),
    { news: 'target', target: aim.target() },
  ];
  /** X changes its address to that of the reply box it opens over a post: the post behind is still the one in view. */
  const withPost = (view: PageView): PageView => {
    if (view.page.kind !== 'other') behind = { postInView: view.postInView, viewed: view.viewed };
    else if (view.postInView === null && aim.composers.inUse()) return { ...view, ...behind };
    return view;
  };
  const say = (news: PageNews): void => {
    const words = JSON.stringify(news);
    if (said.get(news.news) === words) return;
    said.set(news.news, words);
    line.tell(news);
    panel.palette()?.hear(news);
  };
  const tellSoon = (): void => {
    timer ??= setTimeout(tell, TELL);
  };

  visit = begin(0);
  for (const event of ['scroll', 'resize', 'popstate', 'visibilitychange']) {
    addEventListener(event, tellSoon, { capture: true, passive: true, signal });
  }
  const point = ({ target, isTrusted }: Event) => {
    if (isTrusted) lent.pointed = new WeakRef(target as Node);
  };
  addEventListener('contextmenu', point, { capture: true, signal });
  return {
    theme,
    takeLine: line.take,
    clipSelection: () => clipSelection(document, visit.authorsAround, aim.target()?.author ?? null),
    tellWaiting: () => line.tell({ news: 'waiting' }),
    desk: {
      network: network.id,
      composers: aim.composers,
      answers,
      refresh,
      isPanelOpen: line.hasListener,
      mayStand: network.mayShowRail,
      speaker: () => visit.where().speaker,
      viewed: () => visit.viewed(),
      theme,
    },
  };
}
