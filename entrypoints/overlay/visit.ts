import type { PageView, Survey } from '../../messaging/panel-port';
import type { Sighting } from '../../messaging/sighting';
import type {
  Author,
  Comment,
  ComposerPlace,
  Network,
  Post,
  ReadingContext,
} from '../../networks/contract';
import type { Aim } from './aim';
import { createHands, type Hands } from './hands';
import type { Holders } from './holders';
import { markElement } from './mark';
import type { Memory } from './memory';
import { startWatching } from './page-watch';
import { postInMiddle } from './post-in-view';
import { createSpeaker } from './speaker';
import { surveyPage } from './survey';

/** Milliseconds that a page is given to draw itself before an empty reading counts as a failure. */
const PATIENCE = 6_000;
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
  /** What stands in the page under a key, read anew. */
  recall(key: string): Post | Comment | null | undefined;
  /** Where all this was read, for the background. */
  where(): Pick<Sighting, 'network' | 'address' | 'page' | 'speaker'>;
  view(): PageView;
  /** Whose page or post this is; null where that is nobody's in particular, or not read yet. */
  viewed(): Author | null;
  placeOf(editor: HTMLElement): ComposerPlace | null;
  noteComposer(): void;
  /** Who wrote the comment or post around a node, then whom that comment answers; nobody where it can't be told. */
  authorsAround(node: Node): Author[];
  /** Reads the whole page anew, apart from what the watch remembers. */
  survey(): Survey;
  hands: Hands;
  held: Holders['held'];
  release(): void;
  noteInsertion(outcome: string): void;
}

/** @param settling see `startWatching` */
export function startVisit(
  network: Network,
  address: URL,
  { memory, aim }: { memory: Memory; aim: Aim },
  listener: VisitListener,
  signal: AbortSignal,
  settling: number,
): Visit {
  const startedAt = performance.now();
  const page = network.pageAt(address);
  const { href } = address;
  const isOver = (): boolean => location.href !== href;
  const context = (): ReadingContext => ({
    address,
    page,
    language: document.documentElement.lang,
    now: Date.now(),
  });
  const found = {
    posts: 0,
    comments: 0,
    latestPosts: [] as Post[],
    latestComments: [] as Comment[],
    composer: false,
    composerFailed: false,
  };
  let marking = new AbortController();

  const { holders } = startWatching(
    network,
    document.body,
    () => (isOver() ? null : context()),
    {
      onPost(post) {
        found.posts += 1;
        keepLatest(found.latestPosts, post);
        memory.remember(post);
        listener.onPost(post);
      },
      onComment(comment) {
        found.comments += 1;
        keepLatest(found.latestComments, comment);
        memory.remember(comment);
        listener.onComment(comment);
      },
      onRead: listener.onChange,
    },
    signal,
    settling,
  );

  const readAnew = (element: Element | undefined): Post | Comment | null | undefined =>
    element && (network.readComment(element, context()) ?? network.readPost(element, context()));
  const placeOf = (editor: HTMLElement) => network.placeOf(editor, context());
  const release = (): void => {
    marking.abort();
    aim.release();
  };

  const hands = createHands({
    network,
    document,
    holders,
    composers: aim.composers,
    placeOf,
    onChosen(key, element, whenDone) {
      marking.abort();
      marking = new AbortController();
      markElement(
        element,
        () => holders.of(element)?.key === key,
        network.readTheme(document),
        AbortSignal.any([signal, marking.signal]),
      );
      if (whenDone) {
        aim.choose(memory.targetOf(holders.of(element)?.kind ?? 'comment', key), whenDone);
      }
    },
  });

  aim.arrive(page);
  setTimeout(listener.onChange, PATIENCE + 50);

  const speaker = createSpeaker(
    () => network.readSpeaker(document, context()),
    listener.onChange,
    signal,
  );
  const where = (): ReturnType<Visit['where']> => ({
    network: network.id,
    address: href,
    page,
    speaker: speaker.now(),
  });

  const inView = (): string | null => page.postKey ?? postInMiddle(document, holders);
  const viewed = (): Author | null => {
    const { accountHandle: handle, kind } = page;
    if (handle !== null) return { handle, name: handle, address: null };
    const key = kind === 'post' ? inView() : null;
    return key === null ? null : memory.targetOf('post', key).author;
  };

  const view = (): PageView => ({
    ...where(),
    language: document.documentElement.lang,
    theme: network.readTheme(document),
    found: { ...found, isLate: performance.now() - startedAt >= PATIENCE },
    viewed: viewed(),
    postInView: inView(),
    commentsOnPage: holders.inPage('comment').slice(0, MOST_COMMENTS),
  });

  return {
    isOver,
    recall: (key) => readAnew(holders.elementOf(key)),
    where,
    hands,
    held: holders.held,
    release,
    placeOf,
    authorsAround(node) {
      const read = readAnew(holders.around(node));
      const parent =
        read && 'parentKey' in read && read.parentKey
          ? memory.targetOf('comment', read.parentKey)
          : null;
      const writer = read?.author.ok ? read.author.value : null;
      return [writer, parent?.author ?? null].filter((author) => author !== null);
    },
    noteComposer() {
      found.composer = true;
    },
    noteInsertion(outcome) {
      found.composerFailed = outcome === 'refused' || outcome === 'altered';
      listener.onChange();
    },
    view,
    viewed,
    survey: () => {
      speaker.forget();
      return { view: view(), ...surveyPage(network, document, context()) };
    },
  };
}

function keepLatest<T extends { key: string }>(latest: T[], thing: T): void {
  const before = latest.findIndex(({ key }) => key === thing.key);
  if (before >= 0) latest.splice(before, 1);
  latest.push(thing);
  if (latest.length > LATEST) latest.shift();
}
