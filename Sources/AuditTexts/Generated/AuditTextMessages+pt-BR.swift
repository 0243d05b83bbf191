// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension AuditTextMessages {
    static let ptBR: MessageTable.Messages = [
        // summary.title
        [
            TableMessage("1\"  PT@!E-mails de verificação: resumo."),
        ],
        // summary.ledger
        [
            TableMessage("1'!$path PT2Log de auditoria: V .", needs: 0b1),
        ],
        // summary.window
        [
            TableMessage("1*\"$from\"to PT#De V T# a V\"T& (UTC).", needs: 0b11),
        ],
        // summary.windowAll
        [
            TableMessage("1\"  PTL!Log de auditoria completo (horários em UTC)."),
        ],
        // summary.empty
        [
            TableMessage("1\"  PTA!Nenhuma tentativa neste período.."),
        ],
        // total.attempts
        [
            TableMessage("1\"  PT*Tentativas."),
        ],
        // total.sent
        [
            TableMessage("1\"  PT(Enviadas."),
        ],
        // total.failed
        [
            TableMessage("1\"  PT)Com falha."),
        ],
        // total.refused
        [
            TableMessage("1\"  PT)Recusadas."),
        ],
        // total.suppressed
        [
            TableMessage("1\"  PT=Deliberadamente não enviadas."),
        ],
        // total.unknown
        [
            TableMessage("1\"  PT6Resultado desconhecido."),
        ],
        // total.inFlight
        [
            TableMessage("1\"  PT,Em andamento."),
        ],
        // heading.failuresByCode
        [
            TableMessage("1\"  PT:Falhas por código de erro."),
        ],
        // heading.failuresByScenario
        [
            TableMessage("1\"  PT5Falhas por finalidade."),
        ],
        // heading.failuresByClient
        [
            TableMessage("1\"  PT5Falhas por aplicativo."),
        ],
        // heading.suspiciousDevices
        [
            TableMessage("1\"  PTS!Dispositivos usados com muitos endereços de e-mail."),
        ],
        // column.code
        [
            TableMessage("1\"  PT/Código de erro."),
        ],
        // column.count
        [
            TableMessage("1\"  PT*Quantidade."),
        ],
        // column.share
        [
            TableMessage("1\"  PT+Porcentagem."),
        ],
        // column.meaning
        [
            TableMessage("1\"  PT+Significado."),
        ],
        // column.scenario
        [
            TableMessage("1\"  PT*Finalidade."),
        ],
        // column.client
        [
            TableMessage("1\"  PT*Aplicativo."),
        ],
        // column.device
        [
            TableMessage("1\"  PT+Dispositivo."),
        ],
        // column.addresses
        [
            TableMessage("1\"  PT4Endereços de e-mail."),
        ],
        // column.sequence
        [
            TableMessage("1\"  PT$N.º."),
        ],
        // column.time
        [
            TableMessage("1\"  PT.Horário (UTC)."),
        ],
        // column.email
        [
            TableMessage("1\"  PT3Endereço de e-mail."),
        ],
        // column.result
        [
            TableMessage("1\"  PT)Resultado."),
        ],
        // value.mailFailed
        [
            TableMessage("1\"  PTK!O servidor de e-mail não aceitou o e-mail.."),
        ],
        // value.mailTimedOut
        [
            TableMessage("1\"  PTL!O servidor de e-mail não respondeu a tempo.."),
        ],
        // value.mailNotReached
        [
            TableMessage("1\"  PTU!Não foi possível se conectar ao servidor de e-mail.."),
        ],
        // value.notQueued
        [
            TableMessage("1\"  PT[!Nosso serviço parou antes de entregar o e-mail para envio.."),
        ],
        // result.sent
        [
            TableMessage("1\"  PT'enviada."),
        ],
        // result.failed
        [
            TableMessage("1\"  PT)com falha."),
        ],
        // result.refused
        [
            TableMessage("1\"  PT(recusada."),
        ],
        // result.suppressed
        [
            TableMessage("1\"  PT<deliberadamente não enviada."),
        ],
        // result.unknown
        [
            TableMessage("1\"  PT,desconhecido."),
        ],
        // result.inFlight
        [
            TableMessage("1\"  PT,em andamento."),
        ],
        // attempts.title
        [
            TableMessage("1.\"%shown%total PTU!Tentativas, da mais recente à mais antiga (exibindo V T$ de V\"T!).", needs: 0b11),
        ],
        // scenario.LOGIN_EMS
        [
            TableMessage("1\"  PT%login."),
        ],
        // scenario.REGISTER_EMS
        [
            TableMessage("1\"  PT6criação de uma conta."),
        ],
        // scenario.MFA_AUTH_EMS
        [
            TableMessage("1\"  PT6segunda etapa do login."),
        ],
        // scenario.FORGET_PWD_EMS
        [
            TableMessage("1\"  PTD!redefinição de uma senha esquecida."),
        ],
        // scenario.CHANGE_PWD_EMS
        [
            TableMessage("1\"  PT4alteração da senha."),
        ],
        // scenario.BIND_EMAIL_EMS
        [
            TableMessage("1\"  PTF!vinculação de um endereço de e-mail."),
        ],
        // scenario.UPDATE_EMAIL_EMS
        [
            TableMessage("1\"  PTB!alteração do endereço de e-mail."),
        ],
    ]
}
