import type { TopicCues } from './topic-cues';

/** What people write about to whoever serves them. Words from general French and English usage, slang and text-speak included. */
export const everyday = {
  thanks: {
    about: 'remerci* thank* praise avis_positif compliment* bravo',
    said: `
      merci_a merci_au merci_aux merci_pour un_grand_merci mille_mercis bravo felicitation* chapeau
      au_top nickel parfait parfaite excellent excellente super_accueil regal on_a_adore j_ai_adore j_adore
      je_recommande on_reviendra genial geniale tres_content* ravi ravie meilleur* adorable* delicieux delicieuse
      thank_you_to thanks_to thank_you_for thanks_for many_thanks well_done shout_out kudos amazing brilliant
      gorgeous delicious lovely fantastic awesome love_it loved_it best_ever highly_recommend be_back perfect
      spot_on great_service great_quality great_evening top_notch hats_off very_happy`,
    hinted: `
      merci thanks thank cheers super top qualite quality great sympa souriant* smiling smile star best gentil*
      amour good_job happy content contente rapide quick fast fab beau belle superbe magnifique impeccable`,
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
      on_time never_on_time overdue le_prochain next_one when_s_the_next combien_de_temps how_long
      stuck coince coinces bloque_depuis plantes plante_la au_ralenti hold_up en_rade`,
    hinted: `
      attends attend attendre attente wait waiting waited heures hours minutes mins min depuis since
      semaines weeks jours days encore prevu due lent slow`,
  },
  refund: {
    about: 'rembours* refund* compensation indemni* dedommage*',
    said: `
      rembours* indemni* dedommage* geste_commercial refund* compensat* money_back reimburs* avoir_mon_argent
      rendez_l_argent rendez_moi mon_argent recuperer_l_argent recupere_l_argent my_money cash_back
      qui_paye qui_paie qui_va_payer who_s_paying who_pays pay_me_back get_it_back get_back claim`,
    hinted: 'argent money sous fric thune thunes taxi uber cab payer paye paie voucher avoir',
  },
  price: {
    about: 'prix price* tarif* fare* cher chers expensive cout',
    said: `
      prix trop_cher cher chere chers hors_de_prix tarif* augment* hausse arnaque_les_prix exorbitant*
      price* pricey expensive overpriced rip_off ripoff fare fares going_up put_up cheaper moins_cher abus*`,
    hinted:
      'euros eur euro ticket abonnement abo vol faut_pas_pousser having_a_laugh combien how_much cost costs paye',
  },
  outage: {
    about: 'panne* outage* down hors_service bug* interruption_de_service',
    said: `
      en_panne panne bug* plante plantent crash* hors_service ne_marche_pas marche_pas marche_plus ne_fonctionne_pas
      fonctionne_pas fonctionne_plus erreur_serveur inaccessible ecran_noir ecran_blanc page_blanche
      site_down server* serveur* down outage not_working isn_t_working doesn_t_work won_t_load can_t_log_in
      broken error_message black_screen blank_screen maintenance ca_mouline rame_a_mort glitch* lag*
      impossible_de_se_connecter impossible_de_payer frozen freez*`,
    hinted:
      'site appli app portail portal website connexion connecter page erreur error loading charge login',
  },
  app: {
    about: 'appli application app site',
    said: 'appli application app website site_internet l_app',
    hinted: 'site portail web telephone mobile android iphone crash* bug*',
  },
  staff: {
    about:
      'accueil serveur agent controleur staff service unfriendly desagreable_accueil comportement member_of_staff',
    said: `
      desagreable* agressi* malpoli* impoli* arrogan* hautain* antipathique* mal_eleve* aucun_respect aboye*
      parle_mal mal_parle nous_a_parle m_a_parle se_fait_envoyer comme_des_chiens incompeten* mal_accueilli*
      mal_recu* pas_aimable pas_un_sourire
      rude unfriendly impolite attitude disrespect* spoke_to snapp* shouted_at yelled unprofessional
      bad_manners like_dirt condescending patronising`,
    hinted: `
      serveu* personnel patron vendeu* agent agents controleu* chauffeur guichet caissier* accueil poli* poliment
      waiter waitress staff manager owner inspector driver clerk cashier politely manners`,
  },
  hours: {
    about: 'horaire* ouverture hours opening',
    said: `
      horaire* quelle_heure ouvert_le ouverts_le ouvert_demain vous_etes_ouvert* vs_etes_ouvert* etes_ouvert* vous_fermez
      vous_ouvrez jours_d_ouverture ouvrez heures_d_ouverture
      opening_hours opening_times what_time are_you_open you_open do_you_close you_close open_on open_sundays
      last_orders open_tomorrow open_today`,
    hinted:
      'ouvert ouverts ouverture ferme fermez fermeture dimanche lundi open opens close closes sunday monday jusqu',
  },
  closure: {
    about: 'fermeture* closed closure',
    said: `
      porte_close c_etait_ferme etait_ferme trouve_ferme rideau_baisse etiez_ferme* aucun_mot_sur_la_porte
      were_closed was_closed were_shut you_were_shut was_shut closed_today doors_shut shut_at shut_on`,
    hinted: 'ferme fermee fermes closed shut porte door sign',
  },
  job: {
    about: 'emploi recrut* candidat* job* hiring stage* placement*',
    said: `
      recrut* embauch* emploi* postuler candidature* cv stage stages stagiaire* alternance apprentissage apprenti*
      un_poste des_postes quels_postes vous_cherchez_des vous_cherchez_du offre_d_emploi interim extras
      hiring vacanc* job jobs apply apprentice* internship* placement* recruit* cv resume any_openings
      taking_people_on waiting_staff need_staff need_any_staff work_for_you permis_d`,
    hinted:
      'poste postes travailler cherchez saisonnier work needed positions licence position extra',
  },
  partnership: {
    about:
      'partenariat partner* affiliation revendeur asso* community_group* community group_partnership',
    said: `
      partenariat* partenaire* collab* sponsor* affiliation affili* revend* distribut* notre_association notre_asso
      programme_d_affiliation
      partner partnership* reseller* stockist* stock_your affiliate* our_charity our_club our_community_group
      work_together wholesale`,
    hinted:
      'boutique association asso stand shop charity club marque brand projet project streame stream streamer twitch',
  },
  influencer: {
    about: 'influenc* invitation',
    said: 'influenc* createur_de_contenu creatrice_de_contenu collab* abonnes followers content_creator blogg* ugc',
    hinted: 'contenu content insta instagram tiktok youtube visibilite exposure invitation invite',
  },
  press: {
    about: 'presse press',
    said: `
      journaliste* reportage interview* redaction contact_presse service_presse documentaire
      journalist* reporter* newsroom press_contact press_office press_officer feature_for bbc france_info documentary
      media_enquiry`,
    hinted:
      'presse press radio journal gazette newspaper paper article media tv regional hd hi_res',
  },
  abuse: {
    about: 'charte insulte* injure* abuse house_rules moderation',
    said: `
      connard* connasse* connards fdp ntm enculé* encule* salope* pute* putes batard* fils_de tg ta_gueule
      allez_crever tous_crever crevez creve pourriture* ordure* raclure* parasite* debile* abrutis abruti cretin*
      va_te_faire allez_vous_faire insult* pendre grosse_merde de_merde incapables sous_merde* maskedword
      idiot* moron* scum* bastard* asshole* arsehole* dickhead* wanker* twat* fuck* piece_of_shit go_to_hell rot_in_hell
      hope_you_die all_die strung_up thieving stupid_c abus* useless_bunch`,
    hinted:
      'merde bande voleurs nuls crever die hell shit stupid idiots thieves bunch ban chat virez',
  },
  angry: {
    about: 'colere angry furi* ras_le_bol',
    said: `
      honte honteux honteuse scandale scandaleu* inadmissible inacceptable foutez foutage se_moque_de vous_moquez
      moquer_du_monde prenez_pour plus_jamais marre ras_le_bol degoute* furieu* lamentable* minable* deplorable*
      vous_etes_nuls zero_respect aucun_respect n_importe_quoi se_fout on_se_fout
      disgrace disgraceful shameful shame_on absolute_joke a_joke are_a_joke fed_up never_again appalling unacceptable
      furious laughing_at taking_the_mick taking_the_piss ridiculous pathetic shambles zero_respect sick_of livid`,
    hinted:
      'jamais never toujours always encore nul nulle nuls joke pire worst decu* gutted disappointed useless',
  },
  rumour: {
    about: 'rumeur* rectification rumour* correction faits facts fausse fake false',
    said: `
      il_parait parait_que parait_qu fake_news info_ou_intox intox rumeur* vrai_ou_faux c_est_vrai est_vrai est_ce_vrai
      on_lit_partout on_dit_que arretez_de_mentir mensonge* menteurs tiktok_dit video_dit j_ai_lu_que j_ai_entendu
      is_it_true is_that_true true_or is_this_true true_that rumour* rumor* heard_you heard_that people_are_saying
      someone_said stop_lying liars fake_news tiktok_says made_up i_read_that hoax`,
    hinted: 'vrai true mentir lying video tiktok parait heard entendu faux fake',
  },
  safety: {
    about: 'danger* urgence emergency',
    said: `
      danger dangereux dangereuse urgence pris_feu prend_feu en_feu incendie explos* fumee electrocut* cable_electrique
      blesse* electrique_par_terre fuite_de_gaz alerter
      dangerous danger emergency caught_fire on_fire explod* smoke injured live_cable live_wire gas_leak burnt electric_shock`,
    hinted:
      'feu fire brule brulure cable gaz gas risque police 112 911 999 secours accident par_terre on_the_ground',
  },
  accessibility: {
    about: 'accessib*',
    said: `
      fauteuil_roulant fauteuil pmr handicap* malvoyant* aveugle* sourd* lecteur_d_ecran ascenseur* elevateur
      accessib* rampe mobilite_reduite
      wheelchair* disabled disabilit* accessib* step_free screen_reader partially_sighted blind visually_impaired deaf lift
      ramp mobility_scooter`,
    hinted: 'marches escalier* steps stairs entree entrance poussette acces access contraste',
  },
  lost: {
    about: 'perdu oubli* objet_trouve lost left_behind lost_property found',
    said: `
      j_ai_perdu ai_perdu perdu_mon perdu_ma perdu_un perdu_une objet_perdu objets_perdus objets_trouves j_ai_oublie
      ai_oublie oublie_mon oublie_ma oublie_un j_ai_laisse laisse_mon laisse_ma doudou
      lost_my i_lost lost_property left_my lost_a left_behind i_left forgot_my lost_and_found anyone_found
      did_you_find have_you_found`,
    hinted: `
      perdu perdue oublie oubliee laisse trouve retrouve lost left forgot found find sac telephone cles portefeuille
      bag phone keys wallet purse umbrella parapluie echarpe scarf lunettes glasses handed_in`,
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
      charged_twice debited addition facture* la_note bill overcharged double_charged en_trop`,
    hinted: 'payer carte_bancaire cb card twice fois compte bank banque compte paypal note couvert',
  },
  scam: {
    about: 'arnaque fraude scam* phishing',
    said: `
      faux_site faux_mail faux_sms faux_compte faux_message usurp* phishing hameconnage se_fait_passer
      se_font_passer sms_de_votre est_ce_bien_vous c_est_vous c_est_bien_vous escroc*
      fake_site fake_text fake_email fake_account pretend* impersonat* phishing is_it_you is_it_really_you
      really_you from_you_asking scammer* scam`,
    hinted:
      'sms mail text email telegram whatsapp lien link arnaque* arnaqueu* suspect suspicious vends vend sells tips pronos',
  },
  unreachable: {
    about:
      'injoignable telephone joindre reach phone reception service_client customer_service no_answer',
    said: `
      injoignable* personne_ne_repond repond_pas repondez_pas personne_ne_decroche decroche_pas aucune_reponse
      zero_reponse 0_reponse pas_de_reponse jamais_de_reponse sans_reponse sonne_dans_le_vide dans_le_vide raccroche*
      impossible_de_vous_joindre vous_joindre service_client sav standard numero_surtaxe un_robot ne_repond
      can_t_reach can_t_get_through get_hold get_through no_answer no_reply no_response never_reply nobody_picks
      nobody_picking nobody_answers rings_out hangs_up no_one_answers customer_service customer_support on_hold
      is_a_bot ignored ignoring`,
    hinted:
      'appelle telephone mails mail messages chat email emails phone ringing called rang call reply repondre reponse letters courrier*',
  },
  cancel: {
    about: 'annuler modifier cancel change',
    said: `
      annul* modifier changer_l_adresse decaler reporter_ma trompe_d_adresse mauvaise_adresse deplacer_ma
      cancel* change_my change_the amend move_my need_to_move move_tonight wrong_address reschedule`,
    hinted: 'adresse resa reservation commande booking order address change changer',
  },
  heat: {
    about: 'chaleur froid climatisation heat hot cold clim',
    said: `
      clim climatisation chaleur canicule suffoque etouffe* etuve fournaise chauffage on_gele glacial
      aircon air_con air_conditioning boiling sweltering too_hot too_cold heating freezing oven sauna like_an_oven`,
    hinted: 'chaud froid degres hot cold degrees stuffy temperature',
  },
  clean: {
    about: 'proprete clean* litter depot_sauvage fly_tipping salete',
    said: `
      sale sales saleté* salet* crade* degueulasse* degueu crasseu* puent ca_pue pue urine ca_sent crotte* dechetterie_sauvage
      depot_sauvage depots_sauvages gravats matelas_et encombrants detritus ordures_partout poubelles_partout
      dirty filthy stinks smells_of rubbish_everywhere fly_tip* flytip* dumped litter* dog_mess dog_poo grubby`,
    hinted:
      'odeur papiers matelas propre nettoy* jetes sieges seats mattress rubble smell* clean cleaned rubbish graffiti tags',
  },
  privacy: {
    about: 'donnees_personnelles personal_data donnees data',
    said: 'rgpd mes_donnees donnees_personnelles cnil gdpr my_data personal_data delete_everything_you_hold data_protection',
    hinted: 'donnees data fichiers privacy',
  },
  animal: {
    about: 'animal animaux pets animals',
    said: 'chien chiens chat_perdu chaton* animal animaux dog dogs puppy kitten pets pet stray',
    hinted: 'chat cat collier collar terrasse laisse',
  },
  children: {
    about: 'enfants poussette children pushchair kids',
    said: 'poussette* chaise_haute bebe bebes menu_enfant pushchair* pram prams buggy high_chair highchair kids_menu baby',
    hinted: 'enfant enfants petits kids child children mois months',
  },
  bicycle: {
    about: 'velo bikes aboard a_bord bike',
    said: 'velo velos trottinette* bike bikes bicycle* e_scooter scooter* folding_bike monter_avec bring_my poussette* pushchair* pram',
    hinted: 'pliant chien dog monter bring carry allowed autorise*',
  },
} as const satisfies Record<string, TopicCues>;
