import { access as enAccess } from './en/access';
import { alerts as enAlerts } from './en/alerts';
import { alertsPage as enAlertsPage } from './en/alerts-page';
import { alike as enAlike } from './en/alike';
import { answered as enAnswered } from './en/answered';
import { brandAnswer as enBrandAnswer } from './en/brand-answer';
import { brandHours as enBrandHours } from './en/brand-hours';
import { brandPeaks as enBrandPeaks } from './en/brand-peaks';
import { brandVoice as enBrandVoice } from './en/brand-voice';
import { brands as enBrands } from './en/brands';
import { charter as enCharter } from './en/charter';
import { comments as enComments } from './en/comments';
import { common as enCommon } from './en/common';
import { compare as enCompare } from './en/compare';
import { counter as enCounter } from './en/counter';
import { crisis as enCrisis } from './en/crisis';
import { dashboard as enDashboard } from './en/dashboard';
import { data as enData } from './en/data';
import { drafts as enDrafts } from './en/drafts';
import { exporting as enExporting } from './en/exporting';
import { figures as enFigures } from './en/figures';
import { follow as enFollow } from './en/follow';
import { guard as enGuard } from './en/guard';
import { hours as enHours } from './en/hours';
import { importNotes as enImportNotes } from './en/import-notes';
import { importing as enImporting } from './en/importing';
import { incident as enIncident } from './en/incident';
import { languageTool as enLanguageTool } from './en/languagetool';
import { lengths as enLengths } from './en/lengths';
import { library as enLibrary } from './en/library';
import { marks as enMarks } from './en/marks';
import { notes as enNotes } from './en/notes';
import { notices as enNotices } from './en/notices';
import { palette as enPalette } from './en/palette';
import { playbook as enPlaybook } from './en/playbook';
import { post as enPost } from './en/post';
import { posts as enPosts } from './en/posts';
import { preferences as enPreferences } from './en/preferences';
import { preview as enPreview } from './en/preview';
import { promises as enPromises } from './en/promises';
import { queue as enQueue } from './en/queue';
import { rates as enRates } from './en/rates';
import { replies as enReplies } from './en/replies';
import { ruleEditor as enRuleEditor } from './en/rule-editor';
import { rules as enRules } from './en/rules';
import { saving as enSaving } from './en/saving';
import { settings as enSettings } from './en/settings';
import { shell as enShell } from './en/shell';
import { shield as enShield } from './en/shield';
import { suggestions as enSuggestions } from './en/suggestions';
import { surge as enSurge } from './en/surge';
import { tabs as enTabs } from './en/tabs';
import { template as enTemplate } from './en/template';
import { tone as enTone } from './en/tone';
import { toneLibrary as enToneLibrary } from './en/tone-library';
import { topics as enTopics } from './en/topics';
import { valeFiles as enValeFiles } from './en/vale-files';
import { watchlist as enWatchlist } from './en/watchlist';
import { welcome as enWelcome } from './en/welcome';
import { why as enWhy } from './en/why';
import { access as frAccess } from './fr/access';
import { alerts as frAlerts } from './fr/alerts';
import { alertsPage as frAlertsPage } from './fr/alerts-page';
import { alike as frAlike } from './fr/alike';
import { answered as frAnswered } from './fr/answered';
import { brandAnswer as frBrandAnswer } from './fr/brand-answer';
import { brandHours as frBrandHours } from './fr/brand-hours';
import { brandPeaks as frBrandPeaks } from './fr/brand-peaks';
import { brandVoice as frBrandVoice } from './fr/brand-voice';
import { brands as frBrands } from './fr/brands';
import { charter as frCharter } from './fr/charter';
import { comments as frComments } from './fr/comments';
import { common as frCommon } from './fr/common';
import { compare as frCompare } from './fr/compare';
import { counter as frCounter } from './fr/counter';
import { crisis as frCrisis } from './fr/crisis';
import { dashboard as frDashboard } from './fr/dashboard';
import { data as frData } from './fr/data';
import { drafts as frDrafts } from './fr/drafts';
import { exporting as frExporting } from './fr/exporting';
import { figures as frFigures } from './fr/figures';
import { follow as frFollow } from './fr/follow';
import { guard as frGuard } from './fr/guard';
import { hours as frHours } from './fr/hours';
import { importNotes as frImportNotes } from './fr/import-notes';
import { importing as frImporting } from './fr/importing';
import { incident as frIncident } from './fr/incident';
import { languageTool as frLanguageTool } from './fr/languagetool';
import { lengths as frLengths } from './fr/lengths';
import { library as frLibrary } from './fr/library';
import { marks as frMarks } from './fr/marks';
import { notes as frNotes } from './fr/notes';
import { notices as frNotices } from './fr/notices';
import { palette as frPalette } from './fr/palette';
import { playbook as frPlaybook } from './fr/playbook';
import { post as frPost } from './fr/post';
import { posts as frPosts } from './fr/posts';
import { preferences as frPreferences } from './fr/preferences';
import { preview as frPreview } from './fr/preview';
import { promises as frPromises } from './fr/promises';
import { queue as frQueue } from './fr/queue';
import { rates as frRates } from './fr/rates';
import { replies as frReplies } from './fr/replies';
import { ruleEditor as frRuleEditor } from './fr/rule-editor';
import { rules as frRules } from './fr/rules';
import { saving as frSaving } from './fr/saving';
import { settings as frSettings } from './fr/settings';
import { shell as frShell } from './fr/shell';
import { shield as frShield } from './fr/shield';
import { suggestions as frSuggestions } from './fr/suggestions';
import { surge as frSurge } from './fr/surge';
import { tabs as frTabs } from './fr/tabs';
import { template as frTemplate } from './fr/template';
import { tone as frTone } from './fr/tone';
import { toneLibrary as frToneLibrary } from './fr/tone-library';
import { topics as frTopics } from './fr/topics';
import { valeFiles as frValeFiles } from './fr/vale-files';
import { watchlist as frWatchlist } from './fr/watchlist';
import { welcome as frWelcome } from './fr/welcome';
import { why as frWhy } from './fr/why';
import type { Translated } from './translated';

/** English, from which keys and parameters take their types. One area per feature, one file each. */
export const EN = {
  common: enCommon,
  shell: enShell,
  replies: enReplies,
  palette: enPalette,
  post: enPost,
  comments: enComments,
  settings: enSettings,
  dashboard: enDashboard,
  library: enLibrary,
  importing: enImporting,
  importNotes: enImportNotes,
  exporting: enExporting,
  posts: enPosts,
  brands: enBrands,
  answered: enAnswered,
  brandAnswer: enBrandAnswer,
  brandHours: enBrandHours,
  brandPeaks: enBrandPeaks,
  brandVoice: enBrandVoice,
  guard: enGuard,
  tone: enTone,
  rules: enRules,
  ruleEditor: enRuleEditor,
  valeFiles: enValeFiles,
  toneLibrary: enToneLibrary,
  data: enData,
  preferences: enPreferences,
  welcome: enWelcome,
  alike: enAlike,
  languageTool: enLanguageTool,
  lengths: enLengths,
  preview: enPreview,
  access: enAccess,
  saving: enSaving,
  playbook: enPlaybook,
  tabs: enTabs,
  template: enTemplate,
  suggestions: enSuggestions,
  topics: enTopics,
  charter: enCharter,
  counter: enCounter,
  incident: enIncident,
  alerts: enAlerts,
  crisis: enCrisis,
  why: enWhy,
  alertsPage: enAlertsPage,
  notices: enNotices,
  watchlist: enWatchlist,
  surge: enSurge,
  shield: enShield,
  marks: enMarks,
  drafts: enDrafts,
  figures: enFigures,
  compare: enCompare,
  promises: enPromises,
  notes: enNotes,
  queue: enQueue,
  hours: enHours,
  rates: enRates,
  follow: enFollow,
} as const;

/** French, with exactly the same areas and keys. */
export const FR = {
  common: frCommon,
  shell: frShell,
  replies: frReplies,
  palette: frPalette,
  post: frPost,
  comments: frComments,
  settings: frSettings,
  dashboard: frDashboard,
  library: frLibrary,
  importing: frImporting,
  importNotes: frImportNotes,
  exporting: frExporting,
  posts: frPosts,
  brands: frBrands,
  answered: frAnswered,
  brandAnswer: frBrandAnswer,
  brandHours: frBrandHours,
  brandPeaks: frBrandPeaks,
  brandVoice: frBrandVoice,
  guard: frGuard,
  tone: frTone,
  rules: frRules,
  ruleEditor: frRuleEditor,
  valeFiles: frValeFiles,
  toneLibrary: frToneLibrary,
  data: frData,
  preferences: frPreferences,
  welcome: frWelcome,
  alike: frAlike,
  languageTool: frLanguageTool,
  lengths: frLengths,
  preview: frPreview,
  access: frAccess,
  saving: frSaving,
  playbook: frPlaybook,
  tabs: frTabs,
  template: frTemplate,
  suggestions: frSuggestions,
  topics: frTopics,
  charter: frCharter,
  counter: frCounter,
  incident: frIncident,
  alerts: frAlerts,
  crisis: frCrisis,
  why: frWhy,
  alertsPage: frAlertsPage,
  notices: frNotices,
  watchlist: frWatchlist,
  surge: frSurge,
  shield: frShield,
  marks: frMarks,
  drafts: frDrafts,
  figures: frFigures,
  compare: frCompare,
  promises: frPromises,
  notes: frNotes,
  queue: frQueue,
  hours: frHours,
  rates: frRates,
  follow: frFollow,
} satisfies { [Area in keyof typeof EN]: Translated<(typeof EN)[Area]> };
