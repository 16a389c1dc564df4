import type { TopicCues } from './topic-cues';

/** What people write about to whoever serves them. Words from general French and English usage, slang and text-speak included. */
export const everyday = {
  thanks: {
    about: 'remerci* thank* praise avis_positif compliment* bravo',
    said: `
      merci_a merci_au merci_aux merci_pour un_grand_merci mille_mercis bravo felicitation* chapeau au_top
      nickel parfait parfaite excellent excellente super_accueil regal on_a_adore j_ai_adore j_adore
      je_recommande on_reviendra genial geniale tres_content* ravi ravie meilleur* adorable* delicieux
      delicieuse thank_you_to thanks_to thank_you_for thanks_for many_thanks well_done shout_out kudos amazing
      brilliant gorgeous delicious lovely fantastic awesome love_it loved_it best_ever highly_recommend be_back
      perfect spot_on great_service great_quality great_evening top_notch hats_off very_happy regale regales
      regalee special_mention mention_speciale faultless impeccable* sublime stunning coup_de_coeur au_poil
      topissime canon parfaits merci_les bravo_a bravo_aux bravo_les grand_bravo tip_top rien_a_dire
      rien_a_redire tres_satisfait* satisfait* satisfied pleased delighted wonderful superb excellently fabulous
      incroyable incredible outstanding splendide exceptionnel* remarquable* heroes heros chapeau_bas
      beau_travail bon_travail good_work great_work great_job nice_work super_boulot beau_boulot keep_it_up
      continuez_comme top_service 5_etoiles five_stars thank_you_all merci_infiniment un_tresor a_gem a_credit
      lifesaver coeur_sur adore loved`,
    hinted: `
      merci thanks thank cheers super top qualite quality great sympa souriant* smiling smile star best gentil*
      amour good_job happy content contente rapide quick fast fab beau belle superbe magnifique impeccable
      souvenir memory bisous hugs team equipe crew brigade chouette cool propre pro efficace efficient helpful
      kind patient arrive_en quickly arrived express wow waouh reconnaissant* grateful appreciate*`,
  },
  photo: {
    about: 'photo*',
    said: 'voila_le_resultat rendu_final here_s_how_it_looks here_it_is how_it_looks voici_la_photo my_photo',
    hinted: 'photo photos picture pic salon living_room resultat',
  },
  delay: {
    about: 'retard* delay* late en_cours_retard',
    said: `
      retard* en_retard late delay* tardif toujours_pas toujours_rien tjs_pas tjs_rien tjrs_pas tjrs_rien
      j_attends on_attend qu_on_attend attends_encore attend_depuis attends_depuis ponctualite punctual*
      still_waiting been_waiting waiting_for waiting_since still_nothing still_no still_haven_t still_not
      on_time never_on_time overdue le_prochain next_one when_s_the_next combien_de_temps how_long stuck coince
      coinces bloque_depuis plantes plante_la au_ralenti hold_up en_rade en_avance_jamais ca_bouge_pas
      ca_n_avance_pas not_moved not_moving aucune_nouvelle no_news aucune_info no_info pas_d_info any_news
      des_nouvelles pas_une_annonce not_even_an_announcement a_l_heure on_poireaute poireaute* on_moisit
      immobilise* trapped enfermes bloques stranded held_up behind_schedule running_late pas_passe pas_vu_de
      no_show never_came never_turned_up jamais_passe n_est_jamais_venu arrive_quand arrive_t_il
      when_does_it_come when_will_it patience_a_des perdu_une_heure lost_an_hour quart_d_heure quarts_d_heure
      half_an_hour demi_heure`,
    hinted: `
      attends attend attendre attente wait waiting waited heures hours minutes mins min depuis since semaines
      weeks jours days encore prevu due lent slow geler freezing station arret quai platform poireauter plantes
      info infos news dark noir horaires timetable rate missed boulot work correspondance connection tard
      tardive`,
  },
  refund: {
    about: 'rembours* refund* compensation indemni* dedommage*',
    said: `
      rembours* indemni* dedommage* geste_commercial refund* compensat* money_back reimburs* avoir_mon_argent
      rendez_l_argent rendez_moi mon_argent recuperer_l_argent recupere_l_argent my_money cash_back qui_paye
      qui_paie qui_va_payer who_s_paying who_pays pay_me_back get_it_back get_back claim dedommager
      en_dedommagement mes_justificatifs my_receipts you_re_paying vous_payez vous_allez_payer c_est_vous_qui
      anything_back get_anything_back avoir_un_avoir mes_sous les_sous mes_euros my_refund give_me_my
      rendez_nous recrediter recredit cashback prise_en_charge who_do_i_claim does_the_council_pay
      remise_commerciale make_it_up goodwill assurance insurance`,
    hinted: `
      argent money sous fric thune thunes taxi uber cab payer paye paie voucher avoir justificatif* receipt*
      recu vtc quid perdu lost abonnes holders balles frais expenses facture retour reclame owe owed dois`,
  },
  price: {
    about: 'prix price* tarif* fare* cher chers expensive cout',
    said: `
      prix trop_cher cher chere chers hors_de_prix tarif* augment* hausse arnaque_les_prix exorbitant* price*
      pricey expensive overpriced rip_off ripoff fare fares going_up put_up cheaper moins_cher abus* balles quid
      portion portions trop_chere* ruineux la_douloureuse not_made_of_money pas_des_pigeons pigeons vache_a_lait
      cash_grab greedy daylight_robbery inflation augmentation* increase* scandaleux_les_prix money_grabbing
      exager* on_se_gave extortion* steep dear_for moins_cher_ailleurs cheaper_elsewhere`,
    hinted: `
      euros eur euro ticket abonnement abo vol faut_pas_pousser having_a_laugh combien how_much cost costs paye
      facture bill diminue smaller monte gone_up tarif etudiant student remise discount pass billet`,
  },
  outage: {
    about: 'panne* outage* down hors_service bug* interruption_de_service',
    said: `
      en_panne panne bug* plante plantent crash* hors_service ne_marche_pas marche_pas marche_plus
      ne_fonctionne_pas fonctionne_pas fonctionne_plus erreur_serveur inaccessible ecran_noir ecran_blanc
      page_blanche site_down server* serveur* down outage not_working isn_t_working doesn_t_work won_t_load
      can_t_log_in broken error_message black_screen blank_screen maintenance ca_mouline rame_a_mort glitch*
      lag* impossible_de_se_connecter impossible_de_payer frozen freez* freeze fige figes figees frozen_screen
      spinning_wheel just_spins tourne_dans_le_vide ca_tourne_en_boucle ne_charge_pas charge_pas me_deconnecte
      logs_me_out se_ferme_tout ecran_fige can_t_get_past can_t_connect won_t_open s_ouvre_pas s_ouvre_plus
      ca_beug beug* buge* offline hors_ligne inaccessibles plus_rien_ne_marche tombe_en_panne ca_revient_quand
      when_s_it_back when_is_it_back no_sound plus_de_son errors 404 500 502 timeout j_arrive_pas_a_valider
      arrive_pas_a_payer j_arrive_pas_a_me planter lobby_freezes mise_a_jour_ratee latence`,
    hinted: `
      site appli app portail portal website connexion connecter page erreur error loading charge login maj
      update serveurs servers developpeurs devs dev lobby tables stuck bloque loads wheel son sound lent slow
      basket panier technique technical`,
  },
  app: {
    about: 'appli application app site',
    said: `
      appli application app website site_internet l_app l_application me_deconnecte logs_me_out notifications
      mise_a_jour`,
    hinted: `
      site portail web telephone mobile android iphone crash* bug* update telecharg* download* horaires`,
  },
  staff: {
    about:
      'accueil serveur agent controleur staff service unfriendly desagreable_accueil comportement member_of_staff',
    said: `
      desagreable* agressi* malpoli* impoli* arrogan* hautain* antipathique* mal_eleve* aucun_respect aboye*
      parle_mal mal_parle nous_a_parle m_a_parle se_fait_envoyer comme_des_chiens incompeten* mal_accueilli*
      mal_recu* pas_aimable pas_un_sourire rude unfriendly impolite attitude disrespect* spoke_to snapp*
      shouted_at yelled unprofessional bad_manners like_dirt condescending patronising pris_de_haut
      prise_de_haut talked_down nous_a_pris_pour m_a_pris_pour treated_us treated_me nobody_looked
      sans_un_regard sans_nous_regarder qu_on_nous_regarde ignores ignored_us pas_un_bonjour pas_bonjour
      soupire* sighed rolled_her rolled_his mechant* nasty snotty snooty grossier* vulgaire odieux odieuse
      execrable* mepris* contempt moqu* laughed_at se_foutait m_a_ri hurle_dessus crie_dessus screamed_at
      raciste racist discrimin* desinvolt* pas_commode grumpy sulky tire_la_gueule faisait_la_gueule
      fait_la_gueule malveillan*`,
    hinted: `
      serveu* personnel patron vendeu* agent agents controleu* chauffeur guichet caissier* accueil poli*
      poliment waiter waitress staff manager owner inspector driver clerk cashier politely manners caisse till
      bloke monsieur dame lady guy gars equipe team hotesse receptionist reception student bonjour hello
      mendiants beggars sourire smile haut front_desk`,
  },
  hours: {
    about: 'horaire* ouverture hours opening',
    said: `
      horaire* quelle_heure ouvert_le ouverts_le ouvert_demain vous_etes_ouvert* vs_etes_ouvert* etes_ouvert*
      vous_fermez vous_ouvrez jours_d_ouverture ouvrez heures_d_ouverture opening_hours opening_times what_time
      are_you_open you_open do_you_close you_close open_on open_sundays last_orders open_tomorrow open_today
      fermes_le ferme_le shut_on open_late ouvert_tard jusqu_a_quelle_heure until_what_time lundi_ferme
      heure_de_fermeture closing_time service_continu jours_feries bank_holiday* open_at_lunch ouvert_le_midi
      ouvert_le_soir noel_ouvert open_over open_at`,
    hinted: `
      ouvert ouverts ouverture ferme fermez fermeture dimanche lundi open opens close closes sunday monday jusqu
      shut fermes mondays lundis dimanches soir midi feries christmas aout august`,
  },
  closure: {
    about: 'fermeture* closed closure',
    said: `
      porte_close c_etait_ferme etait_ferme trouve_ferme rideau_baisse etiez_ferme* aucun_mot_sur_la_porte
      were_closed was_closed were_shut you_were_shut was_shut closed_today doors_shut shut_at shut_on
      fermes_sans_prevenir volets_baisses rideau_ferme closed_without nobody_there porte_fermee found_it_closed`,
    hinted: `
      ferme fermee fermes closed shut porte door sign prevenir warning expliqu* vacances holiday`,
  },
  job: {
    about: 'emploi recrut* candidat* job* hiring stage* placement*',
    said: `
      recrut* embauch* emploi* postuler candidature* cv stage stages stagiaire* alternance apprentissage
      apprenti* un_poste des_postes quels_postes vous_cherchez_des vous_cherchez_du offre_d_emploi interim
      extras hiring vacancy vacancies job jobs apply apprentice* internship* placement* recruit* resume any_openings
      taking_people_on waiting_staff need_staff need_any_staff work_for_you permis_d jobs_d_ete summer_job*
      job_d_ete je_cherche_du_travail looking_for_work commis chef_de_rang plongeur dispo_de_suite free_now
      disponible_de_suite motive_et available_immediately cuisinier_je send_my_cv deposer_mon_cv mon_cv my_cv
      your_team rejoindre_votre join_your seeking_work en_recherche_d_emploi saisonnier* seasonal formation_en
      training_as work_experience contrat_pro cdi cdd full_time part_time temps_partiel`,
    hinted: `
      poste postes travailler cherchez saisonnier work needed positions licence position extra dispo available
      chef job jobs equipe team embauche salaire salary`,
  },
  partnership: {
    about:
      'partenariat partner* affiliation revendeur asso* community_group* community group_partnership',
    said: `
      partenariat* partenaire* collab* sponsor* affiliation affili* revend* distribut* notre_association
      notre_asso programme_d_affiliation partner partnership* reseller* stockist* stock_your affiliate*
      our_charity our_club our_community_group work_together wholesale travailler_ensemble projet_commun
      joint_project une_collaboration sponsorising exposer_chez vendre_vos sell_your bulk_order grossiste b2b
      benevol*_asso notre_club our_school notre_ecole fournisseur supplier`,
    hinted: `
      boutique association asso stand shop charity club marque brand projet project streame stream streamer
      twitch createur artisan local event evenement tournoi chaine channel`,
  },
  influencer: {
    about: 'influenc* invitation',
    said: `
      influenc* createur_de_contenu creatrice_de_contenu collab* abonnes followers content_creator blogg* ugc
      micro_influenc* ma_communaute my_community my_audience mon_compte_insta repas_offert free_meal gifted
      produits_offerts free_products en_echange_de_visibilite for_exposure`,
    hinted: `
      contenu content insta instagram tiktok youtube visibilite exposure invitation invite followers abonnes
      reels stories story post`,
  },
  press: {
    about: 'presse press',
    said: `
      journaliste* reportage interview* redaction contact_presse service_presse documentaire journalist*
      reporter* newsroom press_contact press_office press_officer feature_for bbc france_info documentary
      media_enquiry je_prepare_un_article writing_an_article writing_a_piece ma_redaction emission tele podcast
      itw demande_d_interview questions_to_ask magazine chaine_tv tv_crew tournage communiq* press_release
      press_kit dossier_de_presse`,
    hinted: `
      presse press radio journal gazette newspaper paper article media tv regional hd hi_res quotidien mag
      reporter tele chaine enquete investigation editor news`,
  },
  abuse: {
    about: 'charte insulte* injure* abuse house_rules moderation',
    said: `
      connard* connasse* connards fdp ntm encule* salope* pute* putes batard* fils_de tg ta_gueule allez_crever
      tous_crever crevez creve pourriture* ordure* raclure* parasite* debile* abrutis abruti cretin* va_te_faire
      allez_vous_faire insult* pendre grosse_merde de_merde incapables sous_merde* maskedword idiot* moron*
      scum* bastard* asshole* arsehole* dickhead* wanker* twat* fuck* piece_of_shit go_to_hell rot_in_hell
      hope_you_die all_die strung_up thieving stupid_c abus* useless_bunch escroc escrocs crooks tocard*
      bouffon* clowns losers pourris minables_va sous_hommes singes sales guignol* charlots voyous_va mafieux
      gang_de salauds salaud conne con_de cons couillon* nazis fascistes fachos collabos d_ckheads prick*
      cretins imbecile* imbeciles debiles mongol* cancer_a souhaite_un wished_cancer wished_me menace* threat*
      on_va_te on_va_vous je_vais_vous i_will_find you_deserve_to vermin* trash_people insulte insultes
      harcele_dans abusing offensive hate_speech haineux raciste_dans you_moderate vous_moderez moderation`,
    hinted: `
      merde bande voleurs nuls crever die hell shit stupid idiots thieves bunch ban chat virez cancer tchat
      moderez moderate pourri pauvres sale mort dead kill gueule`,
  },
  angry: {
    about: 'colere angry furi* ras_le_bol',
    said: `
      honte shame honteux honteuse scandale scandaleu* inadmissible inacceptable foutez foutage se_moque_de
      vous_moquez moquer_du_monde prenez_pour plus_jamais marre ras_le_bol degoute* furieu* lamentable* minable*
      deplorable* vous_etes_nuls zero_respect aucun_respect n_importe_quoi se_fout on_se_fout disgrace
      disgraceful shameful shame_on absolute_joke a_joke are_a_joke fed_up never_again appalling unacceptable
      furious laughing_at taking_the_mick taking_the_piss ridiculous pathetic shambles sick_of livid
      grace_a_vous_rate ruined rate_grace gache* merci_bien_hein ras_la_casquette saoul* insupportable*
      intolerable* unbelievable hallucinant* incroyable_mais vergogne on_se_moque clown_show amateurs
      amateurisme amateurish incompetence pitoyable* nul_a_chier zero_pointe plus_jamais_chez poubelle_cette
      never_ordering boycott* gave_up_on you_again encore_vous thanks_for_nothing merci_pour_rien
      cheers_for_nothing colere en_colere enrage* rage furax outre* outrag* bien_joue serieusement seriously
      what_a_joke`,
    hinted: `
      jamais never toujours always encore nul nulle nuls joke pire worst decu* gutted disappointed useless decu
      decue deception disappointing anniversaire_rate gache ruine gachee serieux fois time third 3e`,
  },
  rumour: {
    about: 'rumeur* rectification rumour* correction faits facts fausse fake false',
    said: `
      il_parait parait_que parait_qu fake_news info_ou_intox intox rumeur* vrai_ou_faux c_est_vrai est_vrai
      est_ce_vrai on_lit_partout on_dit_que arretez_de_mentir mensonge* menteurs tiktok_dit video_dit
      j_ai_lu_que j_ai_entendu is_it_true is_that_true true_or is_this_true true_that rumour* rumor* heard_you
      heard_that people_are_saying someone_said stop_lying liars tiktok_says made_up i_read_that hoax un_tract
      circule* leaflet_says c_est_serieux seriously_closing est_ce_serieux bruit_court on_raconte on_m_a_dit
      people_say they_say word_is il_se_dit se_dit_que vu_sur_facebook saw_on_facebook desinformation
      misinformation disinformation info_fiable verifie_info photomontage deepfake manipulation sources_say
      capture_qui is_it_a_fake propagande_de a_post_says rumor_has vous_confirmez can_you_confirm confirmez_vous
      dementez demen* deny`,
    hinted: `
      vrai true mentir lying video tiktok parait heard entendu faux fake tract leaflet serieux dit said
      supprimez axing circul* whatsapp facebook source confirm* ferme closing`,
  },
  safety: {
    about: 'danger* urgence emergency',
    said: `
      danger dangereux dangereuse urgence pris_feu prend_feu en_feu incendie explos* fumee electrocut*
      cable_electrique blesse* electrique_par_terre fuite_de_gaz alerter dangerous emergency caught_fire on_fire
      explod* smoke injured live_cable live_wire gas_leak burnt electric_shock appeler_les_pompiers
      call_the_police fuite electrocution ca_brule electrique_denude court_circuit short_circuit s_effondre
      collapse* effondre* about_to_fall va_tomber menace_de_tomber blessure* hurt_badly arme couteau knife gun
      attaque attacked burned burnt_my brulee`,
    hinted: `
      feu fire brule brulure cable gaz gas risque police 112 911 999 secours accident par_terre on_the_ground
      pompiers ambulance surchauffe hot fume brulant smoke tombe falling gosses kids`,
  },
  accessibility: {
    about: 'accessib*',
    said: `
      fauteuil_roulant fauteuil pmr handicap* malvoyant* aveugle* sourd* lecteur_d_ecran ascenseur* elevateur
      accessib* rampe mobilite_reduite wheelchair* disabled disabilit* step_free screen_reader partially_sighted
      blind visually_impaired deaf lift ramp mobility_scooter bequilles crutches deambulateur walking_frame
      escalator escalators canne_blanche white_cane personne_agee_qui infranchissable plan_incline sous_titres
      subtitles captions langue_des_signes sign_language daltonien* colour_blind dyslexi* reduced_mobility
      chien_guide guide_dog elevator elevators`,
    hinted: `
      marches escalier* steps stairs entree entrance poussette acces access contraste escaliers trottoir kerb
      curb vieux elderly age agee franchir ecran screen taille_du_texte font`,
  },
  lost: {
    about: 'perdu oubli* objet_trouve lost left_behind lost_property found',
    said: `
      j_ai_perdu ai_perdu perdu_mon perdu_ma perdu_un perdu_une objet_perdu objets_perdus objets_trouves
      j_ai_oublie ai_oublie oublie_mon oublie_ma oublie_un j_ai_laisse laisse_mon laisse_ma doudou lost_my
      i_lost lost_property left_my lost_a left_behind i_left forgot_my lost_and_found anyone_found did_you_find
      have_you_found ramasse_un ramasse_une ramasse_mon picked_up_a pick_up_a qqn_aurait_trouve aurait_trouve
      handed_in did_anybody_pick anyone_seen_my quelqu_un_a_vu_mon egare egaree egarer misplaced dropped_my
      tombe_mon fait_tomber_mon objets_oublies`,
    hinted: `
      perdu perdue oublie oubliee laisse trouve retrouve lost left forgot found find sac telephone cles
      portefeuille bag phone keys wallet purse umbrella parapluie echarpe scarf lunettes glasses handed_in
      trousse pencil_case gourde bottle carte_bleue airpods ecouteurs headphones bague ring bonnet hat gants
      gloves manteau coat jacket veste rouge bleu red blue ligne`,
  },
  account: {
    about: 'compte account',
    said: 'mon_compte compte_bloque my_account login mot_de_passe password me_connecter log_in sign_in',
    hinted: 'compte account connexion',
  },
  payment: {
    about: 'paiement payment addition bill facture*',
    said: `
      paiement* debite* deux_fois double_prelevement prelev* carte_refusee payment* charged declined took_twice
      charged_twice debited addition facture* la_note bill overcharged double_charged en_trop facture_3 billed
      double_charge identical_lines lignes_identiques deux_lignes prelevee charged_me debit debits debitee
      compte_en_double compte_deux_fois on_a_paye_deux paid_twice releve_de_compte bank_statement
      erreur_de_caisse ticket_de_caisse payment_failed paiement_echoue apple_pay paypal_refuse 3d_secure rejetee
      rejected_card`,
    hinted: `
      payer carte_bancaire cb card twice fois compte bank banque paypal note couvert releve statement desserts
      pris lignes lines identiques identical euros`,
  },
  scam: {
    about: 'arnaque fraude scam* phishing',
    said: `
      faux_site faux_mail faux_sms faux_compte faux_message usurp* phishing hameconnage se_fait_passer
      se_font_passer sms_de_votre est_ce_bien_vous c_est_vous c_est_bien_vous escroc* fake_site fake_text
      fake_email fake_account pretend* impersonat* is_it_you is_it_really_you really_you from_you_asking
      scammer* scam page_facebook_qui facebook_page_using using_your_name porte_votre_nom en_votre_nom
      in_your_name cartes_bleues card_details coordonnees_bancaires bank_details faux_profil fake_profile
      faux_concours fake_contest fake_giveaway faux_jeu imposteur imposter impostor lien_bizarre dodgy_link
      dodgy_email dodgy_text mail_bizarre appel_suspect is_this_legit is_it_legit is_this_a_scam
      c_est_une_arnaque est_ce_une_arnaque usurpation`,
    hinted: `
      sms mail text email telegram whatsapp lien link arnaque* arnaqueu* suspect suspicious vends vend sells
      tips pronos page nom name demande asking officiel official concours profil legit bizarre dodgy`,
  },
  unreachable: {
    about:
      'injoignable telephone joindre reach phone reception service_client customer_service no_answer',
    said: `
      injoignable* personne_ne_repond repond_pas repondez_pas personne_ne_decroche decroche_pas aucune_reponse
      zero_reponse 0_reponse pas_de_reponse jamais_de_reponse sans_reponse sonne_dans_le_vide dans_le_vide
      raccroche* impossible_de_vous_joindre vous_joindre service_client sav standard numero_surtaxe un_robot
      ne_repond can_t_reach can_t_get_through get_hold get_through no_answer no_reply no_response never_reply
      nobody_picks nobody_picking nobody_answers rings_out hangs_up no_one_answers customer_service
      customer_support on_hold is_a_bot ignored ignoring vrai_numero real_number person_picks_up
      tombe_sur_quelqu_un vrai_humain a_real_person un_humain a_human le_neant silence_radio radio_silence
      silence voicemail* repondeur formulaire filled_the_form filled_in_the_form messages_prives_sans
      messages_ignores left_5 left_messages messages_laisses on_me_balade being_passed ping_pong
      renvoie_de_service qui_contacter sans_nouvelles_de_vous toujours_pas_de_retour pas_de_retour aucun_retour
      never_got_back got_back_to_me heard_back unanswered music_on_hold musique_d_attente
      en_attente_au_telephone aux_abonnes_absents no_one_picks busy_line occupe_tout`,
    hinted: `
      appelle telephone mails mail messages chat email emails phone ringing called rang call reply repondre
      reponse letters courrier* numero number form service retour contact contacter humain human robot bot
      urbanisme planning joindre laisse left`,
  },
  cancel: {
    about: 'annuler modifier cancel change',
    said: `
      annul* modifier changer_l_adresse decaler reporter_ma trompe_d_adresse mauvaise_adresse deplacer_ma
      cancel* change_my change_the amend move_my need_to_move move_tonight wrong_address reschedule
      enlever_un_article take_one_thing remove_an_item remove_from supprimer_un_article on_sera_5 we_ll_be_5
      au_lieu_de_7 instead_of_7 personnes_en_moins une_personne_de_plus one_more_person changer_l_heure
      changer_de_date change_the_date change_the_time changer_la_taille change_size mauvaise_taille_commandee
      add_to_my_order ajouter_a_ma_commande empeche* can_t_make_it can_t_come ne_pourrons_pas on_peut_plus_venir
      push_back`,
    hinted: `
      adresse resa reservation commande booking order address change changer enlever remove panier basket sera
      samedi saturday tard late heure time`,
  },
  heat: {
    about: 'chaleur froid climatisation heat hot cold clim',
    said: `
      clim climatisation chaleur canicule suffoque etouffe* etuve fournaise chauffage on_gele glacial aircon
      air_con air_conditioning boiling sweltering too_hot too_cold heating freezing oven sauna like_an_oven
      on_crame on_cuit a_creve_de_chaud roasting melting we_re_melting on_fond transpire* sweat* frigorif*
      frozen_inside no_heating pas_de_chauffage fenetres_bloquees windows_don_t_open 40_degres`,
    hinted: `
      chaud froid degres hot cold degrees stuffy temperature ventil* fan air fenetre window pull jumper malaise
      faint*`,
  },
  clean: {
    about: 'proprete clean* litter depot_sauvage fly_tipping salete',
    said: `
      sale sales salete* salet* crade* degueulasse* degueu crasseu* puent ca_pue pue urine ca_sent crotte*
      dechetterie_sauvage depot_sauvage depots_sauvages gravats matelas_et encombrants detritus ordures_partout
      poubelles_partout dirty filthy stinks smells_of rubbish_everywhere fly_tip* flytip* dumped litter*
      dog_mess dog_poo grubby vomi_au vomi_dans sick_at_the_back canettes cans dechets_partout ordures_sauvages
      frigo fridge pneus tyres_left tires canape sofa matelas_abandonne abandonne* left_on_the dumping jonch*
      cafards_dans seringue* needles syringes rats_dans tag_sur tagged_walls glauque gross disgusting_state
      degoutant_etat poussiereu* dusty collant* sticky puanteur stench stank nauseabond* nettoyez hose_it
      chewing immonde* infect*`,
    hinted: `
      odeur papiers matelas propre nettoy* jetes sieges seats mattress rubble smell* clean cleaned rubbish
      graffiti tags canette vomi vomit sick bus fond back chemin lane route`,
  },
  privacy: {
    about: 'donnees_personnelles personal_data donnees data',
    said: `
      rgpd mes_donnees donnees_personnelles cnil gdpr my_data personal_data delete_everything_you_hold
      data_protection efface effacer_mes wipe_me comment_vous_avez_eu how_did_you_get d_ou_sort_mon my_details
      mes_coordonnees fuite_de_donnees data_breach data_leak sell_my vendre_mes droit_a_l_oubli
      right_to_be_forgotten consentement consent cookies mailing_list remove_me_from retirez_moi`,
    hinted: `
      donnees data fichiers privacy email mail lists liste fichier contact`,
  },
  animal: {
    about: 'animal animaux pets animals',
    said: `
      chien chiens chat_perdu chaton* animal animaux dog dogs puppy kitten pets pet stray labrador chienne canin
      bouledogue caniche bulldog spaniel my_cat mon_chat lapin hamster furry_friend toutou compagnon_a_quatre
      four_legged`,
    hinted: `
      chat cat collier collar terrasse laisse leash lead admis allowed bienvenus welcome accept*`,
  },
  children: {
    about: 'enfants poussette children pushchair kids',
    said: `
      poussette* chaise_haute bebe bebes menu_enfant pushchair* pram prams buggy high_chair highchair kids_menu
      baby coin_jeux play_corner play_area aire_de_jeux espace_enfants les_petits little_ones gamins kiddies
      rehausseur booster_seat table_a_langer baby_change* changing_table activites_enfants avec_des_enfants
      with_kids with_children famille_avec toddler* child_friendly kid_friendly family_friendly bambins
      nourrisson`,
    hinted: `
      enfant enfants petits kids child children mois months petit famille family jeux play age ans`,
  },
  bicycle: {
    about: 'velo bikes aboard a_bord bike',
    said: 'velo velos trottinette* bike bikes bicycle* e_scooter scooter* folding_bike monter_avec bring_my poussette* pushchair* pram',
    hinted: 'pliant chien dog monter bring carry allowed autorise*',
  },
} as const satisfies Record<string, TopicCues>;
