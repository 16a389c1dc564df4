import type { TopicCues } from './topic-cues';

/** Living in a town and dealing with its council. */
export const town = {
  roads: {
    about: 'voirie road* pavement',
    said: `
      nid_de_poule nids_de_poule voirie trottoir* chaussee bitume goudron degrade deneig* verglas patinoire
      sale_la_route saler potholes pothole pavement* kerb tarmac gritted gritter gritting ice_rink icy resurfac*
      uneven revetement resurface refaire_la_rue refaire_la_route chaussee_defoncee crater* crevasse* bosse*
      dos_d_ane speed_bump passage_pieton crossing marquage_au_sol road_markings panneau_tombe sign_down
      plaque_d_egout manhole drain_cover racines tree_roots branche branches elagage elaguer piste_cyclable
      cycle_lane bike_lane cleared_the degage* deneige impasse salted sel salage`,
    hinted: `
      rue route trou trous pneu street road hole tyre neige snow tombee fell defonce smashed cleared refaire
      jante wheel velo bike prevu plan degager passage lane close`,
  },
  waste: {
    about: 'dechets waste bin bins collecte',
    said: `
      ramassage_des_ordures pas_de_ramassage poubelle* poubelles_jaunes bac_jaune bacs ordures dechetterie
      tri_selectif encombrants collecte non_ramasse* eboueur* bin bins bin_collection recycling refuse garbage
      wheelie overflowing tip collected bin_day sacs_jaunes yellow_sacks sacs_poubelle bin_lorry camion_poubelle
      camion_benne jours_de_ramassage days_changed conteneur* containers compost dechets_verts garden_waste
      verre_a_trier bottle_bank borne_a_verre bin_men not_emptied encombrants_c_est`,
    hinted: `
      passees passes ramasse* collection emptied deborde jaune jours days camion lorry sacs sacks jaunes yellow
      verre semaine week`,
  },
  lighting: {
    about: 'eclairage lighting lights',
    said: `
      lampadaire* eclairage reverbere* plus_de_lumiere noir_complet dans_le_noir streetlight* street_light*
      lamp_post* pitch_black lighting lights_out lampes the_lamps ampoule* bulb reverberes street_lamp*
      eclaire_plus on_n_y_voit_rien can_t_see_a_thing allumes_en_plein on_all_day`,
    hinted: `
      lumiere eteint* light noir dark lights rue street lampes lamps place square remettre back`,
  },
  papers: {
    about: 'papiers etat_civil papers certificates paperwork demarches',
    said: `
      carte_d_identite passeport* acte_de_naissance etat_civil titre_de_sejour livret_de_famille carte_grise
      creneau attestation certificat passport* birth_certificate death_certificate id_card appointment
      certificate* permit paperwork cni ma_cni lost_my_id get_a_new_one la_refaire refaire_ma new_passport
      mariage_dossier wedding_paperwork pacs se_marier recensement census inscription_liste liste_electorale
      electoral_roll register_to_vote changement_d_adresse permis_de_construire planning_permission
      proof_of_residence certificat_de legaliser legalis* duplicata`,
    hinted: `
      papiers rendez_vous rdv dossier naissance mairie slot slots papers form licence id perdu lost nouvelle
      refaire new signature original`,
  },
  adminWait: {
    about: 'attente demarche waiting_too_long wait',
    said: `
      mois_pour semaines_pour mois_d_attente delai delais trop_long depuis_des_mois months_for weeks_for
      months_wait backlog still_waiting waiting_list taking_months toujours_en_cours still_processing
      dossier_bloque no_progress traite_quand when_will_my sans_nouvelle_de_mon nowhere_with laissez_trainer
      dragging`,
    hinted: `
      mois months normal semaines weeks attente dossier reponse reply demande request application avance`,
  },
  water: {
    about: 'eau water',
    said: `
      plus_d_eau coupure_d_eau pas_d_eau eau_du_robinet fuite_d_eau eau_marron no_water water_cut water_off
      burst_pipe water_leak brown_water from_the_taps mains pression_d_eau water_pressure eau_jaune eau_trouble
      cloudy_water canalisation* pipes_burst inondation_cave fuite_dans_la plus_une_goutte not_a_drop`,
    hinted: `
      eau robinet fuite water tap taps leak pression pressure goutte drop couleur colour bu drink`,
  },
  weather: {
    about: 'alerte meteo inondation alert weather flood incendie',
    said: `
      inond* crue evacu* tempete alerte_rouge alerte_meteo riviere_monte vigilance neige canicule flood*
      evacuat* storm river_s_rising rivers_rising weather_warning need_to_leave snow wildfire orages thunder*
      grele hail vents_violents high_winds seisme earthquake avalanche submersion canicule_plan abri_ouvert
      shelter_open alerte_orange consignes_de sandbags sacs_de_sable routes_coupees roads_closed_by eau_monte
      water_rising`,
    hinted: `
      riviere monte river rising eau water orage vent wind neige snow consignes vigilance cave basement route`,
  },
  noise: {
    about: 'bruit voisinage noise neighbours',
    said: `
      bruit bruyant* tapage rodeo* musique_a_fond fait_la_fete nuisance* petards dormir motos noise noisy loud
      revving party_every parties_every can_t_sleep cant_sleep fireworks motorbikes barking sono music_til
      musique_jusqu jusqu_a_3h til_3 until_3 klaxon* horns aboie* chien_qui_aboie tondeuse lawnmower bar_du_coin
      pub_on_the boite_de_nuit nightclub karaoke on_dort_plus no_sleep boucan vacarme racket banging ca_tape
      hammering a_6h_du_mat from_6_am travaux_a_6h scooters_qui petarade*`,
    hinted: `
      voisin voisins nuit nuits soir fenetres neighbour neighbours neighbor night sleep music window bar pub 3h
      mat am musique sono voisine terrasse coin corner tape reveille woken`,
  },
  insecurity: {
    about: 'insecurite unsafe securite',
    said: `
      insecurite on_n_ose dealer* deal_de point_de_deal cambriol* police_municipale vol_a agressions delinquan*
      patrouille* voyous unsafe after_dark drug_dealer* dealers burglar* patrols crime police_presence muggings
      nobody_dares break_ins gangs fracture fracturee broken_into vit_dans_la_peur living_in_fear voiture_volee
      car_stolen vols_de vole_mon_velo stole_my agresse* mugged bandes_de_jeunes gangs_of squat squatte
      squatters trafic_de_drogue dealing cameras_de video_surveillance cctv on_se_sent_plus feel_safe
      don_t_feel_safe vitres_brisees smashed_windows tirs shots coups_de_feu shooting`,
    hinted: `
      peur soir quartier police scared afraid dark safe securite fear vole stolen voiture car cave mois month
      fois twice`,
  },
  social: {
    about: 'social sans_abri homeless vulnerable solidarite',
    said: `
      sdf sans_abri dort_dehors dorment_dehors dort_dans_la_rue a_la_rue 115 isolee homeless rough_sleep*
      sleeping_rough sleeping_in sleeping_outside vulnerable dorment_dans vit_dans_une_voiture living_in_a_car
      vivent_dans living_in_a_tent tente tents migrants refugies refugees food_bank banque_alimentaire
      personne_agee_seule elderly_neighbour_alone mendie begging famille_avec_deux family_with_two maraude*
      sans_domicile`,
    hinted: `
      dehors froid abribus dort monsieur outside cold bus_shelter man sleeping famille family gamins kids
      voiture car gymnase gym vivre living aider help`,
  },
  parking: {
    about: 'stationnement parking circulation',
    said: `
      parking* se_garer se_gare garer stationnement* horodateur* zone_bleue places_de_parking bouchon*
      embouteill* double_file parking park_the where_do_we_park to_park parked congestion car_park traffic_jam*
      auto_ou leave_their_cars leave_our_cars mon_garage my_garage garage_est bloque_mon ventouses
      voitures_ventouses abandoned_cars verbalise nobody_tickets mal_gare* badly_parked sur_le_trottoir
      on_the_pavement residents_permit vignette macaron livraison_en_double sens_interdit one_way rond_point
      roundabout circulation plus_de_place_pour_se fourriere towed tow`,
    hinted: `
      place places voiture voitures pv centre car cars spaces tickets town garage auto autos riverains residents
      bloque blocked laissent leave`,
  },
  school: {
    about: 'ecole cantine school',
    said: `
      ecole* cantine* periscolaire rentree_scolaire ramassage_scolaire garderie centre_de_loisirs maternelle
      inscription_scolaire school* school_dinners school_meals school_lunches after_school breakfast_club
      teacher* garderie_du evening_club holiday_club centre_aere atsem instit* teachers cour_de_recreation
      playground classe_fermee fermeture_de_classe bus_scolaire school_bus menus_de_la tarif_cantine
      dinner_money inscrire_mon enrol* enroll* rentree`,
    hinted: `
      enfants inscription inscriptions eleves pupils classe college kids menu deadline soir evening club combien
      how_much an_prochain next_year tarif inscrire bus`,
  },
  nursery: {
    about: 'creche nursery',
    said: `
      creche* assistante_maternelle place_en_creche nounou nursery nurseries childcare creche childminder
      place_pour_mon_bebe mode_de_garde day_care daycare garde_d_enfants micro_creche commission_d_attribution`,
    hinted: `
      refuse refusee refuses bebe turned_down place demissionne quit baby garde refus`,
  },
  taxes: {
    about: 'impots budget tarifs taxes charges spending',
    said: `
      impot impots taxe taxes taxe_fonciere taxe_d_habitation contribuable* notre_argent argent_public
      nos_impots gaspill* tax council_tax our_money taxpayer* rates waste_of_money public_money nous_qui_payons
      nous_qui_paye us_paying we_pay_for paying_again on_paye_toujours c_est_nous_qui payons ca_coute_combien_a
      how_much_did_this_cost coute_aux cost_the_taxpayer depenses_inutiles argent_par_les_fenetres endettement
      debt_of_the dette budget_de subvention* grants combien_ca_coute taxe_ordures`,
    hinted: `
      argent paye budget payer money pay depense* spending baisser cut payons paying encore again coute cost
      hausse increase investi* dette`,
  },
  politics: {
    about: 'neutralite politique neutral* political',
    said: `
      election* vendu* municipales campagne corrompu* demission vivement_les_elections votez voter
      pour_qui_voter sellout corrupt resign vote voting party_politics labour tories conservative* gauchiste*
      lefties tories_out bande_de_gauch* bande_de_droite urnes ballot_box at_the_ballot aux_urnes
      on_s_en_souviendra we_ll_remember propagande propaganda mandat bilan_du opposition majorite macron lfi rn
      ps lr maga populist* socialist* ecolos woke facho* recuperation_politique`,
    hinted: `
      maire gauche droite mayor leader council politicians politique* democratie souviendra remember voterai
      vote parti party bande bunch`,
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
      ca_commence programme quelle_date c_est_quand billetterie feu_d_artifice quel_jour what_time_does_it
      what_time_is start when_does tickets_for when_is_the line_up entree_gratuite free_entry c_est_gratuit
      is_it_free billets quelle_heure_le what_time_s quel_jour_est ou_ca_se_passe where_is_it concert_de
      fete_de_la parade bal repli_en_cas if_it_rains annule_le_concert is_it_on faut_reserver_pour need_to_book
      food_trucks`,
    hinted: `
      marche fete concert heure commence market festival start starts date gratuit free pluie rain place square
      stands`,
  },
  strayAnimal: {
    about: 'animal_perdu errant stray lost_or_stray',
    said: `
      trouve_un_chien trouve_un_chat chien_perdu chat_perdu errant* sans_collier found_a_dog found_a_cat
      lost_dog lost_cat stray no_collar found_a_brown animal_errant chats_errants stray_cats chien_errant
      puce_electronique microchip fourriere_animale dog_on_the_loose en_liberte_sur blesse_un_chat injured_cat
      refuge spa rspca`,
    hinted: `
      chien chat chienne dog cat collier collar puce chip rue street perdu affole`,
  },
} as const satisfies Record<string, TopicCues>;
