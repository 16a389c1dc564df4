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
  const events = await trace(devtools, 'devtools.timeline', work);
  return outermost(events.filter((event) => isOwnCall(event, origin)));
}

/** Every task of service workers while `work` lasts: with one extension in the browser, and sites without any, of its own. */
export async function traceWorkerTasks(
  devtools: DevTools,
  work: () => Promise<void>,
): Promise<OwnTask[]> {
  const events = await trace(devtools, 'disabled-by-default-devtools.timeline', work);
  const workers = new Set(
    events.filter(({ args }) => args?.name === 'ServiceWorker thread').map(threadOf),
  );
  return outermost(
    events.filter((event) => event.name === 'RunTask' && workers.has(threadOf(event))),
  );
}

async function trace(
  devtools: DevTools,
  category: string,
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
    traceConfig: { includedCategories: [category, '-*'], recordMode: 'recordUntilFull' },
  });
  await work();
  await devtools.send('Tracing.end');
  await complete.promise;
  recording = false;
  return events;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

function isOwnCall({ name, ph, args }: TraceEvent, origin: string): boolean {
  return (
    ph === 'X' &&
    (name === 'FunctionCall' || name === 'EvaluateScript') &&
    args?.data?.url?.startsWith(`${origin}/content-scripts/`) === true
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
