import type { TopicCues } from './topic-cues';

/** Eating out and ordering in. */
export const table = {
  booking: {
    about: 'reserv* book booking book_a_table',
    said: `
      reserv* une_table avoir_une_table resa table_pour booking book_a how_do_i_book reserve reservation*
      table_for get_a_table book_for to_book encore_de_la_place any_room room_for any_tables de_la_place_pour
      place_pour table_ce table_demain table_tomorrow on_peut_venir can_we_come sans_reservation without_booking
      walk_in walk_ins liste_d_attente waiting_list book_online reserver_en_ligne prenez_les_resa take_bookings
      des_dispo any_availability availability`,
    hinted: `
      book samedi vendredi soir tonight friday saturday personnes people places place room midi lunch today
      ce_midi dinner diner couverts`,
  },
  full: {
    about: 'complet full fully_booked',
    said: `
      complet complets pas_moyen_d_avoir plus_de_place plus_de_places fully_booked always_full no_tables
      can_t_get_a full depuis_un_mois trying_for_a_month impossible_d_avoir_une on_essaie been_trying
      liste_d_attente waiting_list ca_se_libere any_cancellations booked_out book_up sold_out_every complet_tout`,
    hinted: `
      table samedi saturday avant january janvier toujours mois month essaie trying rien nothing possible
      week_end weekend place`,
  },
  allergy: {
    about: 'allerg*',
    said: `
      allerg* gluten lactose arachide* intoleran* coeliaque celiac coeliac nuts peanut* dairy traces_de
      sans_gluten coeliaques fruits_a_coque shellfish_allergy lactose_free dairy_free nut_free allergique*
      sesame anaphyl* epipen soja soya`,
    hinted: `
      noix lait oeufs crevettes shellfish manger eat`,
  },
  diet: {
    about: 'veg* vegetarien vegan special_diets porc',
    said: `
      vegan* vege vegetari* veggie* halal hallal casher kosher sans_porc sans_viande plant_based meat_free pork
      pescatarian mange_pas_de_porc mange_pas_de_viande doesn_t_eat_pork doesn_t_eat_meat don_t_eat_meat
      sans_alcool_dans kosher_menu regime_special special_diet flexitarien* ramadan keto`,
    hinted: `
      viande meat option* options porc choix choice poisson fish`,
  },
  menu: {
    about: 'menu carte',
    said: `
      menu_du_midi le_menu la_carte carte_en_ligne plat_du_jour formule menu_du_jour votre_carte
      the_menu set_lunch set_menu menu_online your_menu dish_of_the_day`,
    hinted: 'menu carte midi lunch entree starter plats dishes dessert* combien how_much',
  },
  tableWait: {
    about: 'attente wait',
    said: `
      on_a_attendu j_ai_attendu attendu_une avoir_nos_plats service_lent service_interminable lenteur servis_a
      trop_long attente interminable avant_d_etre_servis meme_galere waited slow_service took_forever
      for_our_mains for_our_food for_drinks served_at waiting_for_our served_us the_wait quarts_d_heure_pour
      carafe jug_of_water debout_dans standing_in standing_around presque_deux_heures nearly_two_hours
      deux_heures_a_table personne_pour_prendre nobody_took_our to_take_our_order debordes swamped overwhelmed
      understaffed en_sous_effectif pas_assez_de_serveurs rien_a_boire entree_est_arrivee starters_came
      dessert_est_arrive forever on_nous_a_oublies forgot_about_us they_forgot oublies`,
    hinted: `
      heure heures min minutes hour hours attendu attendre waited wait plats food drinks dessert pudding servi
      servis served lent slow mois months carafe water eau entree starters table debout standing arrive came
      dormait asleep baby bebe quart complet bien_apres slept`,
  },
  dish: {
    about: 'plat cuisine dish kitchen froid rate',
    said: `
      etait_froid etaient_froid* trop_sale trop_salee trop_cuit* pas_cuit* pas_assez_cuit* immangeable fade
      brule rechauffe surgele sec cuisson semelle insipide was_cold stone_cold lukewarm too_salty overcooked
      undercooked inedible bland burnt raw soggy tasteless microwaved like_a_boot not_cooked dry carbonise*
      burnt_duck molles limp sog* mou raplapla caoutchouc rubber* gras greasy oily sans_gout no_taste pas_bon
      not_good degueulasse_le pas_frais not_fresh micro_ondes tiede tiedes trop_epice too_spicy trop_sucre
      too_sweet bouffe_infecte awful_food disgusting_food food_was cramed crame ratee portion_ridicule
      tiny_portion trop_gras`,
    hinted: `
      plat viande froid sale steak risotto pates frites burger dish meat chips salty cold chicken poulet pizza
      decu* gutted duck magret fish poisson sauce soupe soup riz rice bof meh gout taste plate`,
  },
  illness: {
    about: 'malade ill',
    said: `
      malade* vomi* intoxi* intoxication gastro diarrhee mal_au_ventre food_poisoning been_sick throwing_up ill
      vomit* sick_after poisoned stomach puking malade_comme sick_as_a malades_tous all_ill pas_bien_apres
      unwell_after moules mussels fruits_de_mer salmonel* hospitalis* nausee* nauseous crampes cramps
      passe_la_nuit_aux spent_the_night_in`,
    hinted: `
      nuit huitres tartare oysters chicken hopital hospital night depuis_vos since_your moules mussels poulet
      mayonnaise chien dog`,
  },
  hygiene: {
    about: 'hygien*',
    said: `
      cafard* rat rats souris hygiene sanitaire* moisi* perime* insalubre mouches services_veterinaires
      cockroach* rats mice mouse hygiene health_inspector mould mold* expired out_of_date filthy unsanitary`,
    hinted: 'sale cuisine toilettes kitchen toilets dirty dans_un_etat in_a_state',
  },
  foreignBody: {
    about: 'corps_etranger something_in_the_food foreign',
    said: 'cheveu* un_poil morceau_de_verre morceau_de_plastique un_insecte une_limace hair_in a_hair piece_of_glass plastic_in slug insect bug_in_my',
    hinted: 'soupe salade assiette soup salad plate verre plastique',
  },
  foodDelivery: {
    about: 'livraison delivery',
    said: `
      livraison* livreur* pas_livre* toujours_pas_livre* uber_eats deliveroo commande_passee livre_en delivery
      delivered courier still_nothing just_eat livreur_a_sonne driver_rang placed_at pour_une_commande_de
      food_arrived repas_arrive arrive_froid came_cold arrived_cold deux_heures_pour_livrer pizza_froide
      cold_pizza riders rider scooter_jamais`,
    hinted: `
      commande froid froide retard order ordered cold driver late heure livreur sonne rang arrive 22h 20h`,
  },
  wrongOrder: {
    about: 'erreur wrong mauvais_article mauvais',
    said: `
      pas_ma_commande mauvaise_commande mauvais_article pas_du_tout_l_article erreur_de_commande erreur_dans
      quelqu_un_d_autre pas_ce_que_j_ai_commande j_ai_recu_du j_ai_recu_un j_ai_recu_une au_lieu_de wrong_order
      wrong_item wrong_one somebody_else_s somebody_elses someone_else_s not_what_i_ordered what_i_ordered
      got_pink instead_of sent_me_the_wrong sent_the_wrong j_avais_pris taille_s on_m_envoie m_a_envoye
      m_avez_envoye you_posted you_sent_me picked_s pas_la_bonne wrong_size wrong_colour mauvaise_couleur
      mauvaise_taille not_the_right pas_le_bon interverti* mixed_up mix_up someone_elses echange_avec inverse
      swapped`,
    hinted: `
      recu commande erreur received got ordered order wrong noir rose black pink missing manque taille size
      couleur colour pris picked envoye sent posted l_article modele model`,
  },
  group: {
    about: 'groupe privatisation anniversaire group private_hire',
    said: `
      privatis* un_groupe repas_de_groupe enterrement_de_vie bapteme menu_pour_un_anniversaire
      pour_un_anniversaire seminaire private_hire hire_the hen_do stag_do party_of birthday_menu large_group
      function_room whole_place book_for_a_group christmas_party christening communion baby_shower evjf evg
      pot_de_depart leaving_do on_sera_une we_are_25 25_couverts 25_of_us repas_d_entreprise work_do team_dinner
      noces anniversaire_de_mariage salle_privee private_room privee`,
    hinted: `
      anniversaire groupe trentaine vingtaine personnes birthday group people ans 40th 50th mariage wedding
      couverts juin june faites party fete salle room famille`,
  },
  origin: {
    about: 'provenance produits origin food_comes_from fabrication origine made',
    said: `
      d_ou_vient elle_vient_d_ou ca_vient_d_ou vient_d_ou provenance origine fait_maison produits_locaux
      fabrique* made_in where_do_you_get where_is_it_made where_s_it_made wheres_it_made where_does_the
      come_from locally_sourced home_made homemade ethical sustainable ecolo* recycl* coton_bio organic_cotton
      bio_ou organic matieres made_of composition ethique ethiques fair_trade commerce_equitable vegan_leather
      local_produce circuits_courts traca* traceab* quel_pays which_country country_of_origin recyclable*
      plastique_dans`,
    hinted: `
      viande local locaux bio circuit_court meat fish poisson frozen surgele chine china usine factory coton
      cotton matiere material fabric tissu pays country`,
  },
} as const satisfies Record<string, TopicCues>;
