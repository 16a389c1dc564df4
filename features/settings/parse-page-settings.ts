import type { NetworkId } from '../../networks/contract';
import { DEFAULT_PAGE_SETTINGS, type PageSettings, type PanelPlace } from './model';
import { aBoolean, fieldsOf, oneOf } from './parse-fields';

const NETWORK_IDS = Object.keys(DEFAULT_PAGE_SETTINGS.networks) as NetworkId[];

/** Pixels; the panel without its rail. */
const NARROWEST = 320;
const WIDEST = 520;

function parsePlace(raw: unknown, otherwise: PanelPlace): PanelPlace {
  const { side, width, open, shownIn } = fieldsOf(raw);
  const isWidth = typeof width === 'number' && width >= NARROWEST && width <= WIDEST;
  return {
    side: oneOf(side, ['left', 'right'], otherwise.side),
    width: isWidth ? width : otherwise.width,
    open: aBoolean(open, otherwise.open),
    shownIn: oneOf(shownIn, ['ask', 'page', 'side-panel'], otherwise.shownIn),
  };
}

/**
 * The settings that count in a network's page, from wherever they were kept, maybe by another version: each field that
 * is missing or makes no sense is the default. By hand, because the content script reads them and valibot would weigh
 * more than all the rest there.
 */
export function parsePageSettings(raw: unknown): PageSettings {
  const { networks, panel, activeBrandId, shortcuts } = fieldsOf(raw);
  const switches = fieldsOf(networks);
  const places = fieldsOf(panel);
  const inBox = fieldsOf(shortcuts);
  const defaults = DEFAULT_PAGE_SETTINGS;
  const each = <T>(read: (id: NetworkId) => T) =>
    Object.fromEntries(NETWORK_IDS.map((id) => [id, read(id)])) as Record<NetworkId, T>;
  return {
    networks: each((id) => aBoolean(switches[id], defaults.networks[id])),
    panel: each((id) => parsePlace(places[id], defaults.panel[id])),
    activeBrandId: typeof activeBrandId === 'string' ? activeBrandId : null,
    shortcuts: {
      list: aBoolean(inBox.list, defaults.shortcuts.list),
      expand: aBoolean(inBox.expand, defaults.shortcuts.expand),
    },
  };
}
