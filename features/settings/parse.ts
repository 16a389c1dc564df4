import { DEFAULT_SETTINGS, type PanelPlace, type Settings } from './model';

/** Pixels; the panel without its rail. */
const NARROWEST = 320;
const WIDEST = 520;

/** Characters. */
const LONGEST_NAME = 120;

const isShare = (raw: unknown): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 1;

const fieldsOf = (raw: unknown): Record<string, unknown> =>
  typeof raw === 'object' && raw !== null ? { ...raw } : {};

const oneOf = <T>(raw: unknown, known: readonly T[], otherwise: T): T =>
  known.find((value) => value === raw) ?? otherwise;

const aBoolean = (raw: unknown, otherwise: boolean): boolean =>
  typeof raw === 'boolean' ? raw : otherwise;

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
 * Settings from wherever they were kept, maybe by another version: each field that is missing or
 * makes no sense is the default. By hand, because the content script reads them too and valibot
 * would weigh more than all the rest there.
 */
export function parseSettings(raw: unknown): Settings {
  const { language, theme, networks, panel, activeBrandId, agentName, shortcuts, alikeFrom } =
    fieldsOf(raw);
  const switches = fieldsOf(networks);
  const places = fieldsOf(panel);
  const inBox = fieldsOf(shortcuts);
  const defaults = DEFAULT_SETTINGS;
  const isOn = (id: keyof Settings['networks']) => aBoolean(switches[id], defaults.networks[id]);
  const placeOn = (id: keyof Settings['panel']) => parsePlace(places[id], defaults.panel[id]);
  return {
    language: oneOf(language, ['browser', 'fr', 'en'], defaults.language),
    theme: oneOf(theme, ['page', 'light', 'dark'], defaults.theme),
    networks: {
      facebook: isOn('facebook'),
      x: isOn('x'),
      linkedin: isOn('linkedin'),
      instagram: isOn('instagram'),
    },
    panel: {
      facebook: placeOn('facebook'),
      x: placeOn('x'),
      linkedin: placeOn('linkedin'),
      instagram: placeOn('instagram'),
    },
    activeBrandId: typeof activeBrandId === 'string' ? activeBrandId : null,
    agentName: typeof agentName === 'string' ? agentName.slice(0, LONGEST_NAME) : '',
    shortcuts: {
      list: aBoolean(inBox.list, defaults.shortcuts.list),
      expand: aBoolean(inBox.expand, defaults.shortcuts.expand),
    },
    alikeFrom: isShare(alikeFrom) ? alikeFrom : defaults.alikeFrom,
  };
}
