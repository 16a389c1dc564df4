/** A set that training reads: how much one comment of it counts, and whether thresholds are found on it. */
interface TrainingSet {
  counts: number;
  /** A set without abuse, labelled or not. */
  benign?: 'learnt' | 'unseen';
}

/** Our own comments, beside this file; the other sets are public ones. */
export const OWN = 'own';

/**
 * Only sets whose licence lets what is learnt from them ship (docs/crisis-model.md). Those whose labels are noisy or whose
 * comments were picked by keyword count for little.
 */
export const TRAINING_SETS: Readonly<Record<'fr' | 'en', Readonly<Record<string, TrainingSet>>>> = {
  fr: {
    [OWN]: { counts: 2 },
    toxifrench_fr: { counts: 2 },
    toxifrench_agr_fr: { counts: 2 },
    jigsaw_mt_fr: { counts: 1.5 },
    mhc_fr: { counts: 0.7 },
    mlma_fr: { counts: 0.3 },
    udgsd_fr: { counts: 1, benign: 'unseen' },
  },
  en: {
    [OWN]: { counts: 2 },
    jigsaw_en: { counts: 1.5 },
    hatecheck_en: { counts: 0.7 },
    davidson_en: { counts: 0.4 },
    mlma_en: { counts: 0.1 },
    smsspam_en: { counts: 0.7, benign: 'learnt' },
    ytspam_en: { counts: 1, benign: 'learnt' },
    udewt_en: { counts: 1, benign: 'unseen' },
  },
};
