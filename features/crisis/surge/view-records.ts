import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../../storage/database';
import { brandLedgerKey } from './ledger-key';
import type { AlarmRow } from './stored';
import { type SurgeView, surgeView } from './surge-view';

const { ledgers, posts } = relaxedDatabase;

/** An alarm as it is to be shown, and again whenever more is counted. */
export function liveSurgeView(row: AlarmRow): Observable<SurgeView> {
  return liveQuery(async () => {
    const [own, brand, post] = await Promise.all([
      ledgers.get(row.ledgerKey),
      row.brandId === null ? undefined : ledgers.get(brandLedgerKey(row.brandId)),
      row.postKey === null ? undefined : posts.get(row.postKey),
    ]);
    return surgeView(row, own?.ledger ?? null, brand?.ledger ?? null, post ?? null);
  });
}
