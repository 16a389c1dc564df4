import type { DevTools } from '../durability/devtools.ts';

/** One call of the browser into an extension's content script, with all it led to. */
export interface OwnTask {
  /** Milliseconds of the main thread's CPU. */
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
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', '-*'];

/** Every call into content scripts of `origin` while `work` lasts, in all pages, by the browser's own trace. */
export async function traceOwnTasks(
  devtools: DevTools,
  origin: string,
  work: () => Promise<void>,
): Promise<OwnTask[]> {
  const events: TraceEvent[] = [];
  let recording = true;
  const complete = Promise.withResolvers<void>();
  devtools.on('Tracing.dataCollected', ({ value }) => {
    if (recording) for (const event of value as TraceEvent[]) events.push(event);
  });
  devtools.on('Tracing.tracingComplete', () => complete.resolve());
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull' },
  });
  await work();
  await devtools.send('Tracing.end');
  await complete.promise;
  recording = false;
  return outermost(events.filter((event) => isOwnCall(event, origin)));
}

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
  for (const { pid, tid, ts, dur = 0, tdur = dur } of events.sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid}/${tid}`;
    if (ts < (endOf.get(thread) ?? 0)) continue;
    endOf.set(thread, ts + dur);
    tasks.push({ cpu: tdur / 1000, wall: dur / 1000 });
  }
  return tasks;
}
