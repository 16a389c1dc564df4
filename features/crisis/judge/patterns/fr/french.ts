import { frenchBaits } from './bait';
import { frenchBoycotts } from './boycott';
import { frenchCallsTogether } from './call-together';
import { frenchComplaints } from './complaint';
import { frenchHate } from './hate';
import { frenchHurtBodies } from './hurt-body';
import { frenchInsults } from './insult';
import { frenchLegal } from './legal';
import { frenchNewsrooms } from './newsroom';
import { frenchPraise } from './praise';
import { frenchPress } from './press';
import { frenchProceedings } from './proceedings';
import { frenchQuestions } from './question';
import { frenchSafety } from './safety';
import { frenchScams } from './scam';
import { frenchThreats } from './threat';
import { frenchVeiledThreats } from './veiled-threat';

/** Every French wording that is looked for. */
export const frenchGroups = [
  frenchThreats,
  frenchVeiledThreats,
  frenchHate,
  frenchInsults,
  frenchSafety,
  frenchHurtBodies,
  frenchLegal,
  frenchProceedings,
  frenchBoycotts,
  frenchCallsTogether,
  frenchPress,
  frenchNewsrooms,
  frenchScams,
  frenchBaits,
  frenchComplaints,
  frenchQuestions,
  frenchPraise,
].flat();
