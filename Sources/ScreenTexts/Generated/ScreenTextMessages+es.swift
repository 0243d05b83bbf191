// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var es: String {
        """
        >@@@@@OA@@@RD@@@ZE@@@TF@@@VG@@@II@@@NK@@@ML@@@OM@@@QO@@@NT@@@XV@@@ZW@@@ZX@@@XY@@@WZ@@@][@@@N^@@@D@A@@[AA@@ACA@@XDA@@QGA@@FNA@@^TA@@PVA@@SWA@@JYA@@IZA@@
        ! J!1\"  PTA!Dirección de correo electrónico.
        ! ^\"1\"  PTU\"Esta dirección de correo electrónico no está completa. Revise cómo está escrita..
        !!C!1*!'address PT.¿Quiso decir V T!?.
        ! 61\"  PT.Enviar código.
        ! >1\"  PT6Rompecabezas de imagen.
        ! N!1\"  PTE!Cargando el rompecabezas de imagen….
        ! @\"1\"  PTW!Mueva la pieza hasta el hueco que tiene la misma forma..
        ! ;1\"  PT3Imagen con un hueco.
        ! >1\"  PT6Pieza del rompecabezas.
        !!]!1*!'percent PV TJ! por ciento del recorrido hacia la derecha.
        ! X$1\"  PTO$Las teclas de flecha izquierda y derecha mueven la pieza; con la tecla Mayús, la pieza se desplaza más. La tecla Intro confirma la posición..
        ! E\"1\"  PT\\!Para resolver este rompecabezas, es necesario ver la imagen..
        ! >1\"  PT6No puedo ver la imagen.
        ! <1\"  PT4Mover a la izquierda.
        ! :1\"  PT2Mover a la derecha.
        ! ;1\"  PT3Confirmar posición.
        ! A!1\"  PT9Mostrar otro rompecabezas.
        ! L\"1\"  PTC\"El rompecabezas de imagen ya no era válido. Aquí tiene uno nuevo..
        ! Q!1\"  PTH!Comprobando el rompecabezas de imagen….
        ! R!1\"  PTI!El rompecabezas de imagen está resuelto..
        ! A!1\"  PT9Solicitando su código….
        !!R!1*!'address PT=Su código está en camino a V T!..
        ! T\"1\"  PTK\"Puede tardar unos minutos. Revise también la carpeta de correo no deseado..
        !!P&18!'minutes!-i'minutesv i S!w! #1V!TE!Podrá solicitar un código nuevo en W! T( minuto..4Z!TE!Podrá solicitar un código nuevo en W! T, de minutos..*W!TE!Podrá solicitar un código nuevo en W! T) minutos..
        !!S&18!'seconds!-i'secondsv i S!w! #1W!TE!Podrá solicitar un código nuevo en W! T) segundo..4[!TE!Podrá solicitar un código nuevo en W! T- de segundos..*X!TE!Podrá solicitar un código nuevo en W! T* segundos..
        ! M!1\"  PTD!Ya puede solicitar un código nuevo..
        ! ?1\"  PT7Enviar un código nuevo.
        ! R!1\"  PTI!Cambiar dirección de correo electrónico.
        ! ;1\"  PT3Volver a intentarlo.
        !!A!1'!$code PT2Código de error: V .

        """
    }
}
