import type { TopicCues } from './topic-cues';

/** Eating out and ordering in. */
export const table = {
  booking: {
    about: 'reserv* book booking book_a_table',
    said: `
      reserv* une_table avoir_une_table resa table_pour booking book_a how_do_i_book reserve reservation* table_for
      get_a_table book_for to_book`,
    hinted: 'book samedi vendredi soir tonight friday saturday personnes people places',
  },
  full: {
    about: 'complet full fully_booked',
    said: 'complet complets pas_moyen_d_avoir plus_de_place plus_de_places fully_booked always_full no_tables can_t_get_a full',
    hinted: 'table samedi saturday avant january janvier toujours',
  },
  allergy: {
    about: 'allerg*',
    said: 'allerg* gluten lactose arachide* intoleran* coeliaque celiac coeliac nuts peanut* dairy traces_de sans_gluten',
    hinted: 'noix lait oeufs crevettes shellfish',
  },
  diet: {
    about: 'veg* vegetarien vegan special_diets porc',
    said: 'vegan* vege vegetari* veggie* halal hallal casher kosher sans_porc sans_viande plant_based meat_free pork pescatarian',
    hinted: 'viande meat option* options',
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
      trop_long attente interminable avant_d_etre_servis meme_galere
      waited slow_service took_forever for_our_mains for_our_food for_drinks served_at waiting_for_our served_us the_wait`,
    hinted:
      'heure heures min minutes hour hours attendu attendre waited wait plats food drinks dessert pudding servi servis served lent slow mois months',
  },
  dish: {
    about: 'plat cuisine dish kitchen froid rate',
    said: `
      etait_froid etaient_froid* trop_sale trop_salee trop_cuit* pas_cuit* pas_assez_cuit* immangeable fade brule rechauffe
      surgele sec cuisson semelle insipide
      was_cold stone_cold lukewarm too_salty overcooked undercooked inedible bland burnt raw soggy tasteless microwaved
      like_a_boot not_cooked dry`,
    hinted:
      'plat viande froid sale steak risotto pates frites burger dish meat chips salty cold chicken poulet pizza decu* gutted',
  },
  illness: {
    about: 'malade ill',
    said: `
      malade* vomi* intoxi* intoxication gastro diarrhee mal_au_ventre
      food_poisoning been_sick throwing_up ill vomit* sick_after poisoned stomach puking`,
    hinted: 'nuit huitres tartare oysters chicken hopital hospital night',
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
      livraison* livreur* pas_livre* toujours_pas_livre* uber_eats deliveroo commande_passee livre_en
      delivery delivered courier deliveroo uber_eats still_nothing just_eat`,
    hinted: 'commande froid froide retard order ordered cold driver late heure',
  },
  wrongOrder: {
    about: 'erreur wrong mauvais_article mauvais',
    said: `
      pas_ma_commande mauvaise_commande mauvais_article pas_du_tout_l_article erreur_de_commande erreur_dans quelqu_un_d_autre
      pas_ce_que_j_ai_commande j_ai_recu_du j_ai_recu_un j_ai_recu_une au_lieu_de
      wrong_order wrong_item wrong_one somebody_else_s somebody_elses someone_else_s not_what_i_ordered what_i_ordered
      got_pink instead_of sent_me_the_wrong sent_the_wrong`,
    hinted:
      'recu commande erreur received got ordered order wrong noir rose black pink missing manque',
  },
  group: {
    about: 'groupe privatisation anniversaire group private_hire',
    said: `
      privatis* un_groupe repas_de_groupe enterrement_de_vie bapteme menu_pour_un_anniversaire pour_un_anniversaire
      seminaire
      private_hire hire_the hen_do stag_do party_of birthday_menu large_group function_room whole_place
      book_for_a_group christmas_party`,
    hinted:
      'anniversaire groupe trentaine vingtaine personnes birthday group people ans 40th 50th mariage wedding',
  },
  origin: {
    about: 'provenance produits origin food_comes_from fabrication origine made',
    said: `
      d_ou_vient elle_vient_d_ou ca_vient_d_ou vient_d_ou provenance origine fait_maison produits_locaux fabrique*
      made_in where_do_you_get where_is_it_made where_s_it_made wheres_it_made where_does_the come_from locally_sourced
      home_made homemade ethical sustainable ecolo* recycl*`,
    hinted:
      'viande local locaux bio circuit_court meat fish poisson frozen surgele chine china usine factory',
  },
} as const satisfies Record<string, TopicCues>;
