import type { brandVoice as english } from '../en/brand-voice';
import type { Translated } from '../translated';

export const brandVoice = {
  alsoFrench: 'Répond aussi en français',
  alsoEnglish: 'Répond aussi en anglais',
  register: 'Adresse en français',
  vous: 'Vouvoiement',
  tu: 'Tutoiement',
  unsaid: 'Non précisée',
  registerHint: 'Vigie signale ce qui s’écrit autrement.',
  spellings: 'Ses noms et ceux de ses produits',
  spellingsHint: 'Écrits comme ils doivent l’être, séparés par des virgules : TransVal, Ligne B.',
  shorteners: 'Raccourcisseurs de liens utilisés',
  shortenersHint: 'Des domaines, séparés par des virgules : tval.fr, lnk.bio.',
  noDomain: '« {text} » n’est pas un domaine. Écrivez-le comme tval.fr.',
  agents: 'Qui répond',
  agentsHint: 'Les prénoms qui signent les réponses, séparés par des virgules.',
} satisfies Translated<typeof english>;
