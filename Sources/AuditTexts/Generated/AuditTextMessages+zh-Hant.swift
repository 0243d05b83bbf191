// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var zhHant: String {
        """
        T\"@@@@@KA@@@MB@@@VC@@@IE@@@XF@@@PG@@@EH@@@WH@@@LI@@@GJ@@@_J@@@TK@@@CM@@@KN@@@ZO@@@OQ@@@GR@@@YR@@@NS@@@@T@@@RT@@@JU@@@\\U@@@ZV@@@LW@@@GX@@@EY@@@WY@@@R[@@@G]@@@V^@@@FAA@@[AA@@MBA@@BCA@@]CA@@ODA@@DEA@@]GA@@OHA@@GIA@@HJA@@IKA@@ALA@@FMA@@KNA@@CQA@@VSA@@ZUA@@@WA@@DYA@@EZA@@@]A@@Z^A@@OAB@@GDB@@UEB@@KHB@@\\KB@@VOB@@WOB@@XOB@@YOB@@ZOB@@[OB@@\\OB@@]OB@@^OB@@_OB@@@PB@@APB@@BPB@@CPB@@DPB@@EPB@@FPB@@GPB@@HPB@@IPB@@JPB@@KPB@@LPB@@MPB@@
        ! F!1\"  PT>驗證碼電子郵件：摘要.
        !!>1'!$path PT/稽核記錄：V .
        !#D!1*\"$from\"to PV T% 至 V\"T)（UTC）.
        ! N!1\"  PTE!完整稽核記錄（時間為 UTC）.
        ! J!1\"  PTA!這段期間沒有任何嘗試。.
        ! 41\"  PT,嘗試次數.
        ! 11\"  PT)已傳送.
        ! .1\"  PT&失敗.
        ! 11\"  PT)已拒絕.
        ! 71\"  PT/決定不傳送.
        ! 41\"  PT,結果不明.
        ! 11\"  PT)進行中.
        ! J!1\"  PTA!失敗次數（依錯誤代碼）.
        ! C!1\"  PT;失敗次數（依用途）.
        ! J!1\"  PTA!失敗次數（依應用程式）.
        ! P!1\"  PTG!用於多個電子郵件地址的裝置.
        ! 41\"  PT,錯誤代碼.
        ! .1\"  PT&數量.
        ! 11\"  PT)百分比.
        ! .1\"  PT&意義.
        ! .1\"  PT&用途.
        ! 41\"  PT,應用程式.
        ! .1\"  PT&裝置.
        ! :1\"  PT2電子郵件地址.
        ! .1\"  PT&序號.
        ! 71\"  PT/時間（UTC）.
        ! :1\"  PT2電子郵件地址.
        ! .1\"  PT&結果.
        ! V!1\"  PTM!郵件伺服器未接受這封電子郵件。.
        ! P!1\"  PTG!郵件伺服器未在時限內回應。.
        ! J!1\"  PTA!無法連線到郵件伺服器。.
        ! K\"1\"  PTB\"電子郵件尚未交付傳送，我們的服務就停止運作。.
        ! 11\"  PT)已傳送.
        ! .1\"  PT&失敗.
        ! 11\"  PT)已拒絕.
        ! 71\"  PT/決定不傳送.
        ! .1\"  PT&不明.
        ! 11\"  PT)進行中.
        !#T\"1.\"%shown%total PTE!嘗試記錄，由新到舊（顯示 V T+ 筆，共 V\"T' 筆）.
        ! .1\"  PT&登入.
        ! 41\"  PT,註冊帳號.
        ! =1\"  PT5登入的第二步驟.
        ! =1\"  PT5重設忘記的密碼.
        ! 41\"  PT,變更密碼.
        ! @!1\"  PT8連結電子郵件地址.
        ! @!1\"  PT8變更電子郵件地址.
        !!S\"1(!%count PTB\"稽核記錄與當初寫入的內容一致。已檢查項目數：V .
        ! N\"1\"  PTE\"稽核記錄與當初寫入的內容不一致！不同之處如下：.
        ! _!1\"  PTV!檢查在此中止，可能還有更多不同之處。.
        !!A!1'!$root PT2樹根雜湊值：V .
        !#_!1.\"%count%total PTA!已受簽章保護的項目數：V T# / V\".
        !!=1&!#key PT/簽章公鑰：V .
        !!V\"1(!%count PTE\"因超過保存期限而移除、僅核對其雜湊值的項目數：V .
        !!U!1(!%count PTD!已清除個人資料的項目數：V .
        !!P\"1(!%count PT_!從沒有防竄改保護的舊稽核記錄移入的項目數：V .
        !!S\"1(!%count PTB\"可能寄出過電子郵件但未留下稽核記錄的時段數：V .
        !!I!1'!$time PT/最新項目：V T)（UTC）.
        !!Q\"1'!$time PT/最新項目：V TP!（UTC）。距今已超過您設定的時限。.
        ! L#1\"  PTC#注意：未提供另行保存的檢查點。即使末尾的項目已被刪除，也無法發現。.
        ! U#1\"  PTL#注意：缺少稽核記錄的金鑰，因此搜尋表中的資料列只核對了數量，未核對內容。.
                                
        """
    }
}
