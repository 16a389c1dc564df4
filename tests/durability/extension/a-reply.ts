import type { Reply } from '../../../features/replies/model';

export const aReply = (id: string): Reply => ({
  id,
  brandId: null,
  title: 'Merci',
  shortcut: '',
  body: 'Merci !',
  variants: [],
  tags: [],
  networks: [],
  language: 'fr',
  state: 'approved',
  favourite: false,
  crisisSafe: false,
  position: 1,
  timesUsed: 0,
  lastUsedAt: null,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
});
