import { comments as enComments } from './en/comments';
import { common as enCommon } from './en/common';
import { post as enPost } from './en/post';
import { replies as enReplies } from './en/replies';
import { settings as enSettings } from './en/settings';
import { shell as enShell } from './en/shell';
import { comments as frComments } from './fr/comments';
import { common as frCommon } from './fr/common';
import { post as frPost } from './fr/post';
import { replies as frReplies } from './fr/replies';
import { settings as frSettings } from './fr/settings';
import { shell as frShell } from './fr/shell';
import type { Translated } from './translated';

/** English, from which keys and parameters take their types. One area per feature, one file each. */
export const EN = {
  common: enCommon,
  shell: enShell,
  replies: enReplies,
  post: enPost,
  comments: enComments,
  settings: enSettings,
} as const;

/** French, with exactly the same areas and keys. */
export const FR = {
  common: frCommon,
  shell: frShell,
  replies: frReplies,
  post: frPost,
  comments: frComments,
  settings: frSettings,
} satisfies { [Area in keyof typeof EN]: Translated<(typeof EN)[Area]> };
