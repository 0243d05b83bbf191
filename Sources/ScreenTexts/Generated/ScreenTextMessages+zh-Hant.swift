// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var zhHant: String {
        """
        >@@@@@^@@@@QC@@@DE@@@_E@@@WF@@@_G@@@ZI@@@XJ@@@MK@@@@M@@@KQ@@@FS@@@DT@@@\\T@@@TU@@@LV@@@GW@@@BY@@@JZ@@@O[@@@Z\\@@@O^@@@_@A@@WCA@@KFA@@@HA@@AIA@@FJA@@^JA@@
        ! :1\"  PT2電子郵件地址.
        ! N\"1\"  PTE\"這不是完整的電子郵件地址。請檢查是否拼寫正確。.
        !!N!1*!'address PT3您要輸入的是 V T' 嗎？.
        ! 71\"  PT/取得驗證碼.
        ! 41\"  PT,拼圖驗證.
        ! C!1\"  PT;正在載入拼圖驗證….
        ! V!1\"  PTM!請將拼圖塊移到形狀相同的缺口。.
        ! :1\"  PT2有缺口的圖片.
        ! 11\"  PT)拼圖塊.
        !!N!1*!'percent PT9已向右移動全程的 V T!%.
        ! F$1\"  PT]#按向左鍵和向右鍵可移動拼圖塊；同時按住 Shift 鍵，移動的距離更大。按 Enter 鍵可確認位置。.
        ! V!1\"  PTM!必須看到圖片才能完成這個拼圖。.
        ! :1\"  PT2我看不見圖片.
        ! 41\"  PT,向左移動.
        ! 41\"  PT,向右移動.
        ! 41\"  PT,確認位置.
        ! 71\"  PT/換一個拼圖.
        ! V!1\"  PTM!拼圖驗證已失效。這是新的拼圖。.
        ! C!1\"  PT;正在檢查拼圖驗證….
        ! @!1\"  PT8拼圖驗證已完成。.
        ! F!1\"  PT>正在要求傳送驗證碼….
        !!P!1*!'address PT9驗證碼正在傳送到 V T#。.
        ! K\"1\"  PTB\"可能需要幾分鐘才會收到。也請查看垃圾郵件匣。.
        !!S\"18!'minutes!-i'minutesv i PT-您可以在 W! TB! 分鐘後重新取得驗證碼。.
        !!O\"18!'seconds!-i'secondsv i PT-您可以在 W! T? 秒後重新取得驗證碼。.
        ! P!1\"  PTG!您現在可以重新取得驗證碼。.
        ! =1\"  PT5重新取得驗證碼.
        ! @!1\"  PT8變更電子郵件地址.
        ! 41\"  PT,再試一次.
        !!>1'!$code PT/錯誤代碼：V .

        """
    }
}
