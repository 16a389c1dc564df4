import { useMemo } from 'react';
import type { Brand } from '../../../../brands/model';
import { WATCH_SEVERITIES } from '../../model';
import type { StoredTerm } from '../../stored-term';

const byWords = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const gravity = ({ severity }: StoredTerm): number => WATCH_SEVERITIES.indexOf(severity);

/**
 * The terms that are watched for a brand, those for every brand included, the gravest first.
 * @param brand null: all there are
 */
export const useTermsOf = (all: readonly StoredTerm[], brand: Brand | null): StoredTerm[] =>
  useMemo(
    () =>
      all
        .filter(({ brandId }) => brand === null || brandId === null || brandId === brand.id)
        .sort((a, b) => gravity(b) - gravity(a) || byWords.compare(a.text, b.text)),
    [all, brand],
  );
