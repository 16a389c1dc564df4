import type { DevTools } from '../durability/devtools.ts';

/** One call of the browser into an extension's script, with all it led to. */
export interface OwnTask {
  /** Milliseconds of the thread's CPU. */
  cpu: number;
  /** Milliseconds on the wall: what the page waited, garbage collection and busy neighbours included. */
  wall: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** Every call into content scripts of `origin` while `work` lasts, in all pages, by the browser's own trace. */
export async function traceOwnTasks(
  devtools: DevTools,
  origin: string,
  work: () => Promise<void>,
): Promise<OwnTask[]> {
  const events = await trace(devtools, ['devtools.timeline'], work);
  return outermost(events.filter((event) => isOwnCall(event, PAGE_SCRIPTS(origin))));
}

/** While `work` lasts: calls into what runs in pages, and every task of the thread that draws the extension's own pages. */
export async function tracePagesAndOwn(
  devtools: DevTools,
  origin: string,
  work: () => Promise<void>,
): Promise<{ inPages: OwnTask[]; own: OwnTask[] }> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  const events = await trace(devtools, categories, work);
  const drawing = new Set(
    events.filter((event) => isOwnCall(event, [`${origin}/chunks/`])).map(threadOf),
  );
  return {
    inPages: outermost(events.filter((event) => isOwnCall(event, PAGE_SCRIPTS(origin)))),
    own: outermost(
      events.filter((event) => event.name === 'RunTask' && drawing.has(threadOf(event))),
    ),
  };
}

/** Every task of service workers while `work` lasts: with one extension in the browser, and sites without any, of its own. */
export async function traceWorkerTasks(
  devtools: DevTools,
  work: () => Promise<void>,
): Promise<OwnTask[]> {
  const events = await trace(devtools, ['disabled-by-default-devtools.timeline'], work);
  const workers = new Set(
    events.filter(({ args }) => args?.name === 'ServiceWorker thread').map(threadOf),
  );
  return outermost(
    events.filter((event) => event.name === 'RunTask' && workers.has(threadOf(event))),
  );
}

async function trace(
  devtools: DevTools,
  categories: readonly string[],
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  let recording = true;
  const complete = Promise.withResolvers<void>();
  devtools.on('Tracing.dataCollected', ({ value }) => {
    if (recording) for (const event of value as TraceEvent[]) events.push(event);
  });
  devtools.on('Tracing.tracingComplete', () => complete.resolve());
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories, '-*'], recordMode: 'recordUntilFull' },
  });
  await work();
  await devtools.send('Tracing.end');
  await complete.promise;
  recording = false;
  return events;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

/** Where scripts stand that run in networks' pages. */
const PAGE_SCRIPTS = (origin: string): string[] => [
  `${origin}/content-scripts/`,
  `${origin}/marks.js`,
  `${origin}/figures.js`,
];

function isOwnCall({ name, ph, args }: TraceEvent, places: readonly string[]): boolean {
  const url = args?.data?.url;
  return (
    ph === 'X' &&
    (name === 'FunctionCall' || name === 'EvaluateScript') &&
    url !== undefined &&
    places.some((place) => url.startsWith(place))
  );
}

/** Calls that aren't inside another of ours. */
function outermost(events: TraceEvent[]): OwnTask[] {
  const tasks: OwnTask[] = [];
  const endOf = new Map<string, number>();
  for (const event of events.sort((a, b) => a.ts - b.ts)) {
    const { ts, dur = 0, tdur = dur } = event;
    const thread = threadOf(event);
    if (ts < (endOf.get(thread) ?? 0)) continue;
    endOf.set(thread, ts + dur);
    tasks.push({ cpu: tdur / 1000, wall: dur / 1000 });
  }
  return tasks;
}
