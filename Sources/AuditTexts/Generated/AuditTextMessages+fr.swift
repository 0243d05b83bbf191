// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var fr: String {
        """
        T\"@@@@@SA@@@\\B@@@FD@@@FF@@@XG@@@NH@@@CI@@@XI@@@MJ@@@VK@@@SL@@@GM@@@ON@@@PO@@@SP@@@WR@@@RS@@@DT@@@[T@@@TU@@@IV@@@@W@@@TW@@@OX@@@^X@@@]Y@@@WZ@@@L[@@@Q]@@@T_@@@TAA@@ODA@@CEA@@XEA@@LFA@@TGA@@GHA@@[HA@@FLA@@EMA@@HNA@@@PA@@[QA@@DSA@@TTA@@DVA@@LYA@@U\\A@@S_A@@^@B@@KCB@@_DB@@]HB@@]KB@@TOB@@\\SB@@TUB@@VYB@@I_B@@UDC@@VDC@@WDC@@XDC@@YDC@@ZDC@@[DC@@\\DC@@]DC@@^DC@@_DC@@@EC@@AEC@@BEC@@CEC@@DEC@@EEC@@FEC@@GEC@@HEC@@IEC@@JEC@@KEC@@LEC@@
        ! N!1\"  PTE!E-mails de vérification\u{A0}: synthèse.
        !!D!1'!$path PT5Journal d’audit\u{A0}: V .
        !#E!1*\"$from\"to PT#Du V T$ au V\"T& (UTC).
        ! [!1\"  PTR!Journal d’audit complet (dates et heures en UTC).
        ! M!1\"  PTD!Aucune tentative sur cette période..
        ! 21\"  PT*Tentatives.
        ! 11\"  PT)Envoyées.
        ! 11\"  PT)En échec.
        ! 11\"  PT)Refusées.
        ! D!1\"  PT<Volontairement non envoyées.
        ! 91\"  PT1Résultat inconnu.
        ! 01\"  PT(En cours.
        ! C!1\"  PT;Échecs par code d’erreur.
        ! =1\"  PT5Échecs par finalité.
        ! ?1\"  PT7Échecs par application.
        ! _!1\"  PTV!Appareils utilisés avec de nombreuses adresses e-mail.
        ! 71\"  PT/Code d’erreur.
        ! .1\"  PT&Nombre.
        ! 31\"  PT+Pourcentage.
        ! 51\"  PT-Signification.
        ! 11\"  PT)Finalité.
        ! 31\"  PT+Application.
        ! 01\"  PT(Appareil.
        ! 71\"  PT/Adresses e-mail.
        ! +1\"  PT#N°.
        ! ;1\"  PT3Date et heure (UTC).
        ! 61\"  PT.Adresse e-mail.
        ! 11\"  PT)Résultat.
        ! @\"1\"  PTW!Le serveur de messagerie n’a pas accepté l’e-mail..
        ! ^!1\"  PTU!Le serveur de messagerie n’a pas répondu à temps..
        ! [!1\"  PTR!Le serveur de messagerie n’a pas pu être joint..
        ! V\"1\"  PTM\"Notre service s’est arrêté avant que l’e-mail soit transmis pour envoi..
        ! 01\"  PT(envoyée.
        ! 11\"  PT)en échec.
        ! 01\"  PT(refusée.
        ! C!1\"  PT;volontairement non envoyée.
        ! /1\"  PT'inconnu.
        ! 01\"  PT(en cours.
        !#F#1.\"%shown%total PTC\"Tentatives, de la plus récente à la plus ancienne (affichées\u{A0}: V T% sur V\"T!).
        ! ;1\"  PT3connexion au compte.
        ! ?1\"  PT7création d’un compte.
        ! S!1\"  PTJ!deuxième étape de la connexion au compte.
        ! V!1\"  PTM!réinitialisation d’un mot de passe oublié.
        ! D!1\"  PT<modification du mot de passe.
        ! K!1\"  PTB!association d’une adresse e-mail.
        ! K!1\"  PTB!modification de l’adresse e-mail.
        !!C#1(!%count PTR\"Le journal d’audit est tel qu’il a été enregistré. Entrées vérifiées\u{A0}: V .
        ! D#1\"  PT[\"LE JOURNAL D’AUDIT N’EST PAS TEL QU’IL A ÉTÉ ENREGISTRÉ. Voici les différences\u{A0}:.
        ! Y\"1\"  PTP\"La vérification s’est arrêtée ici. Il peut y avoir d’autres différences..
        !!F!1'!$root PT7Racine de l’arbre\u{A0}: V .
        !#H\"1.\"%count%total PTH!Entrées couvertes par une signature\u{A0}: V T% sur V\".
        !!O!1&!#key PT@!Clé publique des signatures\u{A0}: V .
        !!Y#1(!%count PTH#Entrées supprimées en raison de leur ancienneté, dont seules les empreintes ont été vérifiées\u{A0}: V .
        !![\"1(!%count PTJ\"Entrées dans lesquelles des données personnelles ont été effacées\u{A0}: V .
        !!R#1(!%count PTA#Entrées reprises d’un journal d’audit antérieur, non protégé contre les modifications\u{A0}: V .
        !!C$1(!%count PTR#Périodes pendant lesquelles des e-mails ont peut-être été envoyés sans qu’une entrée soit enregistrée\u{A0}: V .
        !!S!1'!$time PT<Entrée la plus récente\u{A0}: V T& (UTC).
        !!]#1'!$time PT<Entrée la plus récente\u{A0}: V TO\" (UTC). Elle est plus ancienne que ne le permet la limite que vous avez fixée..
        ! N%1\"  PTE%Remarque\u{A0}: aucun point de contrôle conservé ailleurs n’a été fourni. Si des entrées avaient été supprimées à la fin du journal, cela passerait inaperçu..
        ! G%1\"  PT^$Remarque\u{A0}: les clés du journal d’audit ne sont pas disponibles. Les lignes de ses tables de recherche ont donc été seulement comptées, pas vérifiées..
                                
        """
    }
}
