import { englishBoycotts } from './boycott';
import { englishComplaints } from './complaint';
import { englishHate } from './hate';
import { englishInsults } from './insult';
import { englishLegal } from './legal';
import { englishPraise } from './praise';
import { englishPress } from './press';
import { englishQuestions } from './question';
import { englishSafety } from './safety';
import { englishScams } from './scam';
import { englishThreats } from './threat';

/** Every English wording that is looked for. */
export const englishGroups = [
  englishThreats,
  englishHate,
  englishInsults,
  englishSafety,
  englishLegal,
  englishBoycotts,
  englishPress,
  englishScams,
  englishComplaints,
  englishQuestions,
  englishPraise,
].flat();
