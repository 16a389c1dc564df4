// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { offeredLine, offerLine } from './frame-line';

const { MessageChannel } = await import('node:worker_threads');
vi.stubGlobal('MessageChannel', MessageChannel);
afterEach(() => vi.restoreAllMocks());

/** The frame's window as the content script has it: what is posted to it arrives in this one. */
function frameThatHears(origin: string): Window {
  return {
    postMessage: (data: unknown, to: string, ports: MessagePort[]) => {
      if (to === origin) dispatchEvent(Object.assign(new Event('message'), { data, ports }));
    },
  } as unknown as Window;
}

const OURS = 'moz-extension://vigie';

it('carries messages both ways, to the frame that bears the pass', async () => {
  const offered = offeredLine('a-pass');
  const ofPage = offerLine(frameThatHears(OURS), 'a-pass', OURS);
  const ofFrame = await offered;
  const heard = vi.fn();
  ofFrame.onMessage.addListener(heard);
  ofPage.onMessage.addListener((message) => ofPage.postMessage({ back: message }));
  ofFrame.postMessage({ call: 'survey' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ back: { call: 'survey' } }));
  ofPage.disconnect();
});

it('takes no line from a page that does not know the pass, and none without a pass', async () => {
  const taken = vi.fn();
  offeredLine('a-pass').then(taken);
  offeredLine('').then(taken);
  const lines = ['', 'another', 'toString'].map((pass) =>
    offerLine(frameThatHears(OURS), pass, OURS),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(taken).not.toHaveBeenCalled();
  for (const line of lines) line.disconnect();
});

it('tells both ends when either ends it', async () => {
  const offered = offeredLine('a-pass');
  const ofPage = offerLine(frameThatHears(OURS), 'a-pass', OURS);
  const ends = vi.fn();
  (await offered).onDisconnect.addListener(() => ends('frame'));
  ofPage.onDisconnect.addListener(() => ends('page'));
  ofPage.disconnect();
  await vi.waitFor(() => expect(ends.mock.calls).toEqual([['page'], ['frame']]));
});
