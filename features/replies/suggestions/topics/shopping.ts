import type { TopicCues } from './topic-cues';

/** Buying online and having it delivered. */
export const shopping = {
  tracking: {
    about: 'suivi ou_est_ma_commande where_is_my_order tracking',
    said: `
      suivi numero_de_suivi ou_est_ma ou_est_mon ou_en_est ma_commande_est_ou mon_colis en_preparation expedie*
      transporteur je_l_aurai en_cours_de_preparation tracking where_s_my wheres_my where_is_my my_order
      my_parcel my_package dispatched shipped being_prepared courier will_i_have_it will_it_arrive
      aucune_nouvelle_de no_news_at_all commande_lundi ordered_last ordered_on commande_il_y_a elle_arrive_quand
      il_arrive_quand when_does_it_come when_will_it_arrive when_is_it pas_de_numero_de no_tracking
      toujours_pas_expedie not_shipped not_dispatched livre_quand pas_de_mail_de confirmation_d_expedition
      is_it_coming date_de_livraison delivery_date en_transit in_transit lost_in_the`,
    hinted: `
      colis commande commandee livraison parcel package order ordered delivery arrive bouge moved noel xmas
      christmas lundi monday jours days nouvelle news envoi shipping quand when paires pairs`,
  },
  parcelDelay: {
    about: 'colis_en_retard parcel_late delivery_late livraison_en_retard',
    said: `
      semaines_de_retard jours_de_retard livraison_prevue retard_de_livraison j_attends_encore attends_toujours
      weeks_late days_late delivery_due still_waiting supposed_to_arrive should_have_arrived jours_pour days_for
      12_jours weeks_for rate_grace_a present_ruined cadeau_rate anniversaire_rate arrived_too_late
      arrive_trop_tard n_aura_pas_son won_t_have_her won_t_have_his trop_tard_pour too_late_for
      promised_delivery delai_annonce pas_arrive hasn_t_arrived hasn_t_come`,
    hinted: `
      colis semaines 48h commande weeks parcel delivery order promis cadeau present anniversaire birthday jours
      days paires socks noel christmas`,
  },
  missingParcel: {
    about: 'disparu pas_recu never_arrived missing',
    said: `
      marque_livre livre_mais pas_recu rien_recu jamais_recu jamais_arrive vole point_relais boite_aux_lettres
      soi_disant_livre says_delivered marked_delivered never_arrived never_received not_received stolen
      pickup_point says_it_was_delivered left_on_the_doorstep depose_chez left_with_the left_with gardien porter
      soi_disant supposedly signe_par_qui signed_by signature_que photo_de_la_porte wrong_door
      mauvaise_adresse_livree stolen_from colis_vole jamais_vu never_saw seen_nothing rien_vu livre_a_quelqu
      introuvable`,
    hinted: `
      livre voisin recu delivered neighbour neighbor received rien nothing mailbox gardien concierge porter
      facteur postman porch voisins vu seen`,
  },
  damaged: {
    about: 'abime casse damaged',
    said: `
      casse* abime* en_mille_morceaux en_morceaux ecrase* brise* fele* fele raye* dechire* damaged in_bits
      in_pieces smashed_up arrived_broken cracked crushed scratched torn shattered dented arrived_smashed felee
      fissur* a_crack chipped ebrech* cabosse* bent tordu trempe soaked leaking ouvert_et opened_box
      emballage_ridicule silly_packaging mal_emballe badly_packed smashed stain* tache tachee trou_dans hole_in
      broke_on_arrival en_miettes`,
    hinted: `
      carton verre colis broken glass box lampe lamp emballage packaging theiere teapot fele crack tasse mug
      vase assiette arrivee`,
  },
  missingItem: {
    about: 'manque manquant missing_from part',
    said: `
      il_manque il_manquait manquait manquant* incomplet* un_seul_article un_des_deux missing_from item_missing
      only_one_of was_missing incomplete one_of_the_two parts_missing half_my_order j_ai_que_la got_the_cover
      got_only only_received recu_que seulement_la pas_la_couette not_the_duvet sans_la_notice no_screws
      pas_les_vis without_the sans_le_chargeur no_charger il_n_y_avait_que there_was_only pieces_manquantes
      one_shoe une_seule_chaussure`,
    hinted: `
      article carton deux item items box two manque missing vis screws pieces parts housse cover notice
      accessoire accessory`,
  },
  returns: {
    about: 'retour* return',
    said: `
      retour retours retourner renvoyer je_renvoie renvoie_un echanger echange etiquette_de_retour
      frais_de_retour return returns send_back send_something_back send_it_back exchange return_label
      return_postage etiquette_pour label_for sending_back bon_de_retour retour_gratuit free_returns
      changer_de_taille swap_for swap_it droit_de_retractation retractation delai_de_retour return_policy
      how_long_to_return point_de_retour drop_off`,
    hinted: `
      renvoye couleur taille colour size doesn_t_fit ne_me_va me_va sent etiquette label renvoi trop_petit
      too_small trop_grand too_big rendre`,
  },
  refundWait: {
    about: 'remboursement_en_attente refund_still',
    said: 'pas_de_remboursement toujours_pas_rembourse* pas_rembourse* still_no_refund no_refund still_no_money where_is_my_refund where_s_my_refund',
    hinted: 'renvoye retour sent returned argent money',
  },
  siteDown: {
    about: 'site',
    said: 'site_plante site_bug* site_en_panne panier checkout au_moment_de_payer site_crash*',
    hinted: 'site website page panier basket commander',
  },
  promo: {
    about: 'promo* code_promo',
    said: `
      code_promo code_de_reduction mon_code le_code bon_de_reduction code_invalide promo_code discount_code
      my_code the_code voucher_code code_isn_t coupon code_doesn_t newsletter code_de_parrainage
      refuse_a_la_caisse refused_at_the reduction_pas_appliquee remise_pas discount_not not_applied pas_applique
      bon_d_achat gift_card carte_cadeau black_friday soldes cumulable* stackable first_order premiere_commande
      livraison_offerte_ne offre_ne_marche offer_doesn_t`,
    hinted: `
      code invalide invalid accepte accepted promo reduction discount doesn_t_work says_invalid applique refuse
      refused caisse till remise 10 20 offre offer`,
  },
  priceChange: {
    about: 'prix_qui_a_change price_changed',
    said: 'augmente_les_prix prix_a_change prix_a_augmente changed_the_price put_the_prices_up price_went_up prices_up fausse_promo fake_sale',
    hinted: 'avant before soldes sale promo',
  },
  stock: {
    about: 'stock rupture',
    said: `
      rupture en_stock stock epuise* de_nouveau_dispo sera_dispo reassort revient_en quand_est_ce_que_le
      sold_out out_of_stock in_stock restock* back_in when_is_it_back available_again reviennent reviendra
      coming_back come_back_in remettez_en bring_back plus_en_vente discontinued arrete_la_vente
      encore_disponible still_available restocking en_rupture preorder precommande liste_d_attente_pour
      notify_me dispo_en`,
    hinted: `
      dispo disponible taille available size back revient noires black pointure boots 38`,
  },
  advice: {
    about: 'conseil taille advice size fit compatib*',
    said: `
      taille_grand taille_petit quelle_taille ca_taille compatible guide_des_tailles vous_conseillez what_size
      come_up_big come_up_small big_or_small true_to_size size_guide does_it_fit would_you_recommend run_small
      runs_small je_fais_du i_m_a_12 je_prends should_i_go_for should_i_take do_i_take quelle_pointure
      which_size which_shade quelle_teinte lequel_choisir which_one marche_avec work_with works_with fits_a
      convient suitable_for est_ce_que_ca_va_avec difference_entre difference_between taille_normalement size_up
      size_down passe_au_lave washable lavable dimensions mesures measurements utilisation_de`,
    hinted: `
      taille taillent grand petit size fit big small modele model prends mesure go_for xl 40 38 12`,
  },
  warranty: {
    about: 'garantie warranty faulty produit_panne',
    said: `
      garantie sous_garantie au_bout_de_4 tombe_en_panne tombee_en_panne ne_s_allume_plus s_allume_plus
      defectueu* sav warranty guarantee faulty defective stopped_working won_t_switch_on won_t_turn_on packed_in
      gave_up broke_after died_after scintille flickers apres_3_mois after_3_months after_6_months apres_6_mois
      ne_marche_plus_apres mort_apres lache_apres died conked_out packed_up plus_de_batterie battery_dead
      charge_plus won_t_charge decousu came_apart fell_apart se_decolle peeling s_est_casse a_lache s_eteint
      turns_off turns_itself bruit_bizarre strange_noise reparation repairs piece_detachee spare_part`,
    hinted: `
      mois panne months covered couvert bouilloire kettle appareil allume repar* repair ecran screen batterie
      battery utilisation use fermeture zip semelle sole moteur motor`,
  },
  recall: {
    about: 'produit_dangereux rappel recall',
    said: 'rappel_produit rappel_de pris_feu surchauffe explose cancerig* toxique* recall caught_fire overheat* toxic exploded carcinogen* fire_hazard',
    hinted: 'chargeur batterie charger battery brule feu fire',
  },
  subscription: {
    about: 'abonnement subscription prelevement',
    said: `
      abonnement prelevement* resilier desabonn* rien_souscrit jamais_souscrit tous_les_mois preleve
      subscription unsubscribe never_signed_up unwanted_charge a_month every_month signed_up_for auto_renew*
      engagement renouvel* automatiquement automatically free_trial essai_gratuit i_never_asked jamais_demande
      stop_charging arretez_de_prelever monthly mensuel* premium`,
    hinted: `
      souscrit mois charge month account banque bank essai trial automatique`,
  },
  orders: {
    about: 'commande order',
    said: 'ma_commande my_order',
    hinted: 'commande order ordered commander',
  },
  reviews: {
    about: 'avis reviews faux_avis',
    said: `
      mauvais_avis faux_avis supprimez_les supprimer_les_avis 5_etoiles avis_bidon bad_reviews fake_reviews
      delete_reviews 5_stars five_stars delete_bad vrais_avis real_reviews avis_achetes bought_reviews
      paid_reviews trustpilot avis_google google_reviews supprime_mon_avis deleted_my_review removed_my_comment
      commentaire_supprime`,
    hinted: `
      avis etoiles reviews stars bizarre weird supprimez delete note rating supprime deleted removed`,
  },
} as const satisfies Record<string, TopicCues>;
