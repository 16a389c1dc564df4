import type { TopicCues } from './topic-cues';

/** Getting about by public transport. */
export const travel = {
  recurrent: {
    about: 'recurrent repetition again',
    said: `
      tous_les_jours tous_les_matins chaque_matin chaque_jour chaque_semaine tous_les_soirs toujours_en_retard
      encore_en_retard 3_semaines
      every_day every_morning every_single every_week every_night always_late again_and_again late_again daily`,
    hinted:
      'toujours encore semaines chaque always again weeks constantly jamais never fiable* reliable',
  },
  interruption: {
    about: 'interrompu interruption suspended perturbation disruption',
    said: `
      interrompu* interruption trafic_coupe c_est_coupe coupe_entre a_l_arret arrete* reprise ca_reprend ca_repart
      bus_de_remplacement bus_de_substitution bus_relais navette*
      suspended is_it_shut shut_between no_trains no_buses no_service running_again start_running replacement_bus*
      rail_replacement shuttle* resume`,
    hinted: 'incident trafic circule coupe bloque traffic running ligne line trains',
  },
  cause: {
    about: 'cause',
    said: `
      pourquoi pourkoi pk c_est_quoi_comme quel_incident quelle_raison savoir_ce_qui qu_est_ce_qui_se_passe
      que_se_passe ce_qui_se_passe cause la_raison
      why what_happened what_s_happening what_s_going_on whats_going_on what_sort_of what_kind_of the_reason cause`,
    hinted: 'incident raison reason suicide fatality',
  },
  strike: {
    about: 'greve strike',
    said: 'greve* greviste* mouvement_social preavis strike* striking industrial_action walkout',
    hinted: 'syndicat* union service_minimum',
  },
  passed: {
    about: 'passe pas_pris_de_passagers drove_past passed',
    said: `
      sans_s_arreter ne_s_est_pas_arrete s_est_pas_arrete pas_arrete sous_mon_nez sous_le_nez porte_au_nez m_a_laisse
      passe_devant n_a_pas_ouvert
      drove_past drove_off didn_t_stop did_not_stop didnt_stop without_stopping straight_past pulled_away went_past
      shut_the_doors`,
    hinted: 'chauffeur arret driver stop vu saw courir running',
  },
  crowded: {
    about: 'affluence bond* crowd*',
    said: `
      bonde* blinde* plein_a_craquer pleins_a_craquer pleines_a_craquer sardines entasse* serres serre surcharge*
      impossible_de_monter pas_pu_monter trop_de_monde
      crowded packed rammed sardines crammed couldn_t_get_on can_t_get_on overcrowd* squash* no_room full_up`,
    hinted: 'monde monter debout pleins pleines plein standing full seats',
  },
  accident: {
    about: 'accident',
    said: 'accident* renverse* collision percute* derail* crashed_into knocked_down hit_by',
    hinted: 'blesses victime* injured ambulance pompiers samu',
  },
  driving: {
    about: 'conduite driving',
    said: `
      grille_un_feu grille_le_feu feu_rouge roule_comme conduit_comme au_volant roulait excès_de_vitesse conduite
      freine freinage trop_vite telephone_au_volant
      red_light jumped_a speeding drives_like reckless* braking too_fast phone_while at_the_wheel dangerous_driving
      on_his_phone on_her_phone`,
    hinted:
      'chauffeur conducteur driver vitesse speed telephone phone feu pieton* pedestrian* vite',
  },
  harassment: {
    about: 'harcelement harassment',
    said: `
      harcel* attouch* frotteur* exhib* me_touch* main_aux_fesses suivie suivait agress* pervers
      harass* grop* touching followed_me following flash* assault* creep pervert`,
    hinted: 'fille filles femme femmes girls girl women woman homme man',
  },
  antisocial: {
    about: 'incivilit* antisocial behaviour',
    said: `
      musique_a_fond fument fumer fume cigarette crach* pieds_sur incivilit* bagarre* alcoolise* bourre* hurlent
      loud_music smoking vaping spitting feet_on antisocial anti_social drunk* fighting yobs shouting swearing`,
    hinted: 'jeunes bruit noisy kids teenagers musique music',
  },
  fine: {
    about: 'amende fine',
    said: 'amende* une_prune pv contravention* proces_verbal verbalis* contester contestation fined penalty_fare appeal a_fine penalty',
    hinted: 'controleu* valide ticket fine inspector valid tapped composte*',
  },
  inspection: {
    about: 'controleur inspection controle comportement',
    said: 'controleu* controleuse* inspector* ticket_inspector*',
    hinted: 'agent agents staff agressif rude controle',
  },
  driverPraise: {
    about: 'conducteur driver compliment',
    said: 'merci_au_conducteur merci_au_chauffeur bravo_au_chauffeur thanks_to_the_driver lovely_driver great_driver chauffeur_au_top',
    hinted: 'conducteur conductrice attendu waited_for souriant smiling',
  },
  pass: {
    about: 'abonnement carte pass card scan',
    said: `
      carte_ne_passe carte_d_abonnement ma_carte mon_pass passe_navigo ne_passe_pas ne_passe_plus bipe valideur*
      my_card my_pass won_t_tap won_t_scan reader season_ticket card_reader`,
    hinted: 'carte abonnement abo badge card pass tap scan rouge red reload recharg*',
  },
  machine: {
    about: 'distributeur valideur machine reader titre',
    said: 'distributeur* automate borne* valideur* composteur* ticket_machine* vending machine* card_reader validator*',
    hinted: 'ticket tickets titre hs billet out_of_order pieces coins monnaie change',
  },
  route: {
    about: 'itineraire trajet route',
    said: `
      pour_aller comment_aller je_prends_quoi quel_bus quelle_ligne comment_je_fais_pour je_fais_comment_pour rejoindre
      itineraire correspondance* par_ou_passer
      how_do_i_get how_to_get which_bus which_line which_train get_to_the route how_am_i_supposed_to_get
      where_do_the connection* au_depart`,
    hinted:
      'terminus direction aller prendre depuis hopital gare centre airport hospital station centre from',
  },
  works: {
    about: 'travaux works roadworks',
    said: `
      travaux chantier deviation devie arret_provisoire arret_deplace arret_supprime arret_reporte est_supprime
      roadworks road_works works temporary_stop stop_moved stop_closed diver* construction digging building_site`,
    hinted: 'arret provisoire stop temporary closed supprime deplace marteau fin end',
  },
  idea: {
    about: 'idee suggestion idea',
    said: `
      ce_serait_bien ca_serait_bien pourriez_vous_ajouter prolonger pourquoi_pas_une idee suggestion il_faudrait_une
      would_be_good would_be_great would_be_nice why_not_add suggestion idea could_you_add please_add extend`,
    hinted: 'ajouter add ligne lycee college line prolonge',
  },
} as const satisfies Record<string, TopicCues>;
