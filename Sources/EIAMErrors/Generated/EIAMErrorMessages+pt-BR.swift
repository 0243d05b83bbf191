// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let ptBR: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PTZ!O aplicativo não conseguiu se conectar ao nosso serviço.."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PTX!Verifique sua conexão com a internet e tente novamente.."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PT\\$Não foi possível estabelecer a conexão com o servidor ou ela foi interrompida antes de chegar uma resposta. Não se sabe se a requisição foi executada.."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTY$Verifique a resolução de nomes, o roteamento, o proxy e o certificado entre esta máquina e o serviço; depois, veja se o serviço está em execução.."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PTM!Nosso serviço demorou demais para responder.."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PTZ#Aguarde um minuto. Se você pediu um código, verifique sua caixa de entrada e sua pasta de spam. Depois, tente novamente.."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PTP\"O servidor não respondeu a tempo. Não se sabe se a requisição foi executada.."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PTE#Verifique a carga e os tempos de resposta do serviço, bem como o tempo limite definido pelo cliente.."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PTY!O aplicativo recebeu uma resposta que não conseguiu ler.."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PTR$Se você estiver usando uma rede Wi-Fi pública, verifique se a conexão está ativa e se você aceitou os termos de uso. Depois, tente novamente.."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PT@\"A resposta não está prevista no contrato da API; status HTTP: V\"TQ!. Um proxy ou outro servidor pode ter respondido..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTB#A resposta não está prevista no contrato da API. Um proxy ou outro servidor pode ter respondido.."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PTO!A resposta não veio do serviço; status HTTP: V\"TZ!. Verifique o proxy, o balanceador de carga e o endereço..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTZ\"A resposta não veio do serviço. Verifique o proxy, o balanceador de carga e o endereço.."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTA!Algo deu errado neste aplicativo.."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PT]#Não foi possível registrar a tentativa no log de auditoria do programa chamador; por isso, a requisição não foi enviada.."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PTH$Verifique o log de auditoria do programa chamador: espaço livre, permissões e se outro processo o mantém bloqueado. Nada foi enviado.."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PTK\"O aplicativo não enviou as informações necessárias sobre o dispositivo.."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTL$Um cabeçalho de dispositivo está ausente ou em branco. Envie X-operating-sys-version, X-device-fingerprint e X-agent em cada requisição.."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PTZ#Verifique se o cliente envia todos os cabeçalhos de dispositivo e se nenhum proxy remove cabeçalhos que começam com X-.."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTB\"O aplicativo não enviou todas as informações de que precisamos.."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PTW!O ID do cliente (client id) está ausente ou em branco.."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PTI\"Verifique a configuração do cliente: falta o ID do cliente (client id).."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PTB!Sua sessão não está mais ativa.."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PT6Faça login novamente.."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PTP\"O ID token é inválido ou expirou. Peça ao usuário que faça login novamente.."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PT_$Nada a fazer em casos isolados. Se muitos usuários forem afetados, compare os relógios dos servidores entre si e verifique o tempo de validade dos ID tokens.."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PTB!Sua sessão não está mais ativa.."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PT6Faça login novamente.."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PTX\"O token de sessão é inválido ou expirou. Peça ao usuário que faça login novamente.."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PT^$Nada a fazer em casos isolados. Se muitos usuários forem afetados, verifique o tempo de validade das sessões e se o armazenamento de sessões foi esvaziado.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PT[!A verificação por imagem não foi concluída com sucesso.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTB!Tente novamente com a nova imagem.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PTD\"O captcha gráfico não foi resolvido corretamente. Obtenha um novo.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PTO#Nada a fazer em casos isolados. Um aumento brusco pode indicar um ataque ou uma página de captcha com defeito.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PTB!Não conseguimos enviar o código.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PTY#Aguarde um minuto e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PT_\"O servidor não conseguiu enviar o código de verificação. Verifique o gateway e a cota dele.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PTG#Verifique se o gateway está ativado, se a cota dele não se esgotou e se as credenciais são válidas.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PTE!O código está incorreto ou expirou.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PTF\"Digite o código da mensagem mais recente ou solicite um novo código.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PTC\"O código de verificação está incorreto ou não é mais válido.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTK%Nada a fazer em casos isolados. Um aumento brusco pode indicar que alguém está tentando adivinhar códigos de verificação ou que os e-mails estão chegando com atraso.."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PTK!O login demorou demais ou foi interrompido.."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PT6Faça login novamente.."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PT[\"O state_token está incorreto, expirou ou pertence a outro login. Inicie o login novamente.."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PTV%Nada a fazer em casos isolados. Se muitos usuários forem afetados, verifique quanto tempo um login pode durar e se as requisições de um mesmo login chegam a servidores diferentes.."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PT=Faltam algumas informações.."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTG!Complete o seguinte e tente novamente: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTF$Preencha todos os campos e tente novamente. Se nenhum campo estiver vazio, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT6O cabeçalho ou campo V\"TR! está ausente ou em branco. Envie-o com um valor..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTU\"Um cabeçalho ou campo obrigatório está ausente ou em branco. Envie-o com um valor.."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT=Verifique se o cliente envia V\"T< e se nenhum proxy o remove..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTN#Verifique se o cliente envia todos os cabeçalhos e campos obrigatórios e se nenhum proxy remove cabeçalhos.."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PTI!Algumas informações não são válidas.."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTH!Verifique o seguinte e tente novamente: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTW!Verifique os dados que você digitou e tente novamente.."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyT$TP$O corpo da requisição não atende aos requisitos. Envie um único objeto JSON em UTF-8, de no máximo 16 KiB e com chaves que não se repitam..*\\!T6O cabeçalho ou campo V!T? não está no formato exigido..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTU!Um cabeçalho ou campo não está no formato exigido.."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTE&Compare o que o cliente envia com a documentação da API; o texto para desenvolvedores indica o cabeçalho ou o campo. Se apenas uma versão do cliente for afetada, o bug provavelmente está nela.."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PTK\"O aplicativo não enviou as informações necessárias sobre o dispositivo.."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PT_!Estes cabeçalhos de dispositivo estão ausentes ou em branco: V\"TU\". Envie X-operating-sys-version, X-device-fingerprint e X-agent em cada requisição..", needs: 0b10),
            TableMessage("1/\"$code'missing PTL$Um cabeçalho de dispositivo está ausente ou em branco. Envie X-operating-sys-version, X-device-fingerprint e X-agent em cada requisição.."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PTZ#Verifique se o cliente envia todos os cabeçalhos de dispositivo e se nenhum proxy remove cabeçalhos que começam com X-.."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PTE\"Não conseguimos confirmar que esta solicitação veio do aplicativo.."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PTV#O servidor não conseguiu descriptografar a assinatura da requisição. Verifique a chave do aplicativo e o algoritmo.."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PTS#Compare, dos dois lados, a chave do aplicativo, bem como o algoritmo e a codificação de caracteres da assinatura.."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenG!TC!A verificação por imagem expirou..*6T3Esta etapa expirou..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT3Esta etapa expirou.."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenK\"TG\"Faça a verificação por imagem novamente e depois solicite o código..*?T<Comece esta etapa novamente..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT<Comece esta etapa novamente.."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token^%TZ%O captcha_token é desconhecido, já foi usado, expirou ou pertence a outro endereço de e-mail. Ele vale por 180 segundos e funciona uma única vez; é preciso resolver um novo captcha..*O\"T+O valor de V!T\\! é desconhecido, já foi usado ou expirou. Obtenha um novo..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTD\"Um token é desconhecido, já foi usado ou expirou. Obtenha um novo.."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTK%Nada a fazer em casos isolados. Se muitos usuários forem afetados, compare os relógios dos servidores e verifique se todos compartilham o mesmo banco de dados de estado.."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PTM!Não conseguimos entender esta solicitação.."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTN#Volte e comece novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT+O valor de V\"TV\" não é um dos valores permitidos. Os valores diferenciam maiúsculas de minúsculas..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTN#O valor de um parâmetro não é um dos valores permitidos. Os valores diferenciam maiúsculas de minúsculas.."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT]\"Verifique qual versão do cliente envia o valor; o texto para desenvolvedores indica o campo.."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTR!O aplicativo enviou algo que não conseguimos ler.."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT+O valor de V\"TJ! tem o tipo JSON errado. Envie uma string..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTR!Um valor tem o tipo JSON errado. Envie uma string.."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTC#Verifique qual versão do cliente envia o tipo errado; o texto para desenvolvedores indica o campo.."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTQ!Nosso serviço está com alta demanda no momento.."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PT]\"Tente novamente em alguns minutos. O problema não foi causado pelos dados que você digitou.."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PTX$O servidor não conseguiu processar a requisição agora. A mesma requisição pode funcionar mais tarde; aumente a espera antes de cada nova tentativa.."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PTT%Procure a causa no log do serviço, nas entradas desse mesmo momento: um disco cheio, um log de auditoria bloqueado, a carga ou um serviço do qual ele depende e que não responde.."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PTQ!Esta forma de fazer login não está disponível.."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PTE\"Escolha outra forma de fazer login ou entre em contato com o suporte.."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PT]#O servidor não conhece a configuração de autenticação a que a requisição se refere. Um administrador precisa criá-la.."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PTM#Verifique as fontes de autenticação no console: uma que os clientes ainda usam foi excluída ou desativada.."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PT>Algo deu errado do nosso lado.."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PTL\"O servidor não conseguiu ler a configuração global do centro empresarial.."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PTL#Verifique a configuração global do centro empresarial no console e o estado do banco de dados do servidor.."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PT>Algo deu errado do nosso lado.."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PT\\\"O servidor não conseguiu ler a configuração dos códigos de discagem internacional (DDI).."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PTS\"Verifique a configuração dos códigos de discagem internacional (DDI) no console.."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PTB!Não reconhecemos este aplicativo.."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PT_\"Nenhum aplicativo está registrado com o X-client-id enviado. Compare-o com o valor no console.."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PT\\#Compare o X-client-id que o cliente envia com os aplicativos no console; o aplicativo pode ter sido excluído ou desativado.."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PTY!Nenhum usuário corresponde ao que a requisição indica.."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTG%Verifique no console se o usuário existe, se está ativo e se está no escopo do aplicativo. Não confirme isso a ninguém cuja identidade não tenha sido verificada.."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PTT!Ainda não terminamos de configurar este aplicativo.."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PT[!Entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTX\"O aplicativo não tem uma chave privada no servidor. Um administrador precisa criar uma.."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTS!Crie um par de chaves para o aplicativo no console.."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PT>Algo deu errado do nosso lado.."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PTH!O servidor falhou ao chamar a interface V\"T!..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTL!O servidor falhou ao chamar outra interface.."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PT@!Verifique o estado da interface V\"T> e o caminho de rede até ela..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTT\"Verifique o estado dos serviços que o servidor chama e o caminho de rede até eles.."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PTW\"Esta conta de rede social ainda não está vinculada a nenhuma conta no nosso serviço.."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTN\"Vincule-a à conta que você já tem no nosso serviço ou crie uma nova conta.."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PTS#A conta de rede social não está vinculada a nenhum usuário. Ofereça a vinculação ou a criação de uma conta.."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PT\\#Nada a fazer, a menos que o usuário diga que a conta já estava vinculada; nesse caso, verifique a vinculação no console.."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTN\"O login está bloqueado temporariamente por excesso de tentativas sem sucesso.."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$#1M\"T3Tente novamente em W!$TQ! minuto. Se você esqueceu sua senha, redefina-a..4Q\"T3Tente novamente em W!$TU! de minutos. Se você esqueceu sua senha, redefina-a..*N\"T3Tente novamente em W!$TR! minutos. Se você esqueceu sua senha, redefina-a..", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!##1N\"T3Tente novamente em W!#TR! segundo. Se você esqueceu sua senha, redefina-a..4R\"T3Tente novamente em W!#TV! de segundos. Se você esqueceu sua senha, redefina-a..*O\"T3Tente novamente em W!#TS! segundos. Se você esqueceu sua senha, redefina-a..", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTD\"Tente novamente mais tarde. Se você esqueceu sua senha, redefina-a.."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT[\"O usuário está bloqueado por excesso de tentativas de login sem sucesso; tempo restante: V\"T% min V$T# s..", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTJ\"O usuário está bloqueado por excesso de tentativas de login sem sucesso.."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTU$Um administrador pode desbloquear o usuário no console. Veja se as tentativas de login sem sucesso vêm de um único endereço de rede ou de muitos.."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PT>Algo deu errado do nosso lado.."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PTW#Tente novamente em alguns minutos. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTT!O servidor não conseguiu ler a política de senhas.."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PTT\"Verifique a política de senhas no console e o estado do banco de dados do servidor.."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PTG!Os dados de login não estão corretos.."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!$n!0Y\"TU\"Você não tem mais tentativas. Redefina sua senha ou entre em contato com o suporte..1\\\"TH\"Verifique os dados que você digitou e tente novamente. Você ainda tem W!!T+ tentativa..4@#TH\"Verifique os dados que você digitou e tente novamente. Você ainda tem W!!T/ de tentativas..*]\"TH\"Verifique os dados que você digitou e tente novamente. Você ainda tem W!!T, tentativas..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTW!Verifique os dados que você digitou e tente novamente.."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PTG\"O nome de usuário ou a senha estão incorretos; tentativas restantes: V\"T!..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTP!O nome de usuário ou a senha estão incorretos.."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTT#Nada a fazer em casos isolados. Um aumento brusco entre muitos usuários pode indicar um ataque com senhas roubadas.."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTG!Houve tentativas demais em pouco tempo.."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!##1[#T3Tente novamente em W!#T_\" minuto. Se você estiver esperando um código, verifique a caixa de entrada e a pasta de spam..4_#T3Tente novamente em W!#TC# de minutos. Se você estiver esperando um código, verifique a caixa de entrada e a pasta de spam..*\\#T3Tente novamente em W!#T@# minutos. Se você estiver esperando um código, verifique a caixa de entrada e a pasta de spam..", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"#1\\#T3Tente novamente em W!\"T@# segundo. Se você estiver esperando um código, verifique a caixa de entrada e a pasta de spam..4@$T3Tente novamente em W!\"TD# de segundos. Se você estiver esperando um código, verifique a caixa de entrada e a pasta de spam..*]#T3Tente novamente em W!\"TA# segundos. Se você estiver esperando um código, verifique a caixa de entrada e a pasta de spam..", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTR#Tente novamente mais tarde. Se você estiver esperando um código, verifique a caixa de entrada e a pasta de spam.."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTP\"Um limite foi atingido; o cabeçalho Retry-After informa os segundos de espera: V\"T!..", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTO\"Um limite foi atingido; o cabeçalho Retry-After informa os segundos de espera.."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTA$Nada a fazer em casos isolados. Se uma rede inteira for afetada, verifique os proxies confiáveis e os limites na configuração.."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PTR\"Na verificação por imagem, a peça do quebra-cabeça não estava no lugar certo.."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTB!Tente novamente com a nova imagem.."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PTO#A posição em point_json não é o lugar certo da peça. O desafio já foi consumido; obtenha um novo captcha.."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PTO#Nada a fazer em casos isolados. Um aumento brusco pode indicar um ataque ou uma página de captcha com defeito.."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PT\\!O aplicativo solicitou algo que nosso serviço não oferece.."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PTU$Atualize o aplicativo ou recarregue a página e tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PTP!Não existe endpoint para o método e o caminho V\"T!..", needs: 0b10),
            TableMessage("1,\"$code$path PTV!Não existe endpoint para este método e este caminho.."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PTG#Verifique o endereço que o cliente usa e as regras de caminho do proxy que fica na frente do serviço.."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PTL!O código do SMS está incorreto ou expirou.."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PTA\"Digite o código do SMS mais recente ou solicite um novo código.."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTJ\"O código de verificação do SMS está incorreto ou não é mais válido.."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PTM%Nada a fazer em casos isolados. Um aumento brusco pode indicar que alguém está tentando adivinhar códigos de verificação ou que as mensagens estão chegando com atraso.."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PTO!O código do e-mail está incorreto ou expirou.."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTD\"Digite o código do e-mail mais recente ou solicite um novo código.."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PTM\"O código de verificação do e-mail está incorreto ou não é mais válido.."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTK%Nada a fazer em casos isolados. Um aumento brusco pode indicar que alguém está tentando adivinhar códigos de verificação ou que os e-mails estão chegando com atraso.."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PT0Algo deu errado.."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PTS!Ocorreu uma falha no cliente com o código de erro V TB!, que este catálogo não conhece..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PT>Algo deu errado do nosso lado.."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTK!O servidor respondeu com o código de erro V TC\", que este catálogo não conhece. Ele pertence às famílias CIAM..", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PT>Algo deu errado do nosso lado.."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTK!O servidor respondeu com o código de erro V TH\", que este catálogo não conhece. Ele pertence à família “Comum”..", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PTD!Não conseguimos concluir seu login.."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTK!O servidor respondeu com o código de erro V TH\", que este catálogo não conhece. Ele pertence à família “Login”..", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PTB!Não conseguimos enviar o código.."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTK!O servidor respondeu com o código de erro V TH\", que este catálogo não conhece. Ele pertence à família “Envio”..", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PTE!Não conseguimos verificar o código.."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PTN#Solicite um novo código. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTK!O servidor respondeu com o código de erro V T[\", que este catálogo não conhece. Ele pertence à família “Código de verificação”..", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PT0Algo deu errado.."),
        ],
        // */advice
        [
            TableMessage("1'!$code PTE#Tente novamente. Se o problema continuar, entre em contato com o suporte e informe o código de erro V T!..", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTK!O servidor respondeu com o código de erro V TB!, que este catálogo não conhece..", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTN\"O servidor usa um código de erro que esta versão do catálogo não contém: V TG\". Procure-o na documentação do fornecedor e atualize o pacote Errata..", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PT3endereço de e-mail."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PT8verificação por imagem."),
        ],
        // mobile
        [
            TableMessage("1\"  PT2número de celular."),
        ],
        // username
        [
            TableMessage("1\"  PT0nome de usuário."),
        ],
        // password
        [
            TableMessage("1\"  PT%senha."),
        ],
        // type
        [
            TableMessage("1\"  PT5finalidade do código."),
        ],
    ]
}
