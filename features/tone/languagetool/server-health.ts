import * as v from 'valibot';

/** How a server has answered lately. Of one address: another one begins anew. */
export interface ServerHealth {
  address: string;
  /** Failures in a row. */
  failures: number;
  /** Not asked before then (milliseconds since 1970). */
  restsUntil: number;
  /** When the person was last told of a failure; null: not yet. */
  toldAt: number | null;
}

const HEALTH = v.object({
  address: v.string(),
  failures: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  restsUntil: v.pipe(v.number(), v.finite()),
  toldAt: v.nullable(v.pipe(v.number(), v.finite())),
}) satisfies v.GenericSchema<unknown, ServerHealth>;

/** The health of a server as it was kept; null where there is none, or another version of Vigie kept it otherwise. */
export function readServerHealth(kept: unknown): ServerHealth | null {
  const read = v.safeParse(HEALTH, kept);
  return read.success ? read.output : null;
}

/** Milliseconds: the pause after a failure doubles up to five minutes, so that a server that is down gets no storm. */
const FIRST_REST = 5_000;
const LONGEST_REST = 5 * 60_000;
/** Milliseconds: of a server that comes and goes the person hears no more often. */
const QUIET = 10 * 60_000;

export const unknownHealth = (address: string): ServerHealth => ({
  address,
  failures: 0,
  restsUntil: 0,
  toldAt: null,
});

/** Whether a server may be asked now. A clock set back doesn't keep it resting for longer than it could. */
export const mayAsk = ({ restsUntil }: ServerHealth, now: number): boolean =>
  now >= restsUntil || restsUntil - now > LONGEST_REST;

export function afterFailure(
  { address, failures, toldAt }: ServerHealth,
  now: number,
): { health: ServerHealth; isNews: boolean } {
  const restsUntil = now + Math.min(FIRST_REST * 2 ** failures, LONGEST_REST);
  const health = { address, failures: failures + 1, restsUntil, toldAt: toldAt ?? now };
  return { health, isNews: toldAt === null };
}

export const afterAnswer = ({ address, toldAt }: ServerHealth, now: number): ServerHealth => ({
  ...unknownHealth(address),
  toldAt: toldAt !== null && now - toldAt < QUIET ? toldAt : null,
});
