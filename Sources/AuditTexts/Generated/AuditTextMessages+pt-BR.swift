// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ptBR: String {
        """
        T\"@@@@@NA@@@TB@@@]C@@@WE@@@FG@@@\\G@@@PH@@@EI@@@ZI@@@DK@@@FL@@@^L@@@EN@@@FO@@@GP@@@HR@@@CS@@@YS@@@PT@@@GU@@@]U@@@SV@@@JW@@@JX@@@ZX@@@TY@@@SZ@@@H[@@@A]@@@[^@@@^@A@@GCA@@ZCA@@ODA@@CEA@@LFA@@DGA@@\\GA@@XJA@@IKA@@KLA@@MMA@@_NA@@_OA@@SQA@@CSA@@]UA@@XXA@@^ZA@@C\\A@@M^A@@A@B@@KCB@@SEB@@KIB@@XLB@@JNB@@\\QB@@LWB@@X\\B@@Y\\B@@Z\\B@@[\\B@@\\\\B@@]\\B@@^\\B@@_\\B@@@]B@@A]B@@B]B@@C]B@@D]B@@E]B@@F]B@@G]B@@H]B@@I]B@@J]B@@K]B@@L]B@@M]B@@N]B@@O]B@@
        ! I!1\"  PT@!E-mails de verificação: resumo.
        !!A!1'!$path PT2Log de auditoria: V .
        !#D!1*\"$from\"to PT#De V T# a V\"T& (UTC).
        ! U!1\"  PTL!Log de auditoria completo (horários em UTC).
        ! J!1\"  PTA!Nenhuma tentativa neste período..
        ! 21\"  PT*Tentativas.
        ! 01\"  PT(Enviadas.
        ! 11\"  PT)Com falha.
        ! 11\"  PT)Recusadas.
        ! E!1\"  PT=Deliberadamente não enviadas.
        ! >1\"  PT6Resultado desconhecido.
        ! 41\"  PT,Em andamento.
        ! B!1\"  PT:Falhas por código de erro.
        ! =1\"  PT5Falhas por finalidade.
        ! =1\"  PT5Falhas por aplicativo.
        ! \\!1\"  PTS!Dispositivos usados com muitos endereços de e-mail.
        ! 71\"  PT/Código de erro.
        ! 21\"  PT*Quantidade.
        ! 31\"  PT+Porcentagem.
        ! 31\"  PT+Significado.
        ! 21\"  PT*Finalidade.
        ! 21\"  PT*Aplicativo.
        ! 31\"  PT+Dispositivo.
        ! <1\"  PT4Endereços de e-mail.
        ! ,1\"  PT$N.º.
        ! 61\"  PT.Horário (UTC).
        ! ;1\"  PT3Endereço de e-mail.
        ! 11\"  PT)Resultado.
        ! T!1\"  PTK!O servidor de e-mail não aceitou o e-mail..
        ! U!1\"  PTL!O servidor de e-mail não respondeu a tempo..
        ! ^!1\"  PTU!Não foi possível se conectar ao servidor de e-mail..
        ! D\"1\"  PT[!Nosso serviço parou antes de entregar o e-mail para envio..
        ! /1\"  PT'enviada.
        ! 11\"  PT)com falha.
        ! 01\"  PT(recusada.
        ! D!1\"  PT<deliberadamente não enviada.
        ! 41\"  PT,desconhecido.
        ! 41\"  PT,em andamento.
        !#W\"1.\"%shown%total PTU!Tentativas, da mais recente à mais antiga (exibindo V T$ de V\"T!).
        ! -1\"  PT%login.
        ! >1\"  PT6criação de uma conta.
        ! >1\"  PT6segunda etapa do login.
        ! M!1\"  PTD!redefinição de uma senha esquecida.
        ! <1\"  PT4alteração da senha.
        ! O!1\"  PTF!vinculação de um endereço de e-mail.
        ! K!1\"  PTB!alteração do endereço de e-mail.
        !!U\"1(!%count PTD\"O log de auditoria está como foi registrado. Entradas verificadas: V .
        ! V\"1\"  PTM\"O LOG DE AUDITORIA NÃO ESTÁ COMO FOI REGISTRADO. Estas são as diferenças:.
        ! A\"1\"  PTX!A verificação parou aqui. Pode haver mais diferenças..
        !!@!1'!$root PT1Raiz da árvore: V .
        !#E\"1.\"%count%total PTF!Entradas cobertas por uma assinatura: V T$ de V\".
        !!O!1&!#key PT@!Chave pública das assinaturas: V .
        !!E#1(!%count PTT\"Entradas removidas por serem antigas, das quais apenas os hashes foram verificados: V .
        !!C\"1(!%count PTR!Entradas das quais dados pessoais foram apagados: V .
        !!S#1(!%count PTB#Entradas trazidas de um log de auditoria anterior, que não tinha proteção contra alterações: V .
        !!H#1(!%count PTW\"Períodos em que e-mails podem ter sido enviados sem que uma entrada fosse registrada: V .
        !!M!1'!$time PT6Entrada mais recente: V T& (UTC).
        !!M#1'!$time PT6Entrada mais recente: V TE\" (UTC). Ela é mais antiga do que o limite que você definiu permite..
        ! K%1\"  PTB%Observação: nenhum ponto de verificação guardado em outro lugar foi fornecido. Se entradas tivessem sido removidas do final do log, isso não seria percebido..
        ! G%1\"  PT^$Observação: as chaves do log de auditoria não estão disponíveis. Por isso, as linhas das tabelas de busca do log foram apenas contadas, não verificadas..
                                
        """
    }
}
