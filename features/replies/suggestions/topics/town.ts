import type { TopicCues } from './topic-cues';

/** Living in a town and dealing with its council. */
export const town = {
  roads: {
    about: 'voirie road* pavement',
    said: `
      nid_de_poule nids_de_poule voirie trottoir* chaussee bitume goudron degrade deneig* verglas patinoire sale_la_route saler
      potholes pothole pavement* kerb tarmac gritted gritter gritting ice_rink icy resurfac* uneven`,
    hinted:
      'rue route trou trous pneu street road hole tyre neige snow tombee fell defonce smashed cleared',
  },
  waste: {
    about: 'dechets waste bin bins collecte',
    said: `
      ramassage_des_ordures pas_de_ramassage poubelle* poubelles_jaunes bac_jaune bacs ordures dechetterie tri_selectif encombrants
      collecte non_ramasse* eboueur*
      bin bins bin_collection recycling refuse garbage wheelie overflowing tip collected bin_day`,
    hinted: 'passees passes ramasse* collection emptied deborde jaune',
  },
  lighting: {
    about: 'eclairage lighting lights',
    said: 'lampadaire* eclairage reverbere* plus_de_lumiere noir_complet dans_le_noir streetlight* street_light* lamp_post* pitch_black lighting lights_out',
    hinted: 'lumiere eteint* light noir dark lights rue street',
  },
  papers: {
    about: 'papiers etat_civil papers certificates paperwork demarches',
    said: `
      carte_d_identite passeport* acte_de_naissance etat_civil titre_de_sejour livret_de_famille carte_grise creneau
      attestation certificat
      passport* birth_certificate death_certificate id_card appointment certificate* permit paperwork`,
    hinted: 'papiers rendez_vous rdv dossier naissance mairie slot slots papers form licence',
  },
  adminWait: {
    about: 'attente demarche waiting_too_long wait',
    said: 'mois_pour semaines_pour mois_d_attente delai delais trop_long depuis_des_mois months_for weeks_for months_wait backlog still_waiting waiting_list taking_months',
    hinted: 'mois months normal semaines weeks attente dossier reponse reply',
  },
  water: {
    about: 'eau water',
    said: 'plus_d_eau coupure_d_eau pas_d_eau eau_du_robinet fuite_d_eau eau_marron no_water water_cut water_off burst_pipe water_leak brown_water from_the_taps mains',
    hinted: 'eau robinet fuite water tap taps leak pression pressure',
  },
  weather: {
    about: 'alerte meteo inondation alert weather flood incendie',
    said: `
      inond* crue evacu* tempete alerte_rouge alerte_meteo riviere_monte vigilance neige canicule
      flood* evacuat* storm river_s_rising rivers_rising weather_warning need_to_leave snow wildfire`,
    hinted: 'riviere monte river rising eau water orage vent wind neige snow',
  },
  noise: {
    about: 'bruit voisinage noise neighbours',
    said: `
      bruit bruyant* tapage rodeo* musique_a_fond fait_la_fete nuisance* petards dormir motos
      noise noisy loud revving party_every parties_every can_t_sleep cant_sleep fireworks motorbikes barking`,
    hinted:
      'voisin voisins nuit nuits soir fenetres neighbour neighbours neighbor night sleep music window',
  },
  insecurity: {
    about: 'insecurite unsafe securite',
    said: `
      insecurite on_n_ose dealer* deal_de point_de_deal cambriol* police_municipale vol_a agressions delinquan* patrouille* voyous
      unsafe after_dark drug_dealer* dealers burglar* patrols crime police_presence muggings nobody_dares break_ins gangs`,
    hinted: 'peur soir quartier police scared afraid dark safe securite',
  },
  social: {
    about: 'social sans_abri homeless vulnerable solidarite',
    said: `
      sdf sans_abri dort_dehors dorment_dehors dort_dans_la_rue a_la_rue 115 isolee
      homeless rough_sleep* sleeping_rough sleeping_in sleeping_outside vulnerable`,
    hinted: 'dehors froid abribus dort monsieur outside cold bus_shelter man sleeping',
  },
  parking: {
    about: 'stationnement parking circulation',
    said: `
      parking* se_garer se_gare garer stationnement* horodateur* zone_bleue places_de_parking bouchon* embouteill* double_file
      parking park_the where_do_we_park to_park parked congestion car_park traffic_jam*`,
    hinted: 'place places voiture voitures pv centre car cars spaces tickets town',
  },
  school: {
    about: 'ecole cantine school',
    said: `
      ecole* cantine* periscolaire rentree_scolaire ramassage_scolaire garderie centre_de_loisirs maternelle inscription_scolaire
      school* school_dinners school_meals school_lunches after_school breakfast_club teacher*`,
    hinted: 'enfants inscription inscriptions eleves pupils classe college kids menu deadline',
  },
  nursery: {
    about: 'creche nursery',
    said: 'creche* assistante_maternelle place_en_creche nounou nursery nurseries childcare creche childminder',
    hinted: 'refuse refusee refuses bebe turned_down place demissionne quit',
  },
  taxes: {
    about: 'impots budget tarifs taxes charges spending',
    said: `
      impot impots taxe taxes taxe_fonciere taxe_d_habitation contribuable* notre_argent argent_public nos_impots gaspill*
      tax taxes council_tax our_money taxpayer* rates waste_of_money public_money`,
    hinted: 'argent paye budget payer money pay depense* spending baisser cut',
  },
  politics: {
    about: 'neutralite politique neutral* political',
    said: `
      election* vendu* municipales campagne corrompu* demission vivement_les_elections votez voter pour_qui_voter
      election* sellout corrupt resign vote voting party_politics labour tories conservative*`,
    hinted: 'maire gauche droite mayor leader council politicians politique* democratie',
  },
  councillors: {
    about: 'elu elus councillor*',
    said: 'adjoint* l_adjoint elu_referent rencontrer_le_maire rdv_avec_le_maire ecrire_au_maire conseiller_municipal councillor* ward surgery write_to_the_mayor',
    hinted: 'elu elus maire mayor rdv rencontrer permanence contact',
  },
  consultation: {
    about: 'consultation avis_des_habitants participation views residents',
    said: `
      consulte consultes consultation concertation enquete_publique referendum demande_notre_avis demande_l_avis reunion_publique
      consulted consultation asked_about ever_asked public_meeting have_a_say our_views`,
    hinted: 'avis projet democratie opinion views asked democracy project habitants residents',
  },
  events: {
    about: 'evenement agenda programme events',
    said: `
      ca_commence programme quelle_date c_est_quand billetterie feu_d_artifice quel_jour
      what_time_does_it what_time_is start programme when_does tickets_for when_is_the line_up`,
    hinted: 'marche fete concert heure commence market festival start starts date',
  },
  strayAnimal: {
    about: 'animal_perdu errant stray lost_or_stray',
    said: 'trouve_un_chien trouve_un_chat chien_perdu chat_perdu errant* sans_collier found_a_dog found_a_cat lost_dog lost_cat stray no_collar found_a_brown',
    hinted: 'chien chat chienne dog cat collier collar puce chip',
  },
} as const satisfies Record<string, TopicCues>;
