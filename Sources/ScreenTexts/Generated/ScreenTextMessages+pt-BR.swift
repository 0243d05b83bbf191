// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var ptBR: String {
        """
        >@@@@@_@@@@GD@@@RE@@@LF@@@QG@@@GI@@@KK@@@SL@@@VM@@@SO@@@OT@@@XV@@@^W@@@_X@@@_Y@@@^Z@@@G\\@@@Z^@@@Q@A@@HBA@@OCA@@HEA@@XGA@@_NA@@IVA@@@XA@@_XA@@GZA@@C[A@@
        ! ;1\"  PT3Endereço de e-mail.
        ! C#1\"  PTZ\"Este endereço de e-mail não está completo. Verifique se ele está escrito corretamente..
        !!F!1*!'address PT1Você quis dizer V T!?.
        ! 61\"  PT.Enviar código.
        ! @!1\"  PT8Quebra-cabeça de imagem.
        ! Q!1\"  PTH!Carregando o quebra-cabeça de imagem….
        ! _!1\"  PTV!Mova a peça até o espaço vazio com o mesmo formato..
        ! C!1\"  PT;Imagem com um espaço vazio.
        ! ?1\"  PT7Peça do quebra-cabeça.
        !!X!1*!'percent PV TE! por cento do percurso para a direita.
        ! W$1\"  PTN$As teclas de seta para a esquerda e para a direita movem a peça; com a tecla Shift, a peça avança mais. A tecla Enter confirma a posição..
        ! D\"1\"  PT[!Para resolver este quebra-cabeça, é preciso ver a imagem..
        ! A!1\"  PT9Não consigo ver a imagem.
        ! =1\"  PT5Mover para a esquerda.
        ! <1\"  PT4Mover para a direita.
        ! ;1\"  PT3Confirmar posição.
        ! D!1\"  PT<Mostrar outro quebra-cabeça.
        ! N\"1\"  PTE\"O quebra-cabeça de imagem não era mais válido. Aqui está um novo..
        ! R!1\"  PTI!Verificando o quebra-cabeça de imagem….
        ! R!1\"  PTI!O quebra-cabeça de imagem foi resolvido..
        ! B!1\"  PT:Solicitando seu código….
        !!T!1*!'address PT?Seu código está a caminho de V T!..
        ! K\"1\"  PTB\"Isso pode levar alguns minutos. Verifique também a pasta de spam..
        !!B'18!'minutes!-i'minutesv i S!w! #1\\!TK!Você poderá solicitar um novo código em W! T( minuto..4@\"TK!Você poderá solicitar um novo código em W! T, de minutos..*]!TK!Você poderá solicitar um novo código em W! T) minutos..
        !!E'18!'seconds!-i'secondsv i S!w! #1]!TK!Você poderá solicitar um novo código em W! T) segundo..4A\"TK!Você poderá solicitar um novo código em W! T- de segundos..*^!TK!Você poderá solicitar um novo código em W! T* segundos..
        ! R!1\"  PTI!Você já pode solicitar um novo código..
        ! ;1\"  PT3Enviar novo código.
        ! C!1\"  PT;Alterar endereço de e-mail.
        ! 81\"  PT0Tentar novamente.
        !!@!1'!$code PT1Código de erro: V .

        """
    }
}
