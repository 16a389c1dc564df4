import type { TopicCues } from './topic-cues';

/** Playing online for money. */
export const playing = {
  withdrawal: {
    about: 'retrait withdrawal',
    said: `
      retrait* virement* je_retire retirer mes_gains withdraw* cash_out cashout payout* my_winnings
      toujours_rien_sur_mon_compte nothing_in_my_bank rien_sur_mon_compte in_my_bank sortir_mon_argent
      get_my_money_out take_my_money_out sortir_mes paiement_de_mes_gains versement encaisser passe_en_annule
      payout_shows argent_bloque`,
    hinted: `
      attends attente jours argent pending waiting days money en_traitement processing semaine week banque bank
      bancaire annule cancelled iban virement`,
  },
  identity: {
    about: 'identite verification identity',
    said: `
      piece_d_identite carte_d_identite kyc verification justificatif* document_d_identite domicile id_document
      identity passport proof_of_address verify driving_licence preuve_de proof facture_edf electric_bill
      utility_bill justifier verifier_mon selfie_avec selfie_with rib scan_de id_check controle_d_identite
      validation_du_compte`,
    hinted: `
      document documents refuse rejected id papiers preuve proof facture bill permis photo suffisant enough`,
  },
  locked: {
    about: 'compte_bloque account_locked bloque locked',
    said: `
      compte_bloque bloque_mon compte_suspendu compte_ferme debloquer account_locked locked_my locked_out
      account_suspended suspended account_closed banned_me unlock blocked_my verrouille* login_refused
      identifiants_refuses compte_verrouille mot_de_passe_oublie forgot_my_password can_t_access_my
      plus_acces_a_mon acces_refuse access_denied banni banned sanction* restreint restricted limite_sans
      verifie_encore`,
    hinted: `
      bloque suspendu compte account explication explanation locked blocked refuses refused acces access login
      mot_de_passe password sans_raison no_reason`,
  },
  deposit: {
    about: 'depot deposit',
    said: `
      depot depose mon_depot pas_credite non_credite rien_sur_mon_solde deposit deposited not_credited
      wasn_t_credited put_money_in nothing_on_my_balance top_up debite_mais charged_but_no solde_a_zero
      balance_still_zero depot_par paysafe* alimenter_mon fund_my credite_pas pas_apparu not_showing
      depot_refuse deposit_declined`,
    hinted: `
      solde carte credite balance card credited euros paypal apparait shows debite`,
  },
  tournament: {
    about: 'tournoi tournament',
    said: `
      tournoi* buy_in buy_ins prize_pool chipleader chip_leader table_finale ticket_d_entree mtt tournament*
      final_table entry_fee sit_go prizepool satellite main_event entree_du_main entry_is_lost enter_the_main
      to_enter ma_cave my_entry mon_entree satellites sit_and_go freezeout rebuy late_reg late_registration
      structure_des_blindes blind_structure garanti gtd guaranteed combien_l_entree how_much_to_enter finale_du
      ticket_de_tournoi my_ticket calendrier_des schedule_of`,
    hinted: `
      interrompu annule ticket place finale entry cancelled jetons chips entree enter event combien perdue lost
      20h 8pm places paid paye`,
  },
  disconnected: {
    about: 'deconnexion disconnected',
    said: `
      deco deconnecte* deconnexion* kick* ejecte* plus_la_main en_pleine_main disconnect* booted thrown_off
      lost_connection kicked_me mid_hand dc vire_de_la thrown_out_of cuts_out ca_coupe ca_a_coupe dropped_out
      ejected sorti_de_la lost_my_seat perdu_ma_place connexion_perdue reconnexion reconnect time_bank sit_out
      fold_auto auto_fold couche_automatiquement`,
    hinted: `
      main stack table as rois hand aces kings connexion connection coupe cuts enchere bet twice fois pleine mid
      place seat`,
  },
  rigged: {
    about: 'truque rigged equite fairness',
    said: `
      truque* rng comme_par_hasard pipe faux_hasard rigged fixed not_random algorithm* algorithme* doomswitch
      fake_cards funny_how bizarre_mes weird_how perdent_9_fois loses_9_out perd_toujours_avec toujours_perdre
      always_lose tirage_bidon distribution_bizarre generateur generator favorise* cartes_truquees
      programme_pour programmed bidouille* manipule* scripted cooked house_always action_hands pas_net
      fishy_site`,
    hinted: `
      toujours_les_memes always_the_same hasard random aa as_perdent bizarre weird perdent loses 9_fois out_of
      toujours always aleatoire`,
  },
  loss: {
    about: 'malchance perte bad_luck loss',
    said: `
      tout_perdu perdu_ce_soir j_ai_perdu_200 partis_en mauvaise_serie poisse malchance bad_run lost_everything
      lost_it_all down_500 in_one_night losing_streak bad_luck unlucky downswing grosse_perte big_loss perdu_500
      perdu_1000 plus_un_sou skint broke cleaned_out plume* plume bankroll en_tilt tilt on_tilt tilted
      series_noire serie_noire mauvais_jour bad_day lost_another`,
    hinted: `
      perdu pertes lost loss soiree night degoute* gutted serie down bankroll euros semaine soir noir`,
  },
  addiction: {
    about: 'addiction perte_de_controle losing_control aide help',
    said: `
      accro addict* m_arreter n_arrive_plus peux_pas_m_arreter dependan* trop_joue probleme_de_jeu can_t_stop
      cant_stop gambling_problem hooked compulsive out_of_control en_cachette in_secret play_in_secret
      je_dois_8000 owe_8 endette* in_debt dettes_de_jeu gambling_debts m_en_sortir comment_sortir_de
      get_out_of_it sors_pas sortir_de_ca replonge* relapse* rechute* perdu_mon_salaire gambled_my spent_my_rent
      joue_mon_loyer besoin_d_aide need_help help_me aidez_moi perdu_ma_maison lost_my_house`,
    hinted: `
      aidez aide help perdu tout lost everything mois month dettes debt dois owe loyer rent salaire wage
      cachette secret sortir jouer`,
  },
  distress: {
    about: 'detresse despair dark_thoughts',
    said: `
      suicid* en_finir envie_de_mourir idees_noires j_en_peux_plus me_foutre_en_l_air plus_envie_de_vivre end_it
      want_to_die kill_myself can_t_go_on cant_go_on no_way_out don_t_want_to_live plus_la_force
      no_strength_left a_quoi_bon what_s_the_point tout_arreter_ce_soir disparaitre disappear m_en_aller_pour
      better_off_without adieu goodbye_everyone mettre_fin sauter_du jump_off`,
    hinted: `
      mourir vivre die desespere hopeless marre_de_vivre seul alone force`,
  },
  relative: {
    about: 'proche someone relative worried_about',
    said: `
      mon_frere mon_mari ma_femme mon_fils_joue mon_pere ma_mere mon_conjoint ma_soeur mon_ami_joue my_brother
      my_husband my_wife my_dad my_mum my_partner my_son_is my_sister my_friend ma_mere_passe mum_s_been
      my_mother mon_pere_joue mes_parents my_parents my_boyfriend my_girlfriend mon_copain ma_copine my_uncle
      mon_oncle mon_collegue my_mate_is my_son mon_fils ma_fille my_daughter inquiete_pour worried_about
      comment_l_aider how_to_help_him help_him help_her`,
    hinted: `
      joue salaire gambles wage family famille gambling inquiet worried nuits nights passe divorce spends dette
      jeu`,
  },
  limits: {
    about: 'limites limits exclusion auto_exclusion',
    said: `
      limite limites auto_exclusion autoexclusion faire_une_pause interdiction_volontaire anj limit limits
      self_exclu* self_exclude time_out take_a_break gamstop plafond weekly_cap a_cap cap_on limiter_mes
      restrict_my bloquer_mes_depots block_my_deposits me_faire_interdire ban_myself exclure_moi set_a_limit
      regler_mes reality_check temps_de_jeu playing_time session_limit`,
    hinted: `
      baisser pause depot lower deposit break plafond semaine weekly mets set cap bloquer block`,
  },
  minors: {
    about: 'mineur* minor* under_age',
    said: `
      mineur mineurs 15_ans 16_ans 17_ans moins_de_18 under_18 underage minor minors 15_year_old 16_year_old
      17_year_old des_ados to_teens teenagers adolescent* ado ados lyceen* collegien* schoolkids my_kid_is
      mon_gamin verification_de_l_age age_check`,
    hinted: `
      fils fille son daughter inscrit signed enfant child ans old year gamin kid`,
  },
  bonus: {
    about: 'bonus',
    said: `
      bonus freebet* freeroll* free_spin* offre_de_bienvenue welcome_offer welcome_bonus tickets_offerts
      parrainage referral code_de_parrainage referral_code parrain* m_a_rien_donne gave_me_nothing
      offre_speciale special_offer points_de_fidelite loyalty_points rakeback vip_points mission* ticket_gratuit
      free_ticket free_bet cadeau_de_bienvenue`,
    hinted: `
      bienvenue recu welcome received credite promo code rien nothing donne gave points fidelite offre`,
  },
  bonusTerms: {
    about: 'conditions terms',
    said: `
      conditions conditions_de_bonus mise_minimum miser wagering terms playthrough rollover trompeu* misleading
      small_print petites_lignes double_mais doubled_my mises_requises impossible_a_sortir can_t_take_it_out
      can_t_withdraw_the before_staking avant_3 staking conditions_cachees hidden_terms hidden_conditions
      clauses caractere_3 offre_mensongere false_promise x30 x40 30_fois 40x`,
    hinted: `
      fois blague joke bonus trap piege malin clever deposit depot sortir staking mises impossible take`,
  },
  cheating: {
    about: 'triche collusion cheat*',
    said: `
      trich* collusion bots robot robots s_echangent multicompte* cheat* colluding soft_play* bot chip_dump*
      multi_account* se_couchent_toujours always_fold louche fishy suspect_a_la suspicious_play sheriff
      signale_un_joueur report_a_player same_ip meme_ip comptes_multiples joue_a_deux ghosting solver rta
      aide_exterieure superuser voit_mes_cartes sees_my_cards`,
    hinted: `
      table joueurs players jetons together ensemble chips pseudo toujours always fold couche autre each_other
      louche bizarre`,
  },
  badBeat: {
    about: 'bad_beat badbeat',
    said: `
      bad_beat badbeat river_miracle brelan runner_runner cooler suckout sucked_out rivered flop flopped
      set_over full_house une_river quinte carre_de carre_battu quads quad_queens quad_kings beaten_by battu_par
      couleur_battue flush_beaten i_m_done je_pose_mon one_outer two_outer out_sur_la sorti_sur_la cracked_my
      aces_cracked as_craques ko_par coin_flip flip_perdu pocket_rockets`,
    hinted: `
      river turn paire as aces kings rois main set carre perdu lost dames queens quads battu beaten clavier full
      flush brelan couleur`,
  },
  win: {
    about: 'gain win',
    said: `
      premier_gain j_ai_gagne on_a_gagne dans_la_poche jackpot shipped_it i_won first_win won_the in_the_bag
      just_won cashed gagne_le itm cashed_for en_table_finale made_the_final_table gros_gain big_win gagnant
      winner victoire victory remporte* podium_du trophee trophy perf_du first_cash premiere_perf vainqueur
      champion`,
    hinted: `
      gagne gain 1er 2e won win place podium euros tournoi nice contente content happy first 1ere merci 2nd 3e
      bag poche`,
  },
  beginner: {
    about: 'debutant regles_du_jeu beginner rules_of_the_game',
    said: `
      je_debute debutant* comment_on_joue comment_jouer regles_du_jeu c_est_quoi_une c_est_quoi_un new_here
      beginner* how_do_you_play how_to_play what_s_a whats_a what_is_a newbie tuto tutorial tutoriel
      pour_apprendre for_learning to_learn apprendre_a learn_to how_does_it_work comment_ca_marche premiers_pas
      first_steps lexique glossary explain_the expliquez_les_regles mode_demo demo_mode argent_fictif play_money
      signification_de c_est_quoi_le_flop jamais_joue never_played`,
    hinted: `
      blinde blind omaha regles rules play jouer debute new learn apprendre debut start cours lesson`,
  },
  dispute: {
    about: 'mediateur mediation dispute complaint_dispute reclamation',
    said: 'mediateur mediation reclamation plainte saisir litige ombudsman dispute_body formal_complaint complaint adr take_you_to_court',
    hinted: 'porter_plainte avocat lawyer court tribunal dispute',
  },
  hacked: {
    about: 'pirate hacked',
    said: `
      pirat* hack* connecte_a_mon_compte vide_mon_compte vide_le_solde got_into_my someone_logged emptied_my
      emptied_it stolen_account unauthorised unauthorized ne_reconnais_pas_ces don_t_recognise_these
      connexion_inconnue unknown_login logged_in_from ip_inconnue change_mon_mot changed_my_password
      vole_mon_compte stole_my_account`,
    hinted: `
      compte account quelqu_un someone vide emptied inconnu unknown login mot_de_passe password`,
  },
  closeAccount: {
    about: 'fermer_mon_compte close_my_account',
    said: `
      fermer_mon_compte supprimer_mon_compte cloturer clore_mon_compte plus_de_mail* plus_aucun_mail plus_de_pub
      close_my_account delete_my_account close_account no_more_emails stop_emailing unsubscribe stop_sending
      desinscri* desabonnez_moi opt_out take_me_off fermeture_de_mon ferme_mon_compte remove_my_account
      effacer_mon_compte stop_mail stop_sms quit_for_good partir_definitivement`,
    hinted: `
      supprimer fermer delete close mails emails compte account pub sms newsletters`,
  },
  criticism: {
    about: 'critique jeu_d_argent criticis* critic',
    said: `
      hypocrite* misere vous_vivez_sur profitez_des detresse_des_gens ruinez exploitez hypocrit* prey_on
      live_off misery exploit* ruin_lives ruining blood_money predator* addictif addictive drogue_legale
      should_be_illegal devrait_etre_interdit devraient_etre interdisez ban_gambling a_vomir honteux_de_profiter
      shame_on_gambling argent_sale dirty_money immoral amoral vampires parasites_vous destroying_families
      detruisez jeu_tue`,
    hinted: `
      gens pauvres people poor vulnerable jeu gambling argent honte interdit illegal familles families drogue
      addict vice`,
  },
  advert: {
    about: 'publicite pub advert* ads',
    said: `
      vos_pubs la_pub vos_publicites marre_de_vos_pubs trop_de_pub publicite* your_ads advert* the_ads
      commercials promote_it promotion_a_des font_la_promo influenceurs_font influencers_promote
      your_influencers vos_influenceurs spot spots affiche affiches billboard* sponsor_du_maillot shirt_sponsor
      campagne_de_pub advertise to_teens bombard* ad_break every_ad advertising`,
    hinted: `
      pub pubs ads match gosses enfants kids football matchs ados teens promo promotion promote maillot tele tv
      young jeunes influenceurs influencers mi_temps half_time`,
  },
} as const satisfies Record<string, TopicCues>;
