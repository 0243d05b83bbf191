// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var ptBR: String {
        """
        N&@@@@@UB@@@^O@@@UU@@@I[@@@Q]@@@_HA@@JLA@@JPA@@JSA@@\\FB@@_OB@@RXB@@FZB@@U^B@@ECC@@@HC@@EJC@@LLC@@^OC@@MRC@@CVC@@B[C@@ZAD@@AGD@@HID@@XRD@@DXD@@@]D@@[@E@@HPF@@W_F@@OLG@@DNG@@TYG@@H^G@@UAH@@]CH@@GKH@@UXH@@LAI@@]CI@@RHI@@UOI@@DSI@@YUI@@F[I@@E@J@@RDJ@@GGJ@@TLJ@@^NJ@@ZQJ@@OSJ@@WTJ@@ZWJ@@L]J@@A_J@@I@K@@TCK@@EIK@@FKK@@MMK@@DPK@@FTK@@[UK@@E\\K@@W_K@@QCL@@IEL@@BHL@@XJL@@VPL@@TRL@@\\SL@@JWL@@S]L@@Z_L@@RHM@@HPM@@GXM@@[ZM@@TDN@@JPN@@ZWN@@WZN@@L@O@@FKO@@[OO@@SRO@@@XO@@I\\O@@O@P@@MFP@@CNP@@D\\P@@VBQ@@BEQ@@@JQ@@HSQ@@PWQ@@\\YQ@@A@R@@AFR@@OJR@@SLR@@CPR@@NUR@@U[R@@Y]R@@Q@S@@AES@@AIS@@QJS@@@OS@@_QS@@^US@@NWS@@][S@@L_S@@RBT@@GDT@@TIT@@FMT@@UQT@@VQT@@WQT@@CTT@@]YT@@D\\T@@W^T@@BBU@@HDU@@PFU@@WKU@@EQU@@PXU@@Z[U@@[^U@@ACV@@PGV@@ZKV@@KFW@@WOW@@HVW@@XWW@@G\\W@@N^W@@UAX@@\\CX@@GTX@@BZX@@V^X@@TAY@@NUZ@@_]Z@@WC[@@_E[@@FH[@@HL[@@JP[@@HR[@@ZW[@@T\\[@@S@\\@@RB\\@@FE\\@@CH\\@@CN\\@@EP\\@@\\R\\@@\\U\\@@Z[\\@@[\\\\@@X@]@@WC]@@OG]@@_H]@@\\L]@@BQ]@@OV]@@_W]@@\\[]@@G@^@@TE^@@KG^@@HK^@@SO^@@@U^@@UV^@@V\\^@@AA_@@AE_@@YF_@@_J_@@]O_@@JU_@@KV_@@HZ_@@M]_@@ZB@A@YC@A@^D@A@\\E@A@XF@A@IG@A@
        ! P\"1/\"$code'request PTZ!O aplicativo não conseguiu se conectar ao nosso serviço..
        \"\"]'1=\"$code'request!-i'requestv\"s S!r!\"s$sendR$TN$Verifique sua conexão com a internet. O código ainda pode chegar: verifique a caixa de entrada e a pasta de spam antes de solicitar um novo..*\\!TX!Verifique sua conexão com a internet e tente novamente..
         C%1/\"$code'request PTM$Verifique sua conexão com a internet e tente novamente. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..
        ! R%1/\"$code'request PT\\$Não foi possível estabelecer a conexão com o servidor ou ela foi interrompida antes de chegar uma resposta. Não se sabe se a requisição foi executada..
        ! O%1/\"$code'request PTY$Verifique a resolução de nomes, o roteamento, o proxy e o certificado entre esta máquina e o serviço; depois, veja se o serviço está em execução..
        ! C\"1/\"$code'request PTM!Nosso serviço demorou demais para responder..
        \"\"V&1=\"$code'request!-i'requestv\"s S!r!\"s$send_#T[#O código ainda pode chegar. Aguarde um minuto e verifique a caixa de entrada e a pasta de spam antes de solicitar um novo..*H!TD!Aguarde um minuto e tente novamente..
         O$1/\"$code'request PTY#Aguarde um minuto e tente novamente. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..
        ! F#1/\"$code'request PTP\"O servidor não respondeu a tempo. Não se sabe se a requisição foi executada..
        ! [#1/\"$code'request PTE#Verifique a carga e os tempos de resposta do serviço, bem como o tempo limite definido pelo cliente..
        ! [\"1:#$code*httpStatus'request PTZ!O aplicativo não conseguiu se conectar ao nosso serviço..
        \"$V-1H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$sendE'TA'O código ainda pode chegar: verifique a caixa de entrada e a pasta de spam antes de solicitar um novo. Se você estiver usando uma rede Wi-Fi pública, verifique se a conexão está ativa e se você aceitou os termos de uso..*V$TR$Se você estiver usando uma rede Wi-Fi pública, verifique se a conexão está ativa e se você aceitou os termos de uso. Depois, tente novamente..
         S%1:#$code*httpStatus'request PTR$Se você estiver usando uma rede Wi-Fi pública, verifique se a conexão está ativa e se você aceitou os termos de uso. Depois, tente novamente..
        \"\"W$1:#$code*httpStatus'request PT@\"A resposta não está prevista no contrato da API; status HTTP: V\"TQ!. Um proxy ou outro servidor pode ter respondido..
         C$1:#$code*httpStatus'request PTB#A resposta não está prevista no contrato da API. Um proxy ou outro servidor pode ter respondido..
        \"\"O$1:#$code*httpStatus'request PTO!A resposta não veio do serviço; status HTTP: V\"TZ!. Verifique o proxy, o balanceador de carga e o endereço..
         [#1:#$code*httpStatus'request PTZ\"A resposta não veio do serviço. Verifique o proxy, o balanceador de carga e o endereço..
        ! O!1'!$code PTA!Algo deu errado neste aplicativo..
        !!J$1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! K$1'!$code PT]#Não foi possível registrar a tentativa no log de auditoria do programa chamador; por isso, a requisição não foi enviada..
        ! V$1'!$code PTH$Verifique o log de auditoria do programa chamador: espaço livre, permissões e se outro processo o mantém bloqueado. Nada foi enviado..
        ! @\"1'!$code PTR!Este dispositivo não está conectado à internet..
        ! B\"1'!$code PTT!Ative o Wi-Fi ou os dados móveis e tente novamente..
        ! M#1'!$code PT_\"O sistema operacional informa que este dispositivo não tem conexão de rede. Nada foi enviado..
        ! J\"1'!$code PT\\!Nenhuma ação é necessária: o dispositivo estava offline..
        ! Q#1'!$code PTC#O aplicativo não conseguiu estabelecer uma conexão segura com o nosso serviço. Nada foi enviado..
        ! Z$1'!$code PTL$Verifique a data e a hora deste dispositivo. Se você estiver usando uma rede Wi-Fi pública, mude para outra rede. Depois, tente novamente..
        ! S&1'!$code PTE&O handshake TLS falhou e, por isso, nada foi enviado: o certificado do servidor não é confiável, não é válido neste momento ou foi emitido para outro nome de host, ou o servidor não usa TLS..
        ! B%1'!$code PTT$Verifique o certificado do serviço: a cadeia, as datas de validade e os nomes de host. Depois, verifique os proxies que inspecionam o tráfego TLS..
        ! B\"1/\"$code'request PTL!A conexão com o nosso serviço foi perdida..
        \"\"L%1=\"$code'request!-i'requestv\"s S!r!\"s$sendK#TG#O código ainda pode chegar: verifique a caixa de entrada e a pasta de spam antes de solicitar um novo..*3T0Tente novamente..
         [#1/\"$code'request PTE#Tente novamente. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..
        ! G%1/\"$code'request PTQ$A conexão foi perdida depois que a requisição saiu e antes que a resposta chegasse por completo. Não se sabe se a requisição foi executada..
        ! W$1/\"$code'request PTA$Verifique os proxies e os balanceadores de carga entre esta máquina e o serviço e se o serviço foi reiniciado naquele momento..
        ! V#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTQ!Nosso serviço não está disponível no momento..
        $@!Q.1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i S!w!%#1Y#T3Tente novamente em W!%T]\" minuto. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..4]#T3Tente novamente em W!%TA# de minutos. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..*Z#T3Tente novamente em W!%T^\" minutos. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..
        0H21O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$$n!0O#TK#Tente novamente agora. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..1Z#T3Tente novamente em W!$T^\" segundo. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..4^#T3Tente novamente em W!$TB# de segundos. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..*[#T3Tente novamente em W!$T_\" segundos. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..
        $F(1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendB$T^#O código ainda pode chegar: verifique a caixa de entrada e a pasta de spam antes de solicitar um novo daqui a alguns minutos..*F!TB!Tente novamente em alguns minutos..
         \\%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTW#Tente novamente em alguns minutos. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..
        \"\"@(1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PT^!Um gateway ou o próprio serviço respondeu com o status HTTP V\"TX# e sem código de erro: o serviço está sobrecarregado, está reiniciando ou o gateway não consegue se conectar a ele..
         F'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTA%Um gateway ou o próprio serviço respondeu sem código de erro: o serviço está sobrecarregado, está reiniciando ou o gateway não consegue se conectar a ele..
        \"\"W&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTM$Verifique a carga do serviço e se ele está em execução, bem como os limites do gateway que fica na frente dele; status HTTP da resposta: V\"T!..
         X%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTS#Verifique a carga do serviço e se ele está em execução, bem como os limites do gateway que fica na frente dele..
        ! P!1/\"$code'request PT;A operação foi cancelada..
        \"\"M&1=\"$code'request!-i'requestv\"s S!r!\"s$sendK#TG#O código ainda pode chegar: verifique a caixa de entrada e a pasta de spam antes de solicitar um novo..*S!TO!Você pode tentar novamente a qualquer momento..
         Z$1/\"$code'request PTD$Você pode tentar novamente a qualquer momento. Se você solicitou um código, verifique antes a caixa de entrada e a pasta de spam..
        ! O$1/\"$code'request PTY#A tarefa foi cancelada antes de a resposta chegar. Se a requisição já tinha saído, não se sabe se ela foi executada..
        ! H#1/\"$code'request PTR\"Nenhuma ação é necessária: o aplicativo ou quem o usa cancelou a requisição..
        ! C\"12\"$code*httpStatus PTJ!Não sabemos se o seu código foi enviado..
        ! E'12\"$code*httpStatus PTL&Verifique a caixa de entrada e a pasta de spam antes de solicitar um novo código. Se você estiver usando uma rede Wi-Fi pública, verifique se a conexão está ativa e se você aceitou os termos de uso..
        \"\"_&12\"$code*httpStatus PT=A resposta tem o status HTTP V\"TE% e não é a de sucesso prevista no contrato da API, ou seja, 200 sem corpo. Um portal cativo ou um proxy pode ter respondido; não se sabe se o código foi enviado..
         F&12\"$code*httpStatus PTM%A resposta não é a de sucesso prevista no contrato da API, ou seja, 200 sem corpo. Um portal cativo ou um proxy pode ter respondido; não se sabe se o código foi enviado..
        \"\"Q$12\"$code*httpStatus PTY!A resposta pode não ter vindo do serviço; status HTTP: V\"TZ!. Verifique o proxy, o balanceador de carga e o endereço..
         ]#12\"$code*httpStatus PTD#A resposta pode não ter vindo do serviço. Verifique o proxy, o balanceador de carga e o endereço..
        ! L\"1'!$code PT^!Esta versão do aplicativo não funciona com o nosso serviço..
        !!P$1'!$code PT]#Atualize o aplicativo e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! ^&1'!$code PTP&O servidor exige que o ponto do captcha seja criptografado (o desafio contém secretKey), e este cliente não tem uma cifra para isso. Forneça uma ao SendClient: AES-128 no modo ECB com preenchimento PKCS#7..
        ! J#1'!$code PT\\\"Providencie a atualização do aplicativo ou desative a criptografia do captcha no servidor..
        ! P\"1'!$code PTB\"O aplicativo não enviou todas as informações de que precisamos..
        !!H%1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! Z$1'!$code PTL$Um cabeçalho de dispositivo está ausente ou em branco. Envie X-operating-sys-version, X-device-fingerprint e X-agent em cada requisição..
        ! H$1'!$code PTZ#Verifique se o cliente envia todos os cabeçalhos de dispositivo e se nenhum proxy remove cabeçalhos que começam com X-..
        ! P\"1'!$code PTB\"O aplicativo não enviou todas as informações de que precisamos..
        !!H%1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! E\"1'!$code PTW!O ID do cliente (client id) está ausente ou em branco..
        ! W\"1'!$code PTI\"Verifique a configuração do cliente: falta o ID do cliente (client id)..
        ! P!1'!$code PTB!Sua sessão não está mais ativa..
        ! C!1'!$code PT6Faça login novamente..
        ! ^\"1'!$code PTP\"O ID token é inválido ou expirou. Peça ao usuário que faça login novamente..
        ! M%1'!$code PT_$Nada a fazer em casos isolados. Se muitos usuários forem afetados, compare os relógios dos servidores entre si e verifique o tempo de validade dos ID tokens..
        ! P!1'!$code PTB!Sua sessão não está mais ativa..
        ! C!1'!$code PT6Faça login novamente..
        ! F#1'!$code PTX\"O token de sessão é inválido ou expirou. Peça ao usuário que faça login novamente..
        ! L%1'!$code PT^$Nada a fazer em casos isolados. Se muitos usuários forem afetados, verifique o tempo de validade das sessões e se o armazenamento de sessões foi esvaziado..
        ! \\!1'!$code PTN!O quebra-cabeça de imagem não foi resolvido..
        ! B\"1'!$code PTT!Tente novamente com o novo quebra-cabeça de imagem..
        ! R\"1'!$code PTD\"O captcha gráfico não foi resolvido corretamente. Obtenha um novo..
        ! ]#1'!$code PTO#Nada a fazer em casos isolados. Um aumento brusco pode indicar um ataque ou uma página de captcha com defeito..
        ! P!1'!$code PTB!Não conseguimos enviar o código..
        !!E&1'!$code PTR%Verifique seu endereço de e-mail ou número de celular, aguarde um minuto e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! M#1'!$code PT_\"O servidor não conseguiu enviar o código de verificação. Verifique o gateway e a cota dele..
        ! U#1'!$code PTG#Verifique se o gateway está ativado, se a cota dele não se esgotou e se as credenciais são válidas..
        ! S!1'!$code PTE!O código está incorreto ou expirou..
        ! T\"1'!$code PTF\"Digite o código da mensagem mais recente ou solicite um novo código..
        ! Q\"1'!$code PTC\"O código de verificação está incorreto ou não é mais válido..
        ! Y%1'!$code PTK%Nada a fazer em casos isolados. Um aumento brusco pode indicar que alguém está tentando adivinhar códigos de verificação ou que os e-mails estão chegando com atraso..
        ! Y!1'!$code PTK!O login demorou demais ou foi interrompido..
        ! C!1'!$code PT6Faça login novamente..
        ! I#1'!$code PT[\"O state_token está incorreto, expirou ou pertence a outro login. Inicie o login novamente..
        ! D&1'!$code PTV%Nada a fazer em casos isolados. Se muitos usuários forem afetados, verifique quanto tempo um login pode durar e se as requisições de um mesmo login chegam a servidores diferentes..
        ! B\"1?#$code)parameter-parameterName PT=Faltam algumas informações..
        \"$^\"1?#$code)parameter-parameterName PT-Ainda falta: V$TG!. Complete este item e tente novamente..
        !Q%1?#$code)parameter-parameterName PTF$Preencha todos os campos e tente novamente. Se nenhum campo estiver vazio, entre em contato com o suporte e informe o código de erro V T!..
        \"\"R#1?#$code)parameter-parameterName PT6O cabeçalho ou campo V\"TR! está ausente ou em branco. Envie-o com um valor..
         [#1?#$code)parameter-parameterName PTU\"Um cabeçalho ou campo obrigatório está ausente ou em branco. Envie-o com um valor..
        \"\"B#1?#$code)parameter-parameterName PT=Verifique se o cliente envia V\"T< e se nenhum proxy o remove..
         T$1?#$code)parameter-parameterName PTN#Verifique se o cliente envia todos os cabeçalhos e campos obrigatórios e se nenhum proxy remove cabeçalhos..
        ! O\"1?#$code)parameter-parameterName PTI!Algumas informações não são válidas..
        \"&S&1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%emailX\"TT\"Verifique se o seu endereço de e-mail está escrito corretamente e tente novamente..*X!T0Item inválido: V$T@!. Verifique-o e tente novamente..
         ]\"1?#$code)parameter-parameterName PTW!Verifique os dados que você digitou e tente novamente..
        \"\"R(1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyT$TP$O corpo da requisição não atende aos requisitos. Envie um único objeto JSON em UTF-8, de no máximo 16 KiB e com chaves que não se repitam..*\\!T6O cabeçalho ou campo V!T? não está no formato exigido..
         [\"1?#$code)parameter-parameterName PTU!Um cabeçalho ou campo não está no formato exigido..
        ! K'1?#$code)parameter-parameterName PTE&Compare o que o cliente envia com a documentação da API; o texto para desenvolvedores indica o cabeçalho ou o campo. Se apenas uma versão do cliente for afetada, o bug provavelmente está nela..
        ! X\"1/\"$code'missing PTB\"O aplicativo não enviou todas as informações de que precisamos..
        !!P%1/\"$code'missing PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        \"\"O%1/\"$code'missing PT_!Estes cabeçalhos de dispositivo estão ausentes ou em branco: V\"TU\". Envie X-operating-sys-version, X-device-fingerprint e X-agent em cada requisição..
         B%1/\"$code'missing PTL$Um cabeçalho de dispositivo está ausente ou em branco. Envie X-operating-sys-version, X-device-fingerprint e X-agent em cada requisição..
        ! P$1/\"$code'missing PTZ#Verifique se o cliente envia todos os cabeçalhos de dispositivo e se nenhum proxy remove cabeçalhos que começam com X-..
        ! S\"1'!$code PTE\"Não conseguimos confirmar que esta solicitação veio do aplicativo..
        !!H%1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! D$1'!$code PTV#O servidor não conseguiu descriptografar a assinatura da requisição. Verifique a chave do aplicativo e o algoritmo..
        ! A$1'!$code PTS#Compare, dos dois lados, a chave do aplicativo, bem como o algoritmo e a codificação de caracteres da assinatura..
        \"\"A$1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenG!TC!O quebra-cabeça de imagem expirou..*6T3Esta etapa expirou..
         T!1;#$code'subject+subjectName PT3Esta etapa expirou..
        \"\"P%1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenM\"TI\"Resolva o quebra-cabeça de imagem novamente e depois solicite o código..*?T<Comece esta etapa novamente..
         ]!1;#$code'subject+subjectName PT<Comece esta etapa novamente..
        \"\"R*1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token^%TZ%O captcha_token é desconhecido, já foi usado, expirou ou pertence a outro endereço de e-mail. Ele vale por 180 segundos e funciona uma única vez; é preciso resolver um novo captcha..*O\"T+O valor de V!T\\! é desconhecido, já foi usado ou expirou. Obtenha um novo..
         F#1;#$code'subject+subjectName PTD\"Um token é desconhecido, já foi usado ou expirou. Obtenha um novo..
        ! M&1;#$code'subject+subjectName PTK%Nada a fazer em casos isolados. Se muitos usuários forem afetados, compare os relógios dos servidores e verifique se todos compartilham o mesmo banco de dados de estado..
        ! G\"1?#$code)parameter-parameterName PTA!Algo deu errado neste aplicativo..
        !!Y$1?#$code)parameter-parameterName PTN#Volte e comece novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        \"\"K$1?#$code)parameter-parameterName PT+O valor de V\"TV\" não é um dos valores permitidos. Os valores diferenciam maiúsculas de minúsculas..
         T$1?#$code)parameter-parameterName PTN#O valor de um parâmetro não é um dos valores permitidos. Os valores diferenciam maiúsculas de minúsculas..
        ! C$1?#$code)parameter-parameterName PT]\"Verifique qual versão do cliente envia o valor; o texto para desenvolvedores indica o campo..
        ! G\"1?#$code)parameter-parameterName PTA!Algo deu errado neste aplicativo..
        !!@&1?#$code)parameter-parameterName PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        \"\"_\"1?#$code)parameter-parameterName PT+O valor de V\"TJ! tem o tipo JSON errado. Envie uma string..
         X\"1?#$code)parameter-parameterName PTR!Um valor tem o tipo JSON errado. Envie uma string..
        ! I$1?#$code)parameter-parameterName PTC#Verifique qual versão do cliente envia o tipo errado; o texto para desenvolvedores indica o campo..
        ! _!1'!$code PTQ!Nosso serviço está com alta demanda no momento..
        ! K#1'!$code PT]\"Tente novamente em alguns minutos. O problema não foi causado pelos dados que você digitou..
        ! F%1'!$code PTX$O servidor não conseguiu processar a requisição agora. A mesma requisição pode funcionar mais tarde; aumente a espera antes de cada nova tentativa..
        ! B&1'!$code PTT%Procure a causa no log do serviço, nas entradas desse mesmo momento: um disco cheio, um log de auditoria bloqueado, a carga ou um serviço do qual ele depende e que não responde..
        ! _!1'!$code PTQ!Esta forma de fazer login não está disponível..
        ! S\"1'!$code PTE\"Escolha outra forma de fazer login ou entre em contato com o suporte..
        ! K$1'!$code PT]#O servidor não conhece a configuração de autenticação a que a requisição se refere. Um administrador precisa criá-la..
        ! [#1'!$code PTM#Verifique as fontes de autenticação no console: uma que os clientes ainda usam foi excluída ou desativada..
        ! K!1'!$code PT>Algo deu errado do nosso lado..
        !!J$1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! Z\"1'!$code PTL\"O servidor não conseguiu ler a configuração global do centro empresarial..
        ! Z#1'!$code PTL#Verifique a configuração global do centro empresarial no console e o estado do banco de dados do servidor..
        ! K!1'!$code PT>Algo deu errado do nosso lado..
        !!J$1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! J#1'!$code PT\\\"O servidor não conseguiu ler a configuração dos códigos de discagem internacional (DDI)..
        ! A#1'!$code PTS\"Verifique a configuração dos códigos de discagem internacional (DDI) no console..
        ! P!1'!$code PTB!Não reconhecemos este aplicativo..
        !!H%1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! M#1'!$code PT_\"Nenhum aplicativo está registrado com o X-client-id enviado. Compare-o com o valor no console..
        ! J$1'!$code PT\\#Compare o X-client-id que o cliente envia com os aplicativos no console; o aplicativo pode ter sido excluído ou desativado..
          ! G\"1'!$code PTY!Nenhum usuário corresponde ao que a requisição indica..
        ! U%1'!$code PTG%Verifique no console se o usuário existe, se está ativo e se está no escopo do aplicativo. Não confirme isso a ninguém cuja identidade não tenha sido verificada..
        ! B\"1'!$code PTT!Ainda não terminamos de configurar este aplicativo..
        !!N\"1'!$code PT[!Entre em contato com o suporte e informe o código de erro V T!..
        ! F#1'!$code PTX\"O aplicativo não tem uma chave privada no servidor. Um administrador precisa criar uma..
        ! A\"1'!$code PTS!Crie um par de chaves para o aplicativo no console..
        ! C\"1?#$code)interface-interfaceName PT>Algo deu errado do nosso lado..
        !!B%1?#$code)interface-interfaceName PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        \"\"S\"1?#$code)interface-interfaceName PTH!O servidor falhou ao chamar a interface V\"T!..
         R\"1?#$code)interface-interfaceName PTL!O servidor falhou ao chamar outra interface..
        \"\"H#1?#$code)interface-interfaceName PT@!Verifique o estado da interface V\"T> e o caminho de rede até ela..
         Z#1?#$code)interface-interfaceName PTT\"Verifique o estado dos serviços que o servidor chama e o caminho de rede até eles..
        ! E#1'!$code PTW\"Esta conta de rede social ainda não está vinculada a nenhuma conta no nosso serviço..
        ! \\\"1'!$code PTN\"Vincule-a à conta que você já tem no nosso serviço ou crie uma nova conta..
        ! A$1'!$code PTS#A conta de rede social não está vinculada a nenhum usuário. Ofereça a vinculação ou a criação de uma conta..
        ! J$1'!$code PT\\#Nada a fazer, a menos que o usuário diga que a conta já estava vinculada; nesse caso, verifique a vinculação no console..
        ! E$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTN\"O login está bloqueado temporariamente por excesso de tentativas sem sucesso..
        #0_)1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$#1M\"T3Tente novamente em W!$TQ! minuto. Se você esqueceu sua senha, redefina-a..4Q\"T3Tente novamente em W!$TU! de minutos. Se você esqueceu sua senha, redefina-a..*N\"T3Tente novamente em W!$TR! minutos. Se você esqueceu sua senha, redefina-a..
        (J,1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#$n!0C\"T_!Tente novamente agora. Se você esqueceu sua senha, redefina-a..1N\"T3Tente novamente em W!#TR! segundo. Se você esqueceu sua senha, redefina-a..4R\"T3Tente novamente em W!#TV! de segundos. Se você esqueceu sua senha, redefina-a..*O\"T3Tente novamente em W!#TS! segundos. Se você esqueceu sua senha, redefina-a..
         [#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTD\"Tente novamente mais tarde. Se você esqueceu sua senha, redefina-a..
        \"&B%1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT[\"O usuário está bloqueado por excesso de tentativas de login sem sucesso; tempo restante: V\"T% min V$T# s..
         A$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTJ\"O usuário está bloqueado por excesso de tentativas de login sem sucesso..
        ! L&1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTU$Um administrador pode desbloquear o usuário no console. Veja se as tentativas de login sem sucesso vêm de um único endereço de rede ou de muitos..
        ! K!1'!$code PT>Algo deu errado do nosso lado..
        !!J$1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        ! B\"1'!$code PTT!O servidor não conseguiu ler a política de senhas..
        ! B#1'!$code PTT\"Verifique a política de senhas no console e o estado do banco de dados do servidor..
        ! B\"14\"$code,attemptsLeft PTG!Os dados de login não estão corretos..
        \"\"P-1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!$n!0Y\"TU\"Você não tem mais tentativas. Redefina sua senha ou entre em contato com o suporte..1\\\"TH\"Verifique os dados que você digitou e tente novamente. Você ainda tem W!!T+ tentativa..4@#TH\"Verifique os dados que você digitou e tente novamente. Você ainda tem W!!T/ de tentativas..*]\"TH\"Verifique os dados que você digitou e tente novamente. Você ainda tem W!!T, tentativas..
         R\"14\"$code,attemptsLeft PTW!Verifique os dados que você digitou e tente novamente..
        \"\"G#14\"$code,attemptsLeft PTG\"O nome de usuário ou a senha estão incorretos; tentativas restantes: V\"T!..
         K\"14\"$code,attemptsLeft PTP!O nome de usuário ou a senha estão incorretos..
        ! O$14\"$code,attemptsLeft PTT#Nada a fazer em casos isolados. Um aumento brusco entre muitos usuários pode indicar um ataque com senhas roubadas..
        ! Y\"1J!$$code*retryAfter+waitSeconds+waitMinutes PTG!Houve tentativas demais em pouco tempo..
        #(O31\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!##1T%T3Tente novamente em W!#TX$ minuto. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..4X%T3Tente novamente em W!#T\\$ de minutos. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..*U%T3Tente novamente em W!#TY$ minutos. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..
        $A91\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"$n!0J%TF%Tente novamente agora. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..1U%T3Tente novamente em W!\"TY$ segundo. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..4Y%T3Tente novamente em W!\"T]$ de segundos. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..*V%T3Tente novamente em W!\"TZ$ segundos. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..
         ]&1J!$$code*retryAfter+waitSeconds+waitMinutes PTK%Tente novamente mais tarde. Se você estiver esperando um código, verifique a caixa de entrada, a pasta de spam e se o seu endereço de e-mail está escrito corretamente..
        \"\"G$1J!$$code*retryAfter+waitSeconds+waitMinutes PTP\"Um limite foi atingido; o cabeçalho Retry-After informa os segundos de espera: V\"T!..
         A$1J!$$code*retryAfter+waitSeconds+waitMinutes PTO\"Um limite foi atingido; o cabeçalho Retry-After informa os segundos de espera..
        ! S%1J!$$code*retryAfter+waitSeconds+waitMinutes PTA$Nada a fazer em casos isolados. Se uma rede inteira for afetada, verifique os proxies confiáveis e os limites na configuração..
        ! C\"1'!$code PTU!A peça do quebra-cabeça não estava no lugar certo..
        ! B\"1'!$code PTT!Tente novamente com o novo quebra-cabeça de imagem..
        ! ]#1'!$code PTO#A posição em point_json não é o lugar certo da peça. O desafio já foi consumido; obtenha um novo captcha..
        ! ]#1'!$code PTO#Nada a fazer em casos isolados. Um aumento brusco pode indicar um ataque ou uma página de captcha com defeito..
        ! Y!1,\"$code$path PTF!O aplicativo pode estar desatualizado..
        !!M%1,\"$code$path PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        \"\"H\"1,\"$code$path PTP!Não existe endpoint para o método e o caminho V\"T!..
         I\"1,\"$code$path PTV!Não existe endpoint para este método e este caminho..
        ! Z#1,\"$code$path PTG#Verifique o endereço que o cliente usa e as regras de caminho do proxy que fica na frente do serviço..
        ! Z!1'!$code PTL!O código do SMS está incorreto ou expirou..
        ! O\"1'!$code PTA\"Digite o código do SMS mais recente ou solicite um novo código..
        ! X\"1'!$code PTJ\"O código de verificação do SMS está incorreto ou não é mais válido..
        ! [%1'!$code PTM%Nada a fazer em casos isolados. Um aumento brusco pode indicar que alguém está tentando adivinhar códigos de verificação ou que as mensagens estão chegando com atraso..
        ! ]!1'!$code PTO!O código do e-mail está incorreto ou expirou..
        ! R\"1'!$code PTD\"Digite o código do e-mail mais recente ou solicite um novo código..
        ! [\"1'!$code PTM\"O código de verificação do e-mail está incorreto ou não é mais válido..
        ! Y%1'!$code PTK%Nada a fazer em casos isolados. Um aumento brusco pode indicar que alguém está tentando adivinhar códigos de verificação ou que os e-mails estão chegando com atraso..
        ! =1'!$code PT0Algo deu errado..
        !!X#1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        !!Z\"1'!$code PTE!O cliente informou o código de erro V TB!, que este catálogo não conhece..
        !!S#1'!$code PTM\"O cliente usa um código de erro que esta versão do catálogo não contém: V T4. Atualize o Errata..
        ! K!1'!$code PT>Algo deu errado do nosso lado..
        !!X#1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        !!A$1'!$code PTK!O servidor respondeu com o código de erro V TC\", que este catálogo não conhece. Ele pertence às famílias CIAM..
        !!H%1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..
        ! K!1'!$code PT>Algo deu errado do nosso lado..
        !!X#1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        !!F$1'!$code PTK!O servidor respondeu com o código de erro V TH\", que este catálogo não conhece. Ele pertence à família “Comum”..
        !!H%1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..
        ! R!1'!$code PTD!Não conseguimos concluir seu login..
        !!X#1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        !!F$1'!$code PTK!O servidor respondeu com o código de erro V TH\", que este catálogo não conhece. Ele pertence à família “Login”..
        !!H%1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..
        ! P!1'!$code PTB!Não conseguimos enviar o código..
        !!\\%1'!$code PTI%Verifique se o seu endereço de e-mail está escrito corretamente e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        !!F$1'!$code PTK!O servidor respondeu com o código de erro V TH\", que este catálogo não conhece. Ele pertence à família “Envio”..
        !![#1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V T;. Atualize o pacote Errata..
        ! S!1'!$code PTE!Não conseguimos verificar o código..
        !!A$1'!$code PTN#Solicite um novo código. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        !!Y$1'!$code PTK!O servidor respondeu com o código de erro V T[\", que este catálogo não conhece. Ele pertence à família “Código de verificação”..
        !!H%1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..
        ! =1'!$code PT0Algo deu errado..
        !!X#1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..
        !!@#1'!$code PTK!O servidor respondeu com o código de erro V TB!, que este catálogo não conhece..
        !!H%1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..
        ! ;1\"  PT3endereço de e-mail.
        ! @!1\"  PT8quebra-cabeça de imagem.
        ! :1\"  PT2número de celular.
        ! 81\"  PT0nome de usuário.
        ! -1\"  PT%senha.
        ! =1\"  PT5finalidade do código.

        """
    }
}
