import type { saving as english } from '../en/saving';
import type { Translated } from '../translated';

export const saving = {
  saveDraft: 'Enregistrer ce brouillon comme réponse',
  alike: 'Une réponse très proche existe : « {title} ».',
  openAlike: 'L’ouvrir',
  waits: 'Le texte choisi attend : enregistrez ou fermez d’abord cette réponse.',
} satisfies Translated<typeof english>;
