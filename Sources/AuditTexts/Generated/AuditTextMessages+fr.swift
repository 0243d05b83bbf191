// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var fr: String {
        """
        G%@@@@@SA@@@\\B@@@FD@@@FF@@@XG@@@YL@@@JT@@@@U@@@UU@@@JV@@@_V@@@HX@@@EY@@@YY@@@A[@@@B\\@@@E]@@@I_@@@D@A@@V@A@@MAA@@FBA@@[BA@@RCA@@FDA@@AEA@@PEA@@OFA@@IGA@@^GA@@CJA@@FLA@@FNA@@AQA@@UQA@@JRA@@^RA@@FTA@@CUA@@WUA@@BYA@@AZA@@D[A@@\\\\A@@W^A@@@@B@@PAB@@@CB@@HFB@@QIB@@OLB@@ZMB@@GPB@@[QB@@YUB@@YXB@@P\\B@@X@C@@PBC@@RFC@@ELC@@QQC@@[XC@@@[C@@_\\C@@@_C@@@FD@@VID@@_ND@@NPD@@_QD@@BSD@@XTD@@CWD@@EXD@@SYD@@R[D@@L]D@@I@E@@HCE@@WEE@@QKE@@\\ME@@CPE@@SSE@@YXE@@MZE@@P\\E@@Q@F@@ZAF@@]BF@@VEF@@EHF@@JKF@@HNF@@TPF@@@SF@@TXF@@@[F@@T\\F@@]AG@@YCG@@FFG@@WHG@@JLG@@ZMG@@]OG@@\\RG@@DUG@@CWG@@DWG@@EWG@@FWG@@GWG@@HWG@@IWG@@JWG@@KWG@@LWG@@MWG@@NWG@@OWG@@PWG@@QWG@@RWG@@SWG@@TWG@@UWG@@VWG@@WWG@@XWG@@YWG@@ZWG@@[WG@@\\WG@@]WG@@^WG@@_WG@@@XG@@AXG@@BXG@@CXG@@DXG@@EXG@@FXG@@GXG@@HXG@@IXG@@JXG@@KXG@@LXG@@MXG@@NXG@@OXG@@PXG@@QXG@@RXG@@SXG@@TXG@@UXG@@VXG@@WXG@@XXG@@YXG@@ZXG@@[XG@@
        ! N!1\"  PTE!E-mails de vérification\u{A0}: synthèse.
        !!D!1'!$path PT5Journal d’audit\u{A0}: V .
        !#E!1*\"$from\"to PT#Du V T$ au V\"T& (UTC).
        ! [!1\"  PTR!Journal d’audit complet (dates et heures en UTC).
        ! M!1\"  PTD!Aucune tentative sur cette période..
        !!\\$1(!%count PTK$Tentatives de cette période dont les entrées ont été supprimées en raison de leur ancienneté et dont seuls les totaux sont connus\u{A0}: V .
        !'L'10#%count$from\"to PTB!Non comprises\u{A0}: tentatives entre V\"T$ et V$T0 (UTC), au plus V TR$. Leurs entrées ont été supprimées en raison de leur ancienneté, et on ne sait plus combien de ces tentatives se situent dans cette période..
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
        ! 91\"  PT1résultat inconnu.
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
        ! E'1\"  PT\\&Remarque\u{A0}: les index et les pages du fichier n’ont pas été vérifiés. Si un index a été modifié, les listes et les décomptes peuvent être faux, même si chaque entrée est telle qu’elle a été enregistrée..
        !#@\"10\"(sequence$time PT4Utilisée depuis le V\"T0 (UTC), entrée V .
        !#Z!1*\"$from\"to PT8Période couverte\u{A0}: du V T$ au V\"T& (UTC).
        ! \\!1\"  PTS!Comparaison avec ces points de contrôle signés\u{A0}:.
        !'[&1@!#%count&source$time!+i%countv i S!w! #1V!V\"T$\u{A0}: W! T> entrée, la plus récente du V$T& (UTC).4\\!V\"T$\u{A0}: W! TC! d’entrées, la plus récente du V$T& (UTC).*W!V\"T$\u{A0}: W! T? entrées, la plus récente du V$T& (UTC).
        !#Q#1;\"%count&source!+i%countv i S!w! #16V\"T$\u{A0}: W! T( entrée.4;V\"T$\u{A0}: W! T- d’entrées.*7V\"T$\u{A0}: W! T) entrées.
        !/D%1@!$+checkpoints%first$last&source PV&T;\u{A0}: points de contrôle\u{A0}: V TJ!\u{202F}; entrées couvertes par le premier\u{A0}: V\"TJ!\u{202F}; entrées couvertes par le dernier\u{A0}: V$.
        ! J!1\"  PTA!signature de la dernière entrée.
        ! L!1\"  PTC!dans le journal d’audit lui-même.
        ! ?1\"  PT7dans un fichier à part.
        ! Q!1\"  PTH!dans les données que vous avez fournies.
        ! F\"1\"  PT]!Opérations effectuées sur le journal d’audit lui-même\u{A0}:.
        ! >1\"  PT6le service a démarré.
        ! I!1\"  PT@!une clé a été mise en service.
        ! Z!1\"  PTQ!les données d’une personne ont été effacées.
        ! U!1\"  PTL!d’anciennes entrées ont été supprimées.
        ! X\"1\"  PTO\"une mesure de préservation juridique (legal hold) a été instaurée ou levée.
        ! Z\"1\"  PTQ\"des e-mails ont peut-être été envoyés sans qu’une entrée soit enregistrée.
        ! J\"1\"  PTA\"une sauvegarde a été restaurée, ou des clés ont été perdues.
        !!U%18!'seconds!-i'secondsv i S!w! #1M!T=l’horloge avait reculé de W! T( seconde.4Q!T=l’horloge avait reculé de W! T, de secondes.*N!T=l’horloge avait reculé de W! T) secondes.
        !!F\"1+!(sequence PT>Signé jusqu’à l’entrée V T3\u{202F}; non vérifié..
        !!B\"1+!(sequence PT>Signé jusqu’à l’entrée V T/\u{202F}; vérifié..
        ! K#1\"  PTB#AVERTISSEMENT\u{A0}: personne n’a signé ces entrées. Lancez la vérification du journal d’audit..
        ! A%1\"  PTX$AVERTISSEMENT\u{A0}: les tables de ce journal d’audit ont été modifiées. Les chiffres peuvent être faux. Lancez la vérification du journal d’audit..
        ! O!1\"  PTF!Attestation d’effacement de données.
        !!^!1*!'address PTK!Adresse e-mail (partiellement masquée)\u{A0}: V .
        !#\\#1.\"$hash&number PTC\"Marque de l’adresse, calculée avec la clé cryptographique n°\u{A0}V\"T> de l’index de recherche\u{A0}: V .
        !!D!1'!$name PT5Journal d’audit\u{A0}: V .
        !!?1'!$time PT(Date\u{A0}: V T& (UTC).
        !!T\"1(!%count PTC\"Lignes de données personnelles examinées lors de la recherche\u{A0}: V .
        !!J\"1(!%count PTY!Graphies sous lesquelles l’adresse a été trouvée\u{A0}: V .
        !#@#10\"%count'entries PTU!Données personnelles effacées dans les entrées\u{A0}: V\"T+ (total\u{A0}: V T!).
        ! Y\"1\"  PTP\"Le journal d’audit ne contenait aucune donnée personnelle pour cette adresse..
        !!G\"1+!(sequence PTP!L’effacement est enregistré dans l’entrée V T!..
        ! G\"1\"  PT^!État signé du journal d’audit qui couvre l’effacement\u{A0}:.
        ! O%1\"  PTF%Le journal d’écriture anticipée (write-ahead log) du fichier était en cours d’utilisation. Les derniers octets qui y restent seront supprimés automatiquement..
        !#G\"1-\"%count$name PTI!Enregistrements effacés également dans V\"T$\u{A0}: V .
        !#O!1.\"$name&reason PT1NON EFFACÉ dans V T$\u{A0}: V\".
        ! D%1\"  PT[$La recherche n’a porté que sur le journal d’audit. Les autres données du service, comme sa file d’attente d’e-mails, n’ont pas été effacées..
        !!W!1(!%count PTF!Adresses similaires, non effacées\u{A0}: V .
        !#H\"13\"'address(sequence PT(entrée V\"T$\u{A0}: V T; (même nom, autre domaine).
        !#L\"13\"'address(sequence PT(entrée V\"T$\u{A0}: V T? (même domaine, nom similaire).
        !!N#1*!'entries PT[\"Entrées dont le motif indiqué mentionne l’adresse, ce qui ne peut pas être effacé\u{A0}: V .
        ! K!1\"  PTB!Cette attestation ne couvre pas\u{A0}:.
        ! ^!1\"  PTU!les sauvegardes et autres copies du journal d’audit.
        ! Z\"1\"  PTQ\"les boîtes aux lettres électroniques et les journaux des serveurs de messagerie.
        ! C\"1\"  PTZ!les autres journaux d’audit, comme ceux des applications.
        ! Z!1\"  PTQ!les preuves et les rapports remis antérieurement.
                                                                 
        """
    }
}
