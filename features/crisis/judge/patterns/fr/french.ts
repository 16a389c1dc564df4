import { frenchBoycotts } from './boycott';
import { frenchComplaints } from './complaint';
import { frenchHate } from './hate';
import { frenchInsults } from './insult';
import { frenchLegal } from './legal';
import { frenchPraise } from './praise';
import { frenchPress } from './press';
import { frenchQuestions } from './question';
import { frenchSafety } from './safety';
import { frenchScams } from './scam';
import { frenchThreats } from './threat';

/** Every French wording that is looked for. */
export const frenchGroups = [
  frenchThreats,
  frenchHate,
  frenchInsults,
  frenchSafety,
  frenchLegal,
  frenchBoycotts,
  frenchPress,
  frenchScams,
  frenchComplaints,
  frenchQuestions,
  frenchPraise,
].flat();
