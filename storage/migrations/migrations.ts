import { firstTables } from './001-first-tables';
import { repliesAtWork } from './002-replies-at-work';
import { tone } from './003-tone';
import { playbookExports } from './004-playbook-exports';
import { languageTool } from './005-languagetool';
import { keptDrafts } from './006-kept-drafts';
import { liveCheck } from './007-live-check';
import { crisis } from './008-crisis';
import { engagementAndQueue } from './009-engagement-and-queue';
import type { Migration } from './migration';

/** Every migration, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  repliesAtWork,
  tone,
  playbookExports,
  languageTool,
  keptDrafts,
  liveCheck,
  crisis,
  engagementAndQueue,
];
