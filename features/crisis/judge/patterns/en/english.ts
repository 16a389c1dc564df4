import { englishBoycotts } from './boycott';
import { englishCallsToOthers } from './call-to-others';
import { englishComplaints } from './complaint';
import { englishHate } from './hate';
import { englishInsults } from './insult';
import { englishLawMatters } from './law-matter';
import { englishLegal } from './legal';
import { englishLures } from './lure';
import { englishNewsrooms } from './newsroom';
import { englishPraise } from './praise';
import { englishPress } from './press';
import { englishQuestions } from './question';
import { englishSafety } from './safety';
import { englishScams } from './scam';
import { englishThreats } from './threat';
import { englishToldHarm } from './told-harm';
import { englishVeiledThreats } from './veiled-threat';

/** Every English wording that is looked for. */
export const englishGroups = [
  englishThreats,
  englishVeiledThreats,
  englishHate,
  englishInsults,
  englishSafety,
  englishToldHarm,
  englishLegal,
  englishLawMatters,
  englishBoycotts,
  englishCallsToOthers,
  englishPress,
  englishNewsrooms,
  englishScams,
  englishLures,
  englishComplaints,
  englishQuestions,
  englishPraise,
].flat();
