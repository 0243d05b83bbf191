// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var fr: String {
        """
        N&@@@@@NB@@@VR@@@RX@@@G^@@@Q@A@@IOA@@]RA@@AWA@@ZYA@@CPB@@]YB@@KCC@@NEC@@DJC@@\\NC@@HTC@@JVC@@@YC@@B]C@@E_C@@DCD@@AHD@@GPD@@TUD@@AXD@@HDE@@BJE@@ZOE@@XSE@@LOG@@@_G@@XKH@@SMH@@@[H@@H@I@@MCI@@\\EI@@WNI@@E^I@@YGJ@@RJJ@@WOJ@@GXJ@@X[J@@\\^J@@WDK@@MIK@@@NK@@DQK@@_VK@@HYK@@Q\\K@@\\]K@@Y_K@@WCL@@BJL@@MKL@@JML@@ZPL@@^VL@@DYL@@S[L@@K^L@@QBM@@JDM@@@KM@@RNM@@WRM@@MTM@@OWM@@_YM@@W_M@@SBN@@PDN@@DIN@@CQN@@HSN@@X\\N@@MDO@@@MO@@VOO@@SYO@@UDP@@[LP@@GPP@@JVP@@S@Q@@NEQ@@UHQ@@PNQ@@[RQ@@MWQ@@U]Q@@TER@@PSR@@WZR@@R]R@@BCS@@FLS@@_PS@@ZSS@@MZS@@]AT@@YFT@@\\HT@@VLT@@ERT@@PWT@@OYT@@J\\T@@RAU@@[FU@@WHU@@MMU@@OPU@@]TU@@YVU@@O[U@@^^U@@JBV@@IDV@@DJV@@QNV@@XSV@@YSV@@ZSV@@KVV@@F]V@@X_V@@RBW@@DFW@@VHW@@JKW@@XPW@@EXW@@__W@@ACX@@IFX@@VJX@@]OX@@JUX@@CVY@@]@Z@@ZHZ@@VJZ@@LOZ@@ZQZ@@TUZ@@BXZ@@DH[@@PN[@@_S[@@CW[@@MP]@@HZ]@@L@^@@QB^@@@E^@@AJ^@@GN^@@OP^@@OV^@@[[^@@\\_^@@@B_@@^D_@@\\G_@@UM_@@\\O_@@AS_@@BV_@@Z[_@@E]_@@EA@A@^C@A@ZG@A@VI@A@VM@A@CR@A@WW@A@SY@A@S]@A@JBAA@^GAA@FJAA@FNAA@JSAA@^XAA@WZAA@O@BA@EEBA@BIBA@]JBA@KOBA@QTBA@EZBA@P[BA@P_BA@JBCA@^GCA@XHCA@[ICA@XJCA@WKCA@OLCA@
        ! I\"1/\"$code'request PTS!L’application n’a pas pu joindre notre service..
        \"\"S)1=\"$code'request!-i'requestv\"s S!r!\"s$sendC&T_%Veuillez vérifier votre connexion Internet. Votre code peut encore arriver\u{A0}: consultez votre boîte de réception et votre dossier de courrier indésirable avant d’en demander un nouveau..*A\"T]!Veuillez vérifier votre connexion Internet, puis réessayer..
         L&1/\"$code'request PTV%Veuillez vérifier votre connexion Internet, puis réessayer. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..
        ! W%1/\"$code'request PTA%La connexion au serveur n’a pas pu être établie ou a été interrompue avant l’arrivée d’une réponse. On ne sait pas si la requête a été exécutée..
        ! P%1/\"$code'request PTZ$Vérifiez la résolution de noms, le routage, le proxy et le certificat entre cette machine et le service\u{202F}; vérifiez ensuite que le service fonctionne..
        ! E\"1/\"$code'request PTO!Notre service a mis trop de temps à répondre..
        \"\"Q(1=\"$code'request!-i'requestv\"s S!r!\"s$sendO%TK%Votre code peut encore arriver. Patientez une minute, puis consultez votre boîte de réception et votre dossier de courrier indésirable avant d’en demander un nouveau..*S!TO!Veuillez patienter une minute, puis réessayer..
         ^%1/\"$code'request PTH%Veuillez patienter une minute, puis réessayer. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..
        ! O#1/\"$code'request PTY\"Le serveur n’a pas répondu à temps. On ne sait pas si la requête a été exécutée..
        ! _#1/\"$code'request PTI#Vérifiez la charge et les temps de réponse du service, ainsi que le délai maximal fixé par le client..
        ! T\"1:#$code*httpStatus'request PTS!L’application n’a pas pu joindre notre service..
        \"$@01H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$sendB)T^(Votre code peut encore arriver\u{A0}: consultez votre boîte de réception et votre dossier de courrier indésirable avant d’en demander un nouveau. Si vous utilisez un réseau Wi-Fi public, vérifiez que la connexion est établie et que vous avez accepté ses conditions d’utilisation..*C%T_$Si vous utilisez un réseau Wi-Fi public, vérifiez que la connexion est établie et que vous avez accepté ses conditions d’utilisation. Réessayez ensuite..
         @&1:#$code*httpStatus'request PT_$Si vous utilisez un réseau Wi-Fi public, vérifiez que la connexion est établie et que vous avez accepté ses conditions d’utilisation. Réessayez ensuite..
        \"\"E%1:#$code*httpStatus'request PTJ\"La réponse n’est pas prévue par le contrat d’API\u{202F}; statut HTTP\u{A0}: V\"TU!. Un proxy ou un autre serveur a peut-être répondu..
         L$1:#$code*httpStatus'request PTK#La réponse n’est pas prévue par le contrat d’API. Un proxy ou un autre serveur a peut-être répondu..
        \"\"_$1:#$code*httpStatus'request PTZ!La réponse ne provient pas du service\u{202F}; statut HTTP\u{A0}: V\"T_!. Vérifiez le proxy, le répartiteur de charge et l’adresse..
         F$1:#$code*httpStatus'request PTE#La réponse ne provient pas du service. Vérifiez le proxy, le répartiteur de charge et l’adresse..
        ! ^!1'!$code PTP!Un problème est survenu dans cette application..
        !!Q$1'!$code PT^#Veuillez réessayer dans quelques minutes. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! S$1'!$code PTE$La tentative n’a pas pu être enregistrée dans le journal d’audit de l’appelant\u{202F}; la requête n’a donc pas été envoyée..
        ! G%1'!$code PTY$Vérifiez le journal d’audit de l’appelant\u{A0}: espace libre, autorisations et verrouillage éventuel par un autre processus. Rien n’a été envoyé..
        ! ]!1'!$code PTO!Cet appareil n’est pas connecté à Internet..
        ! Q\"1'!$code PTC\"Veuillez activer le Wi-Fi ou les données mobiles, puis réessayer..
        ! ]#1'!$code PTO#Le système d’exploitation signale que cet appareil n’a pas de connexion réseau. Rien n’a été envoyé..
        ! ^!1'!$code PTP!Rien à faire\u{A0}: l’appareil était hors ligne..
        ! Z#1'!$code PTL#L’application n’a pas pu établir de connexion sécurisée avec notre service. Rien n’a été envoyé..
        ! X$1'!$code PTJ$Veuillez vérifier la date et l’heure de cet appareil. Si vous utilisez un réseau Wi-Fi public, changez de réseau. Réessayez ensuite..
        ! A(1'!$code PTS'La négociation TLS (handshake) a échoué et rien n’a donc été envoyé\u{A0}: le certificat du serveur n’est pas approuvé, n’est pas valable en ce moment ou est établi pour un autre nom d’hôte, ou bien le serveur n’utilise pas TLS..
        ! H%1'!$code PTZ$Vérifiez le certificat du service\u{A0}: sa chaîne, ses dates de validité et ses noms d’hôte. Vérifiez ensuite les proxys qui inspectent le trafic TLS..
        ! H\"1/\"$code'request PTR!La connexion à notre service a été interrompue..
        \"\"[&1=\"$code'request!-i'requestv\"s S!r!\"s$sendV$TR$Votre code peut encore arriver\u{A0}: consultez votre boîte de réception et votre dossier de courrier indésirable avant d’en demander un nouveau..*7T4Veuillez réessayer..
         C%1/\"$code'request PTM$Veuillez réessayer. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..
        ! U%1/\"$code'request PT_$La connexion a été perdue après le départ de la requête et avant la réception complète de la réponse. On ne sait pas si la requête a été exécutée..
        ! S%1/\"$code'request PT]$Vérifiez les proxys et les répartiteurs de charge entre cette machine et le service\u{202F}; vérifiez aussi si le service a été redémarré à ce moment-là..
        ! Y#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTT!Notre service n’est pas disponible pour le moment..
        $@!O21O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i S!w!%#1C%T9Veuillez réessayer dans W!%TA$ minute. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..4G%T9Veuillez réessayer dans W!%TE$ de minutes. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..*D%T9Veuillez réessayer dans W!%TB$ minutes. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..
        0S71O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$$n!0\\$TX$Veuillez réessayer maintenant. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..1D%T9Veuillez réessayer dans W!$TB$ seconde. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..4H%T9Veuillez réessayer dans W!$TF$ de secondes. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..*E%T9Veuillez réessayer dans W!$TC$ secondes. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..
        $X)1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendL%TH%Votre code peut encore arriver\u{A0}: consultez votre boîte de réception et votre dossier de courrier indésirable avant d’en demander un nouveau dans quelques minutes..*N!TJ!Veuillez réessayer dans quelques minutes..
         H'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTC%Veuillez réessayer dans quelques minutes. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..
        \"\"D(1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTF\"Une passerelle ou le service lui-même a répondu avec le statut HTTP V\"TT# et sans code d’erreur\u{A0}: le service est surchargé, en cours de redémarrage ou injoignable depuis la passerelle..
         G'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTB%Une passerelle ou le service lui-même a répondu sans code d’erreur\u{A0}: le service est surchargé, en cours de redémarrage ou injoignable depuis la passerelle..
        \"\"[&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTQ$Vérifiez la charge du service et s’il fonctionne, ainsi que les limites de la passerelle placée devant lui\u{202F}; statut HTTP de la réponse\u{A0}: V\"T!..
         T%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTO#Vérifiez la charge du service et s’il fonctionne, ainsi que les limites de la passerelle placée devant lui..
        ! V!1/\"$code'request PT@!L’opération a été annulée..
        \"\"O'1=\"$code'request!-i'requestv\"s S!r!\"s$sendV$TR$Votre code peut encore arriver\u{A0}: consultez votre boîte de réception et votre dossier de courrier indésirable avant d’en demander un nouveau..*J!TF!Vous pouvez réessayer à tout moment..
         U%1/\"$code'request PT_$Vous pouvez réessayer à tout moment. Si vous avez demandé un code, consultez d’abord votre boîte de réception et votre dossier de courrier indésirable..
        ! C%1/\"$code'request PTM$La tâche a été annulée avant l’arrivée de la réponse. Si la requête était déjà partie, on ne sait pas si elle a été exécutée..
        ! @#1/\"$code'request PTJ\"Rien à faire\u{A0}: l’application ou son utilisateur a annulé la requête..
        ! J\"12\"$code*httpStatus PTQ!Nous ne savons pas si votre code a été envoyé..
        ! V(12\"$code*httpStatus PT]'Consultez votre boîte de réception et votre dossier de courrier indésirable avant de demander un nouveau code. Si vous utilisez un réseau Wi-Fi public, vérifiez que la connexion est établie et que vous avez accepté ses conditions d’utilisation..
        \"\"_'12\"$code*httpStatus PT=La réponse a le statut HTTP V\"TE& et n’est pas celle que le contrat d’API prévoit en cas de succès, à savoir 200 sans corps. Un portail captif ou un proxy a peut-être répondu\u{202F}; on ne sait pas si le code a été envoyé..
         F'12\"$code*httpStatus PTM&La réponse n’est pas celle que le contrat d’API prévoit en cas de succès, à savoir 200 sans corps. Un portail captif ou un proxy a peut-être répondu\u{202F}; on ne sait pas si le code a été envoyé..
        \"\"B%12\"$code*httpStatus PTE\"La réponse ne provient peut-être pas du service\u{202F}; statut HTTP\u{A0}: V\"T_!. Vérifiez le proxy, le répartiteur de charge et l’adresse..
         I$12\"$code*httpStatus PTP#La réponse ne provient peut-être pas du service. Vérifiez le proxy, le répartiteur de charge et l’adresse..
        ! T\"1'!$code PTF\"Cette version de l’application ne fonctionne pas avec notre service..
        !!@%1'!$code PTM$Veuillez mettre à jour l’application, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! K(1'!$code PT]'Le serveur exige que le point du captcha soit chiffré (le challenge contient une secretKey), et ce client ne dispose d’aucun algorithme de chiffrement pour cela. Fournissez-en un à SendClient\u{A0}: AES-128 en mode ECB avec remplissage (padding) PKCS#7..
        ! L#1'!$code PT^\"Faites mettre à jour l’application ou désactivez le chiffrement du captcha sur le serveur..
        ! _\"1'!$code PTQ\"L’application n’a pas envoyé toutes les informations dont nous avons besoin..
        !!V%1'!$code PTC%Veuillez mettre à jour l’application ou actualiser la page, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! Q$1'!$code PTC$Un en-tête d’appareil est absent ou vide. Envoyez X-operating-sys-version, X-device-fingerprint et X-agent avec chaque requête..
        ! N$1'!$code PT@$Vérifiez que le client envoie tous les en-têtes d’appareil et qu’aucun proxy ne supprime les en-têtes commençant par X-..
        ! _\"1'!$code PTQ\"L’application n’a pas envoyé toutes les informations dont nous avons besoin..
        !!V%1'!$code PTC%Veuillez mettre à jour l’application ou actualiser la page, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! D\"1'!$code PTV!L’identifiant client (client id) est absent ou vide..
        ! D#1'!$code PTV\"Vérifiez la configuration du client\u{A0}: l’identifiant client (client id) est absent..
        ! F!1'!$code PT9Votre session a pris fin..
        ! X!1'!$code PTJ!Veuillez vous reconnecter à votre compte..
        ! Y#1'!$code PTK#Le jeton d’identité (ID token) est invalide ou a expiré. Demandez à l’utilisateur de se reconnecter..
        ! F&1'!$code PTX%Rien à faire pour les cas isolés. Si de nombreux utilisateurs sont concernés, comparez les horloges des serveurs et contrôlez la durée de vie des jetons d’identité (ID tokens)..
        ! F!1'!$code PT9Votre session a pris fin..
        ! X!1'!$code PTJ!Veuillez vous reconnecter à votre compte..
        ! K#1'!$code PT]\"Le jeton de session est invalide ou a expiré. Demandez à l’utilisateur de se reconnecter..
        ! _%1'!$code PTQ%Rien à faire pour les cas isolés. Si de nombreux utilisateurs sont concernés, contrôlez la durée de vie des sessions et vérifiez si le stockage des sessions a été vidé..
        ! A\"1'!$code PTS!Le puzzle de vérification n’a pas été résolu..
        ! J\"1'!$code PT\\!Veuillez réessayer avec le nouveau puzzle de vérification..
        ! S\"1'!$code PTE\"Le captcha graphique n’a pas été validé. Demandez-en un nouveau..
        ! A$1'!$code PTS#Rien à faire pour les cas isolés. Une forte hausse peut signaler une attaque ou une page de captcha défectueuse..
        ! T!1'!$code PTF!Nous n’avons pas pu envoyer le code..
        !!Q&1'!$code PT^%Veuillez vérifier votre adresse e-mail ou votre numéro de mobile, patienter une minute, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! M#1'!$code PT_\"Le serveur n’a pas pu envoyer le code de vérification. Vérifiez la passerelle et son quota..
        ! @$1'!$code PTR#Vérifiez que la passerelle est activée, que son quota n’est pas épuisé et que ses identifiants sont valides..
        ! Q!1'!$code PTC!Le code est incorrect ou a expiré..
        ! ]\"1'!$code PTO\"Veuillez saisir le code du message le plus récent ou demander un nouveau code..
        ! K\"1'!$code PT]!Le code de vérification est erroné ou n’est plus valable..
        ! S%1'!$code PTE%Rien à faire pour les cas isolés. Une forte hausse peut indiquer que quelqu’un tente de deviner des codes de vérification ou que des e-mails arrivent en retard..
        ! W\"1'!$code PTI\"La connexion à votre compte a pris trop de temps ou a été interrompue..
        ! X!1'!$code PTJ!Veuillez vous reconnecter à votre compte..
        ! O$1'!$code PTA$Le state_token est erroné, a expiré ou appartient à une autre procédure de connexion. Recommencez la procédure de connexion..
        ! Z'1'!$code PTL'Rien à faire pour les cas isolés. Si de nombreux utilisateurs sont concernés, contrôlez la durée autorisée d’une procédure de connexion et vérifiez si les requêtes d’une même procédure atteignent des serveurs différents..
        ! @\"1?#$code)parameter-parameterName PT;Il manque des informations..
        \"$S#1?#$code)parameter-parameterName PT4Il manque encore\u{A0}: V$TU!. Veuillez compléter cet élément, puis réessayer..
        !T%1?#$code)parameter-parameterName PTI$Veuillez remplir tous les champs, puis réessayer. Si aucun champ n’est vide, contactez l’assistance en indiquant le code d’erreur V T!..
        \"\"S#1?#$code)parameter-parameterName PT9L’en-tête ou le champ V\"TP! est absent ou vide. Envoyez-le avec une valeur..
         Y#1?#$code)parameter-parameterName PTS\"Un en-tête ou un champ obligatoire est absent ou vide. Envoyez-le avec une valeur..
        \"\"M#1?#$code)parameter-parameterName PT?Vérifiez que le client envoie V\"TD! et qu’aucun proxy ne le supprime..
         ]$1?#$code)parameter-parameterName PTW#Vérifiez que le client envoie tous les en-têtes et champs obligatoires et qu’aucun proxy ne supprime d’en-têtes..
        ! Q\"1?#$code)parameter-parameterName PTK!Certaines informations ne sont pas valides..
        \"&]&1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%emailP\"TL\"Veuillez vérifier l’orthographe de votre adresse e-mail, puis réessayer..*J\"T.Non valide\u{A0}: V$TT!. Veuillez vérifier cet élément, puis réessayer..
         W\"1?#$code)parameter-parameterName PTQ!Veuillez vérifier votre saisie, puis réessayer..
        \"\"@(1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyB$T^#Le corps de la requête n’est pas conforme. Envoyez un seul objet JSON en UTF-8, sans clés en double, de 16 Kio au maximum..*\\!T9L’en-tête ou le champ V!T< n’a pas le format requis..
         Y\"1?#$code)parameter-parameterName PTS!Un en-tête ou un champ n’a pas le format requis..
        ! A(1?#$code)parameter-parameterName PT[&Comparez ce que le client envoie avec la documentation de l’API\u{202F}; le texte destiné aux développeurs nomme l’en-tête ou le champ. Si une seule version du client est concernée, elle contient probablement un bug..
        ! G#1/\"$code'missing PTQ\"L’application n’a pas envoyé toutes les informations dont nous avons besoin..
        !!^%1/\"$code'missing PTC%Veuillez mettre à jour l’application ou actualiser la page, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        \"\"G%1/\"$code'missing PTT!Ces en-têtes d’appareil sont absents ou vides\u{A0}: V\"TX\". Envoyez X-operating-sys-version, X-device-fingerprint et X-agent avec chaque requête..
         Y$1/\"$code'missing PTC$Un en-tête d’appareil est absent ou vide. Envoyez X-operating-sys-version, X-device-fingerprint et X-agent avec chaque requête..
        ! V$1/\"$code'missing PT@$Vérifiez que le client envoie tous les en-têtes d’appareil et qu’aucun proxy ne supprime les en-têtes commençant par X-..
        ! B#1'!$code PTT\"Nous n’avons pas pu confirmer que cette demande provenait bien de l’application..
        !!V%1'!$code PTC%Veuillez mettre à jour l’application ou actualiser la page, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! F$1'!$code PTX#Le serveur n’a pas pu déchiffrer la signature de la requête. Vérifiez la clé de l’application et l’algorithme..
        ! M$1'!$code PT_#Comparez des deux côtés la clé de l’application, ainsi que l’algorithme et l’encodage des caractères de la signature..
        \"\"G$1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenI!TE!Le puzzle de vérification a expiré..*:T7Cette étape a expiré..
         X!1;#$code'subject+subjectName PT7Cette étape a expiré..
        \"\"R%1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenG\"TC\"Veuillez refaire le puzzle de vérification, puis demander le code..*F!TB!Veuillez recommencer cette étape..
         D\"1;#$code'subject+subjectName PTB!Veuillez recommencer cette étape..
        \"\"H*1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token\\%TX%captcha_token est inconnu, déjà utilisé ou expiré, ou appartient à une autre adresse e-mail. Il est valable 180 secondes et une seule fois\u{202F}; faites résoudre un nouveau captcha..*G\"V!TA\" est inconnu, déjà utilisé ou expiré. Demandez-en un nouveau..
         K#1;#$code'subject+subjectName PTI\"Un jeton est inconnu, déjà utilisé ou expiré. Demandez-en un nouveau..
        ! B'1;#$code'subject+subjectName PT@&Rien à faire pour les cas isolés. Si de nombreux utilisateurs sont concernés, comparez les horloges des serveurs et vérifiez que ceux-ci partagent tous la même base de données d’état..
        ! V\"1?#$code)parameter-parameterName PTP!Un problème est survenu dans cette application..
        !!K%1?#$code)parameter-parameterName PT@$Veuillez revenir en arrière et recommencer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        \"\"K$1?#$code)parameter-parameterName PT-La valeur de V\"TT\" ne fait pas partie des valeurs autorisées. Les valeurs sont sensibles à la casse..
         P$1?#$code)parameter-parameterName PTJ#La valeur d’un champ ne fait pas partie des valeurs autorisées. Les valeurs sont sensibles à la casse..
        ! T$1?#$code)parameter-parameterName PTN#Vérifiez quelle version du client envoie cette valeur\u{202F}; le texte destiné aux développeurs nomme le champ..
        ! V\"1?#$code)parameter-parameterName PTP!Un problème est survenu dans cette application..
        !!N&1?#$code)parameter-parameterName PTC%Veuillez mettre à jour l’application ou actualiser la page, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        \"\"W#1?#$code)parameter-parameterName PT-La valeur de V\"T@\" n’a pas le bon type JSON. Envoyez une chaîne de caractères..
         P#1?#$code)parameter-parameterName PTJ\"Une valeur n’a pas le bon type JSON. Envoyez une chaîne de caractères..
        ! W$1?#$code)parameter-parameterName PTQ#Vérifiez quelle version du client envoie le mauvais type\u{202F}; le texte destiné aux développeurs nomme le champ..
        ! ^!1'!$code PTP!Notre service est très sollicité en ce moment..
        ! U#1'!$code PTG#Veuillez réessayer dans quelques minutes. Les informations que vous avez saisies ne sont pas en cause..
        ! J%1'!$code PT\\$Le serveur n’a pas pu traiter la requête pour le moment. La même requête peut aboutir plus tard\u{202F}; allongez le délai avant chaque nouvelle tentative..
        ! F%1'!$code PTX$Consultez le journal du service à la même heure\u{A0}: disque plein, journal d’audit verrouillé, charge élevée ou service en aval qui ne répond pas..
        ! Z!1'!$code PTL!Ce mode de connexion n’est pas disponible..
        ! V\"1'!$code PTH\"Veuillez choisir un autre mode de connexion ou contacter l’assistance..
        ! C%1'!$code PTU$Le serveur ne connaît pas la configuration d’authentification à laquelle la requête fait référence. Un administrateur doit la mettre en place..
        ! D%1'!$code PTV$Vérifiez les sources d’authentification dans la console\u{A0}: l’une d’elles, encore utilisée par des clients, a été supprimée ou désactivée..
        ! W!1'!$code PTI!Un problème est survenu de notre côté..
        !!Q$1'!$code PT^#Veuillez réessayer dans quelques minutes. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! ]\"1'!$code PTO\"Le serveur n’a pas pu lire la configuration globale du centre d’entreprise..
        ! I$1'!$code PT[#Vérifiez la configuration globale du centre d’entreprise dans la console et l’état de la base de données du serveur..
        ! W!1'!$code PTI!Un problème est survenu de notre côté..
        !!Q$1'!$code PT^#Veuillez réessayer dans quelques minutes. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! J#1'!$code PT\\\"Le serveur n’a pas pu lire la configuration des indicatifs téléphoniques internationaux..
        ! G#1'!$code PTY\"Vérifiez la configuration des indicatifs téléphoniques internationaux dans la console..
        ! Z!1'!$code PTL!Nous ne reconnaissons pas cette application..
        !!V%1'!$code PTC%Veuillez mettre à jour l’application ou actualiser la page, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! H$1'!$code PTZ#Aucune application n’est enregistrée sous le X-client-id envoyé. Comparez-le avec la valeur affichée dans la console..
        ! B%1'!$code PTT$Comparez le X-client-id envoyé par le client avec les applications de la console\u{202F}; l’application a peut-être été supprimée ou désactivée..
          ! L\"1'!$code PT^!Aucun utilisateur ne correspond à ce que la requête indique..
        ! V&1'!$code PTH&Vérifiez dans la console si l’utilisateur existe, s’il est actif et s’il entre dans le périmètre de l’application. Ne le confirmez à personne dont l’identité n’a pas été vérifiée..
        ! M\"1'!$code PT_!Nous n’avons pas encore fini de configurer cette application..
        !!U\"1'!$code PTB\"Veuillez contacter l’assistance en indiquant le code d’erreur V T!..
        ! M#1'!$code PT_\"L’application n’a pas de clé privée sur le serveur. Un administrateur doit en créer une..
        ! M\"1'!$code PT_!Créez une paire de clés pour l’application dans la console..
        ! O\"1?#$code)interface-interfaceName PTI!Un problème est survenu de notre côté..
        !!I%1?#$code)interface-interfaceName PT^#Veuillez réessayer dans quelques minutes. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        \"\"Q#1?#$code)interface-interfaceName PTF\"Le serveur a rencontré une erreur lors de l’appel de l’interface V\"T!..
         S#1?#$code)interface-interfaceName PTM\"Le serveur a rencontré une erreur lors de l’appel d’une autre interface..
        \"\"R#1?#$code)interface-interfaceName PTE!Vérifiez l’état de l’interface V\"TB! et le chemin réseau qui y mène..
         _#1?#$code)interface-interfaceName PTY\"Vérifiez l’état des services que le serveur appelle et le chemin réseau qui y mène..
        ! ]\"1'!$code PTO\"Ce compte de réseau social n’est pas encore associé à un compte chez nous..
        ! C#1'!$code PTU\"Veuillez l’associer à votre compte existant chez nous ou créer un nouveau compte..
        ! H$1'!$code PTZ#Le compte de réseau social n’est associé à aucun utilisateur. Proposez l’association ou la création d’un compte..
        ! B%1'!$code PTT$Rien à faire, sauf si l’utilisateur indique que le compte avait déjà été associé\u{202F}; dans ce cas, vérifiez l’association dans la console..
        ! H%1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTQ#La connexion à votre compte est temporairement bloquée après un trop grand nombre de tentatives infructueuses..
        #0J,1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$#1F#T9Veuillez réessayer dans W!$TD\" minute. Si vous avez oublié votre mot de passe, réinitialisez-le..4J#T9Veuillez réessayer dans W!$TH\" de minutes. Si vous avez oublié votre mot de passe, réinitialisez-le..*G#T9Veuillez réessayer dans W!$TE\" minutes. Si vous avez oublié votre mot de passe, réinitialisez-le..
        (Q/1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#$n!0_\"T[\"Veuillez réessayer maintenant. Si vous avez oublié votre mot de passe, réinitialisez-le..1G#T9Veuillez réessayer dans W!#TE\" seconde. Si vous avez oublié votre mot de passe, réinitialisez-le..4K#T9Veuillez réessayer dans W!#TI\" de secondes. Si vous avez oublié votre mot de passe, réinitialisez-le..*H#T9Veuillez réessayer dans W!#TF\" secondes. Si vous avez oublié votre mot de passe, réinitialisez-le..
         Q$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTZ\"Veuillez réessayer plus tard. Si vous avez oublié votre mot de passe, réinitialisez-le..
        \"&[%1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTT#L’utilisateur est bloqué après un trop grand nombre d’échecs de connexion à son compte\u{202F}; temps restant\u{A0}: V\"T% min V$T# s..
         V$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT_\"L’utilisateur est bloqué après un trop grand nombre d’échecs de connexion à son compte..
        ! X'1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTA&Un administrateur peut débloquer l’utilisateur dans la console. Vérifiez si les échecs de connexion au compte proviennent d’une seule adresse réseau ou d’un grand nombre d’adresses..
        ! W!1'!$code PTI!Un problème est survenu de notre côté..
        !!Q$1'!$code PT^#Veuillez réessayer dans quelques minutes. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        ! I\"1'!$code PT[!Le serveur n’a pas pu lire la politique de mots de passe..
        ! U#1'!$code PTG#Vérifiez la politique de mots de passe dans la console et l’état de la base de données du serveur..
        ! I\"14\"$code,attemptsLeft PTN!Les identifiants de connexion sont incorrects..
        \"\"M-1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!$n!0N#TJ#Il ne vous reste aucune tentative. Veuillez réinitialiser votre mot de passe ou contacter l’assistance..1T\"T@\"Veuillez vérifier votre saisie, puis réessayer. Il vous reste W!!T+ tentative..4X\"T@\"Veuillez vérifier votre saisie, puis réessayer. Il vous reste W!!T/ de tentatives..*U\"T@\"Veuillez vérifier votre saisie, puis réessayer. Il vous reste W!!T, tentatives..
         L\"14\"$code,attemptsLeft PTQ!Veuillez vérifier votre saisie, puis réessayer..
        \"\"R#14\"$code,attemptsLeft PTR\"Le nom d’utilisateur ou le mot de passe est erroné\u{202F}; tentatives restantes\u{A0}: V\"T!..
         Q\"14\"$code,attemptsLeft PTV!Le nom d’utilisateur ou le mot de passe est erroné..
        ! J%14\"$code,attemptsLeft PTO$Rien à faire pour les cas isolés. Une forte hausse touchant de nombreux utilisateurs peut signaler une attaque avec des mots de passe volés..
        ! _\"1J!$$code*retryAfter+waitSeconds+waitMinutes PTM!Il y a eu trop de tentatives en peu de temps..
        #(Q51\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!##1J&T9Veuillez réessayer dans W!#TH% minute. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..4N&T9Veuillez réessayer dans W!#TL% de minutes. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..*K&T9Veuillez réessayer dans W!#TI% minutes. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..
        $\\;1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"$n!0C&T_%Veuillez réessayer maintenant. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..1K&T9Veuillez réessayer dans W!\"TI% seconde. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..4O&T9Veuillez réessayer dans W!\"TM% de secondes. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..*L&T9Veuillez réessayer dans W!\"TJ% secondes. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..
         P'1J!$$code*retryAfter+waitSeconds+waitMinutes PT^%Veuillez réessayer plus tard. Si vous attendez un code, consultez votre boîte de réception et votre dossier de courrier indésirable, et vérifiez l’orthographe de votre adresse e-mail..
        \"\"]$1J!$$code*retryAfter+waitSeconds+waitMinutes PTF#Une limite a été atteinte\u{202F}; l’en-tête Retry-After indique le nombre de secondes à attendre\u{A0}: V\"T!..
         U$1J!$$code*retryAfter+waitSeconds+waitMinutes PTC#Une limite a été atteinte\u{202F}; l’en-tête Retry-After indique le nombre de secondes à attendre..
        ! _%1J!$$code*retryAfter+waitSeconds+waitMinutes PTM$Rien à faire pour les cas isolés. Si tout un réseau est concerné, vérifiez les proxys de confiance et les limites dans la configuration..
        ! @\"1'!$code PTR!La pièce du puzzle n’était pas au bon endroit..
        ! J\"1'!$code PT\\!Veuillez réessayer avec le nouveau puzzle de vérification..
        ! \\$1'!$code PTN$La position indiquée dans point_json n’est pas le bon emplacement de la pièce. Le challenge est consommé\u{202F}; demandez un nouveau captcha..
        ! A$1'!$code PTS#Rien à faire pour les cas isolés. Une forte hausse peut signaler une attaque ou une page de captcha défectueuse..
        ! C\"1,\"$code$path PTP!L’application n’est peut-être plus à jour..
        !![%1,\"$code$path PTC%Veuillez mettre à jour l’application ou actualiser la page, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        \"\"Q\"1,\"$code$path PTY!Aucun endpoint ne correspond à la méthode et au chemin V\"T!..
         R\"1,\"$code$path PT_!Aucun endpoint ne correspond à cette méthode et à ce chemin..
        ! \\#1,\"$code$path PTI#Vérifiez l’adresse utilisée par le client et les règles de chemin du proxy placé devant le service..
        ! _!1'!$code PTQ!Le code reçu par SMS est incorrect ou a expiré..
        ! Y\"1'!$code PTK\"Veuillez saisir le code du SMS le plus récent ou demander un nouveau code..
        ! Y\"1'!$code PTK\"Le code de vérification reçu par SMS est erroné ou n’est plus valable..
        ! T%1'!$code PTF%Rien à faire pour les cas isolés. Une forte hausse peut indiquer que quelqu’un tente de deviner des codes de vérification ou que des messages arrivent en retard..
        ! B\"1'!$code PTT!Le code reçu par e-mail est incorrect ou a expiré..
        ! @#1'!$code PTR\"Veuillez saisir le code de l’e-mail le plus récent ou demander un nouveau code..
        ! \\\"1'!$code PTN\"Le code de vérification reçu par e-mail est erroné ou n’est plus valable..
        ! S%1'!$code PTE%Rien à faire pour les cas isolés. Une forte hausse peut indiquer que quelqu’un tente de deviner des codes de vérification ou que des e-mails arrivent en retard..
        ! F!1'!$code PT9Un problème est survenu..
        !![#1'!$code PTH#Veuillez réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        !!T\"1'!$code PTH!Le client a signalé le code d’erreur V T:, inconnu de ce catalogue..
        !!W#1'!$code PTM\"Le client utilise un code d’erreur absent de cette version du catalogue\u{A0}: V T8. Mettez Errata à jour..
        ! W!1'!$code PTI!Un problème est survenu de notre côté..
        !![#1'!$code PTH#Veuillez réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        !!H$1'!$code PTI!Le serveur a renvoyé le code d’erreur V TL\", inconnu de ce catalogue. Ce code d’erreur fait partie des familles CIAM..
        !!O%1'!$code PTN\"Le serveur utilise un code d’erreur absent de cette version du catalogue\u{A0}: V TN\". Recherchez-le dans la documentation du fournisseur et mettez Errata à jour..
        ! W!1'!$code PTI!Un problème est survenu de notre côté..
        !![#1'!$code PTH#Veuillez réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        !!R$1'!$code PTI!Le serveur a renvoyé le code d’erreur V TV\", inconnu de ce catalogue. Ce code d’erreur appartient à la famille «\u{A0}Commun\u{A0}»..
        !!O%1'!$code PTN\"Le serveur utilise un code d’erreur absent de cette version du catalogue\u{A0}: V TN\". Recherchez-le dans la documentation du fournisseur et mettez Errata à jour..
        ! C\"1'!$code PTU!Nous n’avons pas pu vous connecter à votre compte..
        !![#1'!$code PTH#Veuillez réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        !!_$1'!$code PTI!Le serveur a renvoyé le code d’erreur V TC#, inconnu de ce catalogue. Ce code d’erreur appartient à la famille «\u{A0}Connexion au compte\u{A0}»..
        !!O%1'!$code PTN\"Le serveur utilise un code d’erreur absent de cette version du catalogue\u{A0}: V TN\". Recherchez-le dans la documentation du fournisseur et mettez Errata à jour..
        ! T!1'!$code PTF!Nous n’avons pas pu envoyer le code..
        !!S%1'!$code PT@%Veuillez vérifier l’orthographe de votre adresse e-mail, puis réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        !!Q$1'!$code PTI!Le serveur a renvoyé le code d’erreur V TU\", inconnu de ce catalogue. Ce code d’erreur appartient à la famille «\u{A0}Envoi\u{A0}»..
        !!X#1'!$code PTN\"Le serveur utilise un code d’erreur absent de cette version du catalogue\u{A0}: V T8. Mettez Errata à jour..
        ! V!1'!$code PTH!Nous n’avons pas pu vérifier le code..
        !!I$1'!$code PTV#Veuillez demander un nouveau code. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        !!A%1'!$code PTI!Le serveur a renvoyé le code d’erreur V TE#, inconnu de ce catalogue. Ce code d’erreur appartient à la famille «\u{A0}Code de vérification\u{A0}»..
        !!O%1'!$code PTN\"Le serveur utilise un code d’erreur absent de cette version du catalogue\u{A0}: V TN\". Recherchez-le dans la documentation du fournisseur et mettez Errata à jour..
        ! F!1'!$code PT9Un problème est survenu..
        !![#1'!$code PTH#Veuillez réessayer. Si le problème persiste, contactez l’assistance en indiquant le code d’erreur V T!..
        !!U\"1'!$code PTI!Le serveur a renvoyé le code d’erreur V T:, inconnu de ce catalogue..
        !!O%1'!$code PTN\"Le serveur utilise un code d’erreur absent de cette version du catalogue\u{A0}: V TN\". Recherchez-le dans la documentation du fournisseur et mettez Errata à jour..
        ! 61\"  PT.adresse e-mail.
        ! ?1\"  PT7puzzle de vérification.
        ! 91\"  PT1numéro de mobile.
        ! ;1\"  PT3nom d’utilisateur.
        ! 41\"  PT,mot de passe.
        ! 91\"  PT1finalité du code.

        """
    }
}
