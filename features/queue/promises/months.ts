/** Months by what they are called, the longer names of each first; 0: January. */
export interface MonthNames {
  /** For a pattern: one of them, without a group. */
  pattern: string;
  /** Null for what is none of them. */
  monthOf(name: string | undefined): number | null;
}

/** @param names of January to December, each with its short forms behind bars: `sept|sep` */
export function createMonthNames(names: readonly string[]): MonthNames {
  const forms = names.map((each) => each.split('|'));
  return {
    pattern: `(?:${names.join('|')})`,
    monthOf(name) {
      const month = forms.findIndex((each) => each.includes(name ?? ''));
      return month < 0 ? null : month;
    },
  };
}
