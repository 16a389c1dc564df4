import { type Loaded, useLoaded } from '../../../../components/use-loaded';
import type { Sector } from '../../../replies/starter/sector';
import type { ToneLanguage } from '../../model';
import { STARTER_CHARTERS } from '../starter/starter-charters';

/** The charter of a trade in a language, as Markdown, once it is loaded. */
export const useStarterCharter = (sector: Sector, language: ToneLanguage): Loaded<string> =>
  useLoaded(STARTER_CHARTERS[sector][language]);
