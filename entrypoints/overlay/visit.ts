import { composerOf } from '../../composers/registry';
import type { Health } from '../../features/health/model';
import type { Target } from '../../features/queue/model';
import type { ComposerView, PageView, Survey } from '../../messaging/panel-port';
import type { Sighting } from '../../messaging/sighting';
import type { Comment, Network, Post, ReadingContext } from '../../networks/contract';
import { type ComposerWatch, startComposerWatch } from './composer-watch';
import { createHands, type Hands } from './hands';
import { carryOn, type Found, judgeHealth, PATIENCE } from './health';
import { markElement } from './mark';
import { startWatching } from './page-watch';
import { postInMiddle } from './post-in-view';
import { surveyPage } from './survey';

/** Posts and comments remembered for judging health. */
const LATEST = 12;
/** Comments named to the panel at most: a longer list would cost the page more than anyone reads. */
const MOST_COMMENTS = 2_000;

export interface VisitListener {
  onPost(post: Post): void;
  onComment(comment: Comment): void;
  /** Something the panel shows may have changed. */
  onChange(): void;
}

/** One page of a network, from its address changing to the next: all that is read and done there ends with `signal`. */
export interface Visit {
  isOver(): boolean;
  /** Where all this was read, for the background. */
  where(): Pick<Sighting, 'network' | 'address' | 'page' | 'speaker'>;
  view(): PageView;
  composer(): ComposerView | null;
  target(): Target | null;
  /** Reads the whole page anew, apart from what the watch remembers. */
  survey(): Survey;
  hands: Hands;
  release(): void;
  noteInsertion(outcome: string): void;
}

/** @param settling see `startWatching` */
export function startVisit(
  network: Network,
  address: URL,
  listener: VisitListener,
  signal: AbortSignal,
  settling: number,
): Visit {
  const startedAt = performance.now();
  const page = network.pageAt(address);
  const isOver = (): boolean => location.href !== address.href;
  const context = (): ReadingContext => ({
    address,
    page,
    language: document.documentElement.lang,
    now: Date.now(),
  });
  const read = new Map<string, Post | Comment>();
  const found: Found & { latestPosts: Post[]; latestComments: Comment[] } = {
    posts: 0,
    comments: 0,
    latestPosts: [],
    latestComments: [],
    composer: false,
    composerFailed: false,
  };
  let health: Health | undefined;
  let chosen: Target | null = null;
  let marking = new AbortController();

  const { holders } = startWatching(
    network,
    document.body,
    () => (isOver() ? null : context()),
    {
      onPost(post) {
        found.posts += 1;
        keepLatest(found.latestPosts, post);
        remember(read, post);
        listener.onPost(post);
      },
      onComment(comment) {
        found.comments += 1;
        keepLatest(found.latestComments, comment);
        remember(read, comment);
        listener.onComment(comment);
      },
      onRead: listener.onChange,
    },
    signal,
    settling,
  );

  const placeOf = (editor: HTMLElement) => network.placeOf(editor, context());
  const composers: ComposerWatch = startComposerWatch(
    document,
    placeOf,
    () => {
      found.composer = true;
      const answered = composers.inUse()?.place.answers;
      if (answered) chosen = targetOf(answered.kind, answered.key);
      listener.onChange();
    },
    signal,
  );

  const targetOf = (kind: Target['kind'], key: string): Target => {
    const thing = read.get(key);
    return {
      kind,
      key,
      author: thing?.author.ok ? thing.author.value : null,
      text: thing?.text.ok ? thing.text.value : '',
      at: thing?.at.ok ? thing.at.value.at : null,
    };
  };

  const release = (): void => {
    chosen = null;
    marking.abort();
    listener.onChange();
  };

  const hands = createHands({
    network,
    document,
    holders,
    composers,
    placeOf,
    onChosen(key, element) {
      marking.abort();
      marking = new AbortController();
      chosen = targetOf(holders.of(element)?.kind ?? 'comment', key);
      markElement(
        element,
        () => holders.of(element)?.key === key,
        network.readTheme(document),
        AbortSignal.any([signal, marking.signal]),
      );
      listener.onChange();
    },
  });

  const late = setTimeout(listener.onChange, PATIENCE + 50);
  signal.addEventListener('abort', () => {
    clearTimeout(late);
    marking.abort();
  });

  const where = (): ReturnType<Visit['where']> => ({
    network: network.id,
    address: address.href,
    page,
    speaker: network.readSpeaker(document, context()),
  });

  const view = (): PageView => {
    health = carryOn(health, judgeHealth(found, page, performance.now() - startedAt, Date.now()));
    return {
      ...where(),
      language: document.documentElement.lang,
      theme: network.readTheme(document),
      health,
      postInView: page.postKey ?? postInMiddle(document, holders),
      commentsOnPage: holders.inPage('comment').slice(0, MOST_COMMENTS),
    };
  };

  return {
    isOver,
    where,
    hands,
    release,
    target: () => chosen,
    noteInsertion(outcome) {
      found.composerFailed = outcome === 'refused' || outcome === 'altered';
      listener.onChange();
    },
    composer: () => composerView(composers, targetOf),
    view,
    survey: () => ({ view: view(), ...surveyPage(network, document, context()) }),
  };
}

function composerView(
  composers: ComposerWatch,
  targetOf: (kind: Target['kind'], key: string) => Target,
): ComposerView | null {
  const inUse = composers.inUse();
  if (!inUse) return null;
  const { answers, purpose } = inUse.place;
  return {
    editor: composerOf(inUse.editor).kind,
    purpose,
    target: answers ? targetOf(answers.kind, answers.key) : answers,
    draft: inUse.draft,
  };
}

function keepLatest<T extends { key: string }>(latest: T[], thing: T): void {
  const before = latest.findIndex(({ key }) => key === thing.key);
  if (before >= 0) latest.splice(before, 1);
  latest.push(thing);
  if (latest.length > LATEST) latest.shift();
}

/** Readings by key, for saying whom a box answers; bounded, oldest out first. */
function remember(read: Map<string, Post | Comment>, thing: Post | Comment): void {
  read.delete(thing.key);
  read.set(thing.key, thing);
  const [oldest] = read.keys();
  if (read.size > 4_000 && oldest) read.delete(oldest);
}
