import type { TopicCues } from './topic-cues';

/** Getting about by public transport. */
export const travel = {
  recurrent: {
    about: 'recurrent repetition again',
    said: `
      tous_les_jours tous_les_matins chaque_matin chaque_jour chaque_semaine tous_les_soirs toujours_en_retard
      encore_en_retard 3_semaines every_day every_morning every_single every_week every_night always_late
      again_and_again late_again daily jamais_a_l_heure never_on_time 8_retards late_buses une_fois_sur_deux
      every_other every_time a_chaque_fois systematique* quotidien* le_mois_dernier last_month this_month
      ce_mois routine habituel habitude comme_d_hab as_usual encore_et_encore third_time 2_fois_cette twice_this`,
    hinted: `
      toujours encore semaines chaque always again weeks constantly jamais never fiable* reliable mois month
      fois times heure time rentree`,
  },
  interruption: {
    about: 'interrompu interruption suspended perturbation disruption',
    said: `
      interrompu* interruption trafic_coupe c_est_coupe coupe_entre a_l_arret arrete* reprise ca_reprend
      ca_repart bus_de_remplacement bus_de_substitution bus_relais navette* suspended is_it_shut shut_between
      no_trains no_buses no_service running_again start_running replacement_bus* rail_replacement shuttle*
      resume ca_redemarre redemarre* ca_bouge_pas pas_bouge not_moved enfermes trapped in_the_tunnel
      dans_le_tunnel en_pleine_voie between_stations entre_deux_stations evacues evacuated is_it_back
      back_running retour_a_la_normale back_to_normal plus_de_tram no_trams plus_de_bus plus_de_metro supprime*
      cancelled_train annule_train trains_annules train_supprime perturb* disrupt* a_l_arret_complet
      at_a_standstill standstill bloques_dans stuck_in`,
    hinted: `
      incident trafic circule coupe bloque traffic running ligne line trains nouvelles news annonce announcement
      redemarre micro driver dark noir tunnel minutes panne`,
  },
  cause: {
    about: 'cause',
    said: `
      pourquoi pourkoi pk c_est_quoi_comme quel_incident quelle_raison savoir_ce_qui qu_est_ce_qui_se_passe
      que_se_passe ce_qui_se_passe cause la_raison why what_happened what_s_happening what_s_going_on
      whats_going_on what_sort_of what_kind_of the_reason probleme_de_quoi c_est_quoi_le_probleme
      what_s_the_problem what_is_it_this quoi_cette_fois explication* explanation* explain expliquez
      on_veut_savoir want_to_know dites_nous_ce tell_us_what origine_de_la origin_of quel_probleme
      qu_est_ce_qu_il_y_a le_motif motif what_now c_est_quoi_encore kezako a_quoi_c_est_du due_to_what`,
    hinted: `
      incident raison reason suicide fatality probleme problem fois time savoir know verite truth transparence`,
  },
  strike: {
    about: 'greve strike',
    said: 'greve* greviste* mouvement_social preavis strike* striking industrial_action walkout',
    hinted: 'syndicat* union service_minimum',
  },
  passed: {
    about: 'passe pas_pris_de_passagers drove_past passed',
    said: `
      sans_s_arreter ne_s_est_pas_arrete s_est_pas_arrete pas_arrete sous_mon_nez sous_le_nez porte_au_nez
      m_a_laisse passe_devant n_a_pas_ouvert drove_past drove_off didn_t_stop did_not_stop didnt_stop
      without_stopping straight_past pulled_away went_past shut_the_doors filer vu_filer file_devant a_trace
      trace_devant ignore_l_arret ignored_the_stop l_arret_sans_personne waved_at fait_signe n_a_pas_marque
      pas_marque_l refuse_d_ouvrir refused_to_open ferme_la_porte closed_the_doors left_early parti_en_avance
      partie_avant left_before demarre_avant`,
    hinted: `
      chauffeur arret driver stop vu saw courir running signe doors portes main`,
  },
  crowded: {
    about: 'affluence bond* crowd*',
    said: `
      bonde* blinde* plein_a_craquer pleins_a_craquer pleines_a_craquer sardines entasse* serres serre
      surcharge* impossible_de_monter pas_pu_monter trop_de_monde crowded packed rammed crammed couldn_t_get_on
      can_t_get_on overcrowd* squash* no_room full_up les_uns_sur_les_autres on_top_of_each betail cattle
      comme_du_betail malaise_dans fainted a_fait_un_malaise trop_petit_le too_few_carriages
      rames_supplementaires more_carriages wagons ecrases squeezed colles_les nez_dans_l face_in like_animals
      affluence heure_de_pointe rush_hour double_decker surpeuple* pas_de_place_dans plus_de_place_dans
      jam_packed`,
    hinted: `
      monde monter debout pleins pleines plein standing full seats malaise dame lady wagon carriage rame
      respirer breathe pushed pousse*`,
  },
  accident: {
    about: 'accident',
    said: 'accident* renverse* collision percute* derail* crashed_into knocked_down hit_by',
    hinted: 'blesses victime* injured ambulance pompiers samu',
  },
  driving: {
    about: 'conduite driving',
    said: `
      grille_un_feu grille_le_feu feu_rouge roule_comme conduit_comme au_volant roulait exces_de_vitesse
      conduite freine freinage trop_vite telephone_au_volant red_light jumped_a speeding drives_like reckless*
      braking too_fast phone_while at_the_wheel dangerous_driving on_his_phone on_her_phone pile_brutal
      coups_de_frein brakes_hard slammed conduite_sportive conduit_mal drives_badly renverse_une mis_en_danger
      nearly_hit failli_renverser failli_percuter cyclist_nearly texting ecrivait_au_volant brule_un_feu
      brule_le_feu double_dangereus* roule_a_fond zigzag*`,
    hinted: `
      chauffeur conducteur driver vitesse speed telephone phone feu pieton* pedestrian* vite frein brakes brutal
      cycliste cyclist texto dangereux dangerous secousses`,
  },
  harassment: {
    about: 'harcelement harassment',
    said: `
      harcel* attouch* frotteur* exhib* me_touch* main_aux_fesses suivie suivait agress* pervers harass* grop*
      touching followed_me following flash* assault* creep pervert insistant main_baladeuse mains_baladeuses
      stared_at followed_home gestes_deplaces masturb* regards_insistants commentaires_sexistes sexist catcall*
      siffle_les agresse* frappe* punch* hit_me`,
    hinted: `
      fille filles femme femmes girls girl women woman homme man seule alone soir night bus tram`,
  },
  antisocial: {
    about: 'incivilit* antisocial behaviour',
    said: `
      musique_a_fond fument fumer fume cigarette crach* pieds_sur incivilit* bagarre* alcoolise* bourre* hurlent
      loud_music smoking vaping spitting feet_on antisocial anti_social drunk* fighting yobs shouting swearing
      haut_parleur speaker_phone sur_haut_parleur pieds_sur_les feet_on_the sans_casque shisha joint weed petard
      drogue drunk_man ivre mecs_bourres vandal* crie* pousse_les degrad*`,
    hinted: `
      jeunes bruit noisy kids teenagers musique music odeur fumer`,
  },
  fine: {
    about: 'amende fine',
    said: `
      amende* une_prune pv contravention* proces_verbal verbalis* contester contestation fined penalty_fare
      appeal a_fine penalty controle_sans_ticket sans_ticket penalised penalized machine_etait_cassee
      machine_was_bust got_done amendee j_ai_ete_controle prune_de 50_d_amende fraud* resquill* fare_dodger*`,
    hinted: `
      controleu* valide ticket fine inspector valid tapped composte* machine cassee broken controle euros 50 60`,
  },
  inspection: {
    about: 'controleur inspection controle comportement',
    said: 'controleu* controleuse* inspector* ticket_inspector*',
    hinted: 'agent agents staff agressif rude controle',
  },
  driverPraise: {
    about: 'conducteur driver compliment',
    said: `
      merci_au_conducteur merci_au_chauffeur bravo_au_chauffeur thanks_to_the_driver lovely_driver great_driver
      chauffeur_au_top la_conductrice chauffeur_adorable chauffeur_sympa le_conducteur_du lady_driving
      the_driver_of is_a_gem est_une_creme passez_lui_le_mot pass_it_on friendly_driver gentil_chauffeur
      helpful_driver kind_driver driver_who`,
    hinted: `
      conducteur conductrice attendu waited_for souriant smiling creme gem perle adorable star mot chauffeur
      driver lady driving bravo merci thank`,
  },
  pass: {
    about: 'abonnement carte pass card scan',
    said: `
      carte_ne_passe carte_d_abonnement ma_carte mon_pass passe_navigo ne_passe_pas ne_passe_plus bipe valideur*
      my_card my_pass won_t_tap won_t_scan reader season_ticket card_reader carte_demagnetisee renouveler_ma
      renew_my recharger_ma top_up_my titre_dematerialise ticket_sur_telephone mobile_ticket qr_code code_qr
      navigo titre_refuse carte_perdue lost_my_card carte_jeune`,
    hinted: `
      carte abonnement abo badge card pass tap scan rouge red reload recharg* valider validate mobile recharger
      renouvel* renew*`,
  },
  machine: {
    about: 'distributeur valideur machine reader titre',
    said: `
      distributeur* automate borne* valideur* composteur* ticket_machine* vending machine* card_reader
      validator* automates plus_de_papier no_change rend_pas_la_monnaie avale_ma_carte swallowed_my eaten_my
      ecran_de_la_borne machine_cassee machine_broken guichet_ferme`,
    hinted: `
      ticket tickets titre hs billet out_of_order pieces coins monnaie change machine borne argent guichet`,
  },
  route: {
    about: 'itineraire trajet route',
    said: `
      pour_aller comment_aller je_prends_quoi quel_bus quelle_ligne comment_je_fais_pour je_fais_comment_pour
      rejoindre itineraire correspondance* par_ou_passer how_do_i_get how_to_get which_bus which_line
      which_train get_to_the route how_am_i_supposed_to_get where_do_the connection* au_depart autre_solution
      other_way any_way_to y_a_moyen_de autrement_pour sans_passer_par without_going_via going_via
      quelle_correspondance changement_ou where_do_i_change ou_descendre where_do_i_get_off get_off_for
      je_descends ou_prendre where_do_i_catch best_way meilleur_trajet plan_du_reseau network_map le_plus_rapide
      fastest_way direct_pour goes_to va_jusqu ou_passe vers_la_gare to_the_main navette_pour`,
    hinted: `
      terminus direction aller prendre depuis hopital gare centre airport hospital station from fac campus
      aeroport solution moyen way descends map plan change prends take reach`,
  },
  works: {
    about: 'travaux works roadworks',
    said: `
      travaux chantier deviation devie arret_provisoire arret_deplace arret_supprime arret_reporte est_supprime
      roadworks road_works works temporary_stop stop_moved stop_closed diver* construction digging building_site
      marteau* drilling drill hammering grues cranes perceuse tranchee trench rue_fermee street_closed
      closed_for_six fermeture_de_la_rue six_semaines six_weeks quand_finissent when_finished when_will_it_end
      combien_de_temps_les interminables_travaux pelleteuse digger* excavat* en_travaux chantiers barrieres
      cones_everywhere road_closed route_barree tourist_season saison_touristique commercants_vont`,
    hinted: `
      arret provisoire stop temporary closed supprime deplace marteau fin end semaines weeks mois months saison
      season tape fermee riverains rue street route road meaning autrement`,
  },
  idea: {
    about: 'idee suggestion idea',
    said: `
      ce_serait_bien ca_serait_bien pourriez_vous_ajouter prolonger pourquoi_pas_une idee suggestion
      il_faudrait_une would_be_good would_be_great would_be_nice why_not_add idea could_you_add please_add
      extend vous_devriez you_should pourquoi_ne_pas why_don_t_you what_about et_si_on how_about_a
      une_ligne_de_nuit night_bus_would plus_de_bus_le more_buses_on manque_un_arret missing_a_stop
      on_aimerait_une we_need_a il_nous_faut_un ajoutez_un add_a_stop`,
    hinted: `
      ajouter add ligne lycee college line prolonge nuit night arret stop quartier frequen* more`,
  },
} as const satisfies Record<string, TopicCues>;
