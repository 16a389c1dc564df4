import type { TopicCues } from './topic-cues';

/** Buying online and having it delivered. */
export const shopping = {
  tracking: {
    about: 'suivi ou_est_ma_commande where_is_my_order tracking',
    said: `
      suivi numero_de_suivi ou_est_ma ou_est_mon ou_en_est ma_commande_est_ou mon_colis en_preparation expedie*
      transporteur je_l_aurai en_cours_de_preparation
      tracking where_s_my wheres_my where_is_my my_order my_parcel my_package dispatched shipped being_prepared courier
      will_i_have_it will_it_arrive`,
    hinted:
      'colis commande commandee livraison parcel package order ordered delivery arrive bouge moved noel xmas christmas',
  },
  parcelDelay: {
    about: 'colis_en_retard parcel_late delivery_late livraison_en_retard',
    said: `
      semaines_de_retard jours_de_retard livraison_prevue retard_de_livraison j_attends_encore attends_toujours
      weeks_late days_late delivery_due still_waiting supposed_to_arrive should_have_arrived`,
    hinted: 'colis semaines 48h commande weeks parcel delivery order promis',
  },
  missingParcel: {
    about: 'disparu pas_recu never_arrived missing',
    said: `
      marque_livre livre_mais pas_recu rien_recu jamais_recu jamais_arrive vole point_relais boite_aux_lettres soi_disant_livre
      says_delivered marked_delivered never_arrived never_received not_received stolen pickup_point says_it_was_delivered
      left_on_the_doorstep`,
    hinted: 'livre voisin recu delivered neighbour neighbor received rien nothing mailbox',
  },
  damaged: {
    about: 'abime casse damaged',
    said: `
      casse* abime* en_mille_morceaux en_morceaux ecrase* brise* felé* fele raye* dechire*
      damaged in_bits in_pieces smashed_up arrived_broken cracked crushed scratched torn shattered dented arrived_smashed`,
    hinted: 'carton verre colis broken glass box lampe lamp',
  },
  missingItem: {
    about: 'manque manquant missing_from part',
    said: `
      il_manque il_manquait manquait manquant* incomplet* un_seul_article un_des_deux
      missing_from item_missing only_one_of was_missing incomplete one_of_the_two parts_missing half_my_order`,
    hinted: 'article carton deux item items box two manque missing',
  },
  returns: {
    about: 'retour* return',
    said: `
      retour retours retourner renvoyer je_renvoie renvoie_un echanger echange etiquette_de_retour frais_de_retour
      return returns send_back send_something_back send_it_back exchange return_label return_postage`,
    hinted: 'renvoye couleur taille colour size doesn_t_fit ne_me_va me_va sent',
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
      code_promo code_de_reduction mon_code le_code bon_de_reduction code_invalide
      promo_code discount_code my_code the_code voucher_code code_isn_t coupon code_doesn_t`,
    hinted:
      'code invalide invalid accepte accepted promo reduction discount doesn_t_work says_invalid applique',
  },
  priceChange: {
    about: 'prix_qui_a_change price_changed',
    said: 'augmente_les_prix prix_a_change prix_a_augmente changed_the_price put_the_prices_up price_went_up prices_up fausse_promo fake_sale',
    hinted: 'avant before soldes sale promo',
  },
  stock: {
    about: 'stock rupture',
    said: `
      rupture en_stock stock epuise* de_nouveau_dispo sera_dispo reassort revient_en quand_est_ce_que_le sold_out out_of_stock
      in_stock restock* back_in when_is_it_back available_again`,
    hinted: 'dispo disponible taille available size back revient',
  },
  advice: {
    about: 'conseil taille advice size fit compatib*',
    said: `
      taille_grand taille_petit quelle_taille ca_taille compatible guide_des_tailles vous_conseillez
      what_size come_up_big come_up_small big_or_small true_to_size size_guide compatible does_it_fit would_you_recommend
      run_small runs_small`,
    hinted: 'taille taillent grand petit size fit big small modele model',
  },
  warranty: {
    about: 'garantie warranty faulty produit_panne',
    said: `
      garantie sous_garantie au_bout_de_4 tombe_en_panne tombee_en_panne ne_s_allume_plus s_allume_plus defectueu* sav
      warranty guarantee faulty defective stopped_working won_t_switch_on won_t_turn_on packed_in gave_up broke_after died_after`,
    hinted: 'mois panne months covered couvert bouilloire kettle appareil allume repar* repair',
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
      subscription unsubscribe never_signed_up unwanted_charge a_month every_month signed_up_for auto_renew*`,
    hinted: 'souscrit mois charge month account banque bank',
  },
  orders: {
    about: 'commande order',
    said: 'ma_commande my_order',
    hinted: 'commande order ordered commander',
  },
  reviews: {
    about: 'avis reviews faux_avis',
    said: 'mauvais_avis faux_avis supprimez_les supprimer_les_avis 5_etoiles avis_bidon bad_reviews fake_reviews delete_reviews 5_stars five_stars delete_bad',
    hinted: 'avis etoiles reviews stars bizarre weird supprimez delete',
  },
} as const satisfies Record<string, TopicCues>;
