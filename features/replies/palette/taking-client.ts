import type { PageClient } from '../../../messaging/page-client';
import type { InsertAsk, InsertOutcome, PanelCalls } from '../../../messaging/panel-port';
import { type PaletteClient, type PaletteStore, typedIn } from './palette-store';

/**
 * The palette's line as the panel's parts use it: an insertion takes the place of what was typed in the reply box,
 * the palette closes once it is in, and stays to say why when it isn't.
 */
export function takingClient(client: PaletteClient, store: PaletteStore): PageClient {
  const insert = async (ask: InsertAsk): Promise<InsertOutcome> => {
    store.setState({ isUnderWay: true });
    const { face, risen } = store.getState();
    const outcome = await client.call('insert', { ...ask, instead: typedIn({ face }) });
    if (outcome === 'inserted') await client.call('close', risen ? 'search' : face.kind);
    else await rise(client, store);
    return outcome;
  };
  const call = (name: keyof PanelCalls, ask: unknown): Promise<unknown> =>
    name === 'insert' ? insert(ask as InsertAsk) : client.call(name, ask as never);
  // The panel's parts call; the news of this line is the palette's own.
  return { ...client, call } as unknown as PageClient;
}

/** Shows the search over the page, with what was typed looked for: the reply has something to ask or to say. */
export async function rise(client: PaletteClient, store: PaletteStore): Promise<void> {
  if (store.getState().face.kind === 'search' || store.getState().risen) return;
  // The page first: what is drawn tells its size, which counts for the search alone.
  const answer = client.call('rise', null);
  store.setState({ risen: true });
  await answer;
}
