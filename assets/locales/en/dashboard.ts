export const dashboard = {
  skip: 'Skip to the work',
  navigation: 'Dashboard',
  replies: 'Replies',
  posts: 'Posts',
  brands: 'Brands',
  data: 'Data',
  settings: 'Settings',
  help: 'Help',
  helpLine: 'Keys, variables, permissions, privacy.',
  local: 'All of it is on this device.',
  used: '{size} used.',
  allBrands: 'All brands',
} as const;
