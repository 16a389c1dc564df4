import type { TopicCues } from './topic-cues';

/** Playing online for money. */
export const playing = {
  withdrawal: {
    about: 'retrait withdrawal',
    said: 'retrait* virement* je_retire retirer mes_gains withdraw* cash_out cashout payout* my_winnings',
    hinted: 'attends attente jours argent pending waiting days money en_traitement processing',
  },
  identity: {
    about: 'identite verification identity',
    said: 'piece_d_identite carte_d_identite kyc verification justificatif* document_d_identite domicile id_document identity passport proof_of_address verify verification driving_licence',
    hinted: 'document documents refuse rejected id papiers',
  },
  locked: {
    about: 'compte_bloque account_locked bloque locked',
    said: 'compte_bloque bloque_mon compte_suspendu compte_ferme debloquer account_locked locked_my locked_out account_suspended suspended account_closed banned_me unlock blocked_my',
    hinted: 'bloque suspendu compte account explication explanation locked blocked',
  },
  deposit: {
    about: 'depot deposit',
    said: 'depot depose mon_depot pas_credite non_credite rien_sur_mon_solde deposit deposited not_credited wasn_t_credited put_money_in nothing_on_my_balance top_up',
    hinted: 'solde carte credite balance card credited euros paypal',
  },
  tournament: {
    about: 'tournoi tournament',
    said: 'tournoi* buy_in buy_ins prize_pool chipleader chip_leader table_finale ticket_d_entree mtt tournament* final_table entry_fee sit_go prizepool satellite',
    hinted: 'interrompu annule ticket place finale entry cancelled jetons chips',
  },
  disconnected: {
    about: 'deconnexion disconnected',
    said: 'deco deconnecte* deconnexion* kick* ejecte* plus_la_main en_pleine_main disconnect* booted thrown_off lost_connection kicked_me mid_hand dc',
    hinted: 'main stack table as rois hand aces kings connexion connection',
  },
  rigged: {
    about: 'truque rigged equite fairness',
    said: 'truque* rng comme_par_hasard pipe faux_hasard rigged fixed not_random algorithm* algorithme* doomswitch fake_cards funny_how',
    hinted: 'toujours_les_memes always_the_same hasard random',
  },
  loss: {
    about: 'malchance perte bad_luck loss',
    said: `
      tout_perdu perdu_ce_soir j_ai_perdu_200 partis_en mauvaise_serie poisse malchance bad_run
      lost_everything lost_it_all down_500 in_one_night losing_streak bad_luck unlucky downswing`,
    hinted: 'perdu pertes lost loss soiree night degoute* gutted serie down',
  },
  addiction: {
    about: 'addiction perte_de_controle losing_control aide help',
    said: `
      accro addict* m_arreter n_arrive_plus peux_pas_m_arreter dependan* trop_joue probleme_de_jeu
      can_t_stop cant_stop addict* gambling_problem hooked compulsive out_of_control`,
    hinted: 'aidez aide help perdu tout lost everything mois month dettes debt',
  },
  distress: {
    about: 'detresse despair dark_thoughts',
    said: `
      suicid* en_finir envie_de_mourir idees_noires j_en_peux_plus me_foutre_en_l_air plus_envie_de_vivre
      suicid* end_it want_to_die kill_myself can_t_go_on cant_go_on no_way_out don_t_want_to_live`,
    hinted: 'mourir vivre die desespere hopeless',
  },
  relative: {
    about: 'proche someone relative worried_about',
    said: `
      mon_frere mon_mari ma_femme mon_fils_joue mon_pere ma_mere mon_conjoint ma_soeur mon_ami_joue
      my_brother my_husband my_wife my_dad my_mum my_partner my_son_is my_sister my_friend`,
    hinted: 'joue salaire gambles wage family famille gambling inquiet worried',
  },
  limits: {
    about: 'limites limits exclusion auto_exclusion',
    said: 'limite limites auto_exclusion autoexclusion faire_une_pause interdiction_volontaire anj limit limits self_exclu* self_exclude time_out take_a_break gamstop',
    hinted: 'baisser pause depot lower deposit break plafond',
  },
  minors: {
    about: 'mineur* minor* under_age',
    said: 'mineur mineurs 15_ans 16_ans 17_ans moins_de_18 under_18 underage minor minors 15_year_old 16_year_old 17_year_old',
    hinted: 'fils fille son daughter inscrit signed enfant child',
  },
  bonus: {
    about: 'bonus',
    said: 'bonus freebet* freeroll* free_spin* offre_de_bienvenue welcome_offer welcome_bonus tickets_offerts',
    hinted: 'bienvenue recu welcome received credite promo',
  },
  bonusTerms: {
    about: 'conditions terms',
    said: 'conditions conditions_de_bonus mise_minimum miser wagering terms playthrough rollover trompeu* misleading small_print petites_lignes',
    hinted: 'fois blague joke x bonus trap piege',
  },
  cheating: {
    about: 'triche collusion cheat*',
    said: 'trich* collusion bots robot robots s_echangent multicompte* cheat* colluding soft_play* bot chip_dump* multi_account*',
    hinted: 'table joueurs players jetons together ensemble chips',
  },
  badBeat: {
    about: 'bad_beat badbeat',
    said: 'bad_beat badbeat river_miracle brelan runner_runner cooler suckout sucked_out rivered flop flopped set_over full_house une_river quinte',
    hinted: 'river turn paire as aces kings rois main set carre perdu lost',
  },
  win: {
    about: 'gain win',
    said: 'premier_gain j_ai_gagne on_a_gagne dans_la_poche jackpot shipped_it i_won first_win won_the in_the_bag just_won cashed gagne_le itm',
    hinted: 'gagne gain 1er 2e won win place podium euros tournoi nice',
  },
  beginner: {
    about: 'debutant regles_du_jeu beginner rules_of_the_game',
    said: 'je_debute debutant* comment_on_joue comment_jouer regles_du_jeu c_est_quoi_une c_est_quoi_un new_here beginner* how_do_you_play how_to_play what_s_a whats_a what_is_a newbie',
    hinted: 'blinde blind omaha regles rules play jouer debute new learn',
  },
  dispute: {
    about: 'mediateur mediation dispute complaint_dispute reclamation',
    said: 'mediateur mediation reclamation plainte saisir litige ombudsman dispute_body formal_complaint complaint adr take_you_to_court',
    hinted: 'porter_plainte avocat lawyer court tribunal dispute',
  },
  hacked: {
    about: 'pirate hacked',
    said: 'pirat* hack* connecte_a_mon_compte vide_mon_compte vide_le_solde got_into_my someone_logged emptied_my emptied_it stolen_account unauthorised unauthorized',
    hinted: 'compte account quelqu_un someone vide emptied',
  },
  closeAccount: {
    about: 'fermer_mon_compte close_my_account',
    said: `
      fermer_mon_compte supprimer_mon_compte cloturer clore_mon_compte plus_de_mail* plus_aucun_mail plus_de_pub
      close_my_account delete_my_account close_account no_more_emails stop_emailing unsubscribe stop_sending`,
    hinted: 'supprimer fermer delete close mails emails compte account pub',
  },
  criticism: {
    about: 'critique jeu_d_argent criticis* critic',
    said: 'hypocrite* misere vous_vivez_sur profitez_des detresse_des_gens ruinez exploitez hypocrit* prey_on live_off misery exploit* ruin_lives ruining blood_money predator*',
    hinted: 'gens pauvres people poor vulnerable jeu gambling argent honte',
  },
  advert: {
    about: 'publicite pub advert* ads',
    said: 'vos_pubs la_pub vos_publicites marre_de_vos_pubs trop_de_pub publicite* your_ads advert* the_ads commercials',
    hinted: 'pub pubs ads match gosses enfants kids football matchs',
  },
} as const satisfies Record<string, TopicCues>;
