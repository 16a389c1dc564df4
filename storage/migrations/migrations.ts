import { firstTables } from './001-first-tables';
import type { Migration } from './migration';

/** Every migration, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstTables];
