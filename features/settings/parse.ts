import { parseNotices } from '../crisis/notices/parse';
import { parseShield } from '../crisis/shield/parse';
import { readServerAddress } from '../tone/languagetool/server-address';
import { DEFAULT_SETTINGS, type Settings } from './model';
import { aBoolean, fieldsOf, oneOf } from './parse-fields';
import { parsePageSettings } from './parse-page-settings';

/** Characters. */
const LONGEST_NAME = 120;

const isShare = (raw: unknown): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 1;

function aServer(raw: unknown): string | null {
  const server = typeof raw === 'string' ? readServerAddress(raw) : null;
  return server?.ok ? server.address : null;
}

/**
 * Settings from wherever they were kept, maybe by another version: each field that is missing or makes no sense is the
 * default.
 */
export function parseSettings(raw: unknown): Settings {
  const { language, theme, agentName, alikeFrom, languageToolAddress, keepDrafts, draftCounter } =
    fieldsOf(raw);
  const { shield, notices, feedFigures } = fieldsOf(raw);
  return {
    ...parsePageSettings(raw),
    language: oneOf(language, ['browser', 'fr', 'en'], DEFAULT_SETTINGS.language),
    theme: oneOf(theme, ['page', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    agentName: typeof agentName === 'string' ? agentName.slice(0, LONGEST_NAME) : '',
    alikeFrom: isShare(alikeFrom) ? alikeFrom : DEFAULT_SETTINGS.alikeFrom,
    languageToolAddress: aServer(languageToolAddress),
    keepDrafts: aBoolean(keepDrafts, DEFAULT_SETTINGS.keepDrafts),
    draftCounter: aBoolean(draftCounter, DEFAULT_SETTINGS.draftCounter),
    shield: parseShield(shield, DEFAULT_SETTINGS.shield),
    notices: parseNotices(notices, DEFAULT_SETTINGS.notices),
    feedFigures: aBoolean(feedFigures, DEFAULT_SETTINGS.feedFigures),
  };
}
