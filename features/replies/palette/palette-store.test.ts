import { expect, it } from 'vitest';
import type { PaletteNews } from '../../../messaging/palette-port';
import { createPaletteStore, followPalette, type PaletteClient, typedIn } from './palette-store';

it('begins each opening anew: an Enter of the last list takes nothing from the next', () => {
  const store = createPaletteStore();
  let tell: (news: PaletteNews) => void = () => undefined;
  const client = {
    onNews(listener: typeof tell) {
      tell = listener;
      return () => undefined;
    },
  } as unknown as PaletteClient;
  followPalette(client, store);
  tell({ news: 'face', face: { kind: 'list', letters: 'd' } });
  tell({ news: 'key', key: 'next' });
  tell({ news: 'key', key: 'take' });
  expect(store.getState()).toMatchObject({ opening: 1, at: 1, taken: 1 });
  expect(typedIn(store.getState())).toBe('/d');
  tell({ news: 'face', face: { kind: 'none' } });
  tell({ news: 'face', face: { kind: 'list', letters: 'r' } });
  expect(store.getState()).toMatchObject({ opening: 2, at: 0, taken: 0 });
});
