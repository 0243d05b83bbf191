// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var zhHant: String {
        """
        G%@@@@@KA@@@MB@@@VC@@@IE@@@XF@@@BJ@@@GP@@@_P@@@TQ@@@FR@@@[R@@@VS@@@NT@@@CU@@@RV@@@ZW@@@IY@@@^Z@@@V[@@@H\\@@@]\\@@@O]@@@A^@@@Y^@@@K_@@@I@A@@[@A@@VAA@@TBA@@FCA@@AEA@@VFA@@EHA@@UJA@@JKA@@\\KA@@QLA@@LMA@@^MA@@SNA@@LQA@@^QA@@VRA@@WSA@@XTA@@PUA@@UVA@@ZWA@@RZA@@T]A@@X_A@@^@B@@BCB@@CDB@@^FB@@XHB@@MKB@@ENB@@SOB@@IRB@@ZUB@@TYB@@D_B@@HAC@@BCC@@ZDC@@VGC@@CIC@@LMC@@TNC@@YOC@@AQC@@YQC@@NSC@@FTC@@AUC@@FVC@@DWC@@@YC@@D[C@@V\\C@@C^C@@__C@@[AD@@KDD@@_GD@@]HD@@\\JD@@GMD@@IND@@QOD@@TQD@@QSD@@EVD@@OXD@@KZD@@O\\D@@X@E@@YBE@@^DE@@CHE@@VIE@@PLE@@JOE@@MRE@@NSE@@@UE@@XVE@@\\XE@@I[E@@J[E@@K[E@@L[E@@M[E@@N[E@@O[E@@P[E@@Q[E@@R[E@@S[E@@T[E@@U[E@@V[E@@W[E@@X[E@@Y[E@@Z[E@@[[E@@\\[E@@][E@@^[E@@_[E@@@\\E@@A\\E@@B\\E@@C\\E@@D\\E@@E\\E@@F\\E@@G\\E@@H\\E@@I\\E@@J\\E@@K\\E@@L\\E@@M\\E@@N\\E@@O\\E@@P\\E@@Q\\E@@R\\E@@S\\E@@T\\E@@U\\E@@V\\E@@W\\E@@X\\E@@Y\\E@@Z\\E@@[\\E@@\\\\E@@]\\E@@^\\E@@_\\E@@@]E@@A]E@@
        ! F!1\"  PT>驗證碼電子郵件：摘要.
        !!>1'!$path PT/稽核記錄：V .
        !#D!1*\"$from\"to PV T% 至 V\"T)（UTC）.
        ! N!1\"  PTE!完整稽核記錄（時間為 UTC）.
        ! J!1\"  PTA!這段期間沒有任何嘗試。.
        !!E#1(!%count PTT\"這段期間的嘗試中，項目因時間久遠而移除、僅知總數的次數：V .
        !'@&10#%count$from\"to PT,未計入：V\"T% 至 V$T6（UTC）之間最多 V TV# 次嘗試。其項目因時間久遠而移除，如今已無法得知這些嘗試中有多少次屬於這段期間。.
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
        ! ]\"1\"  PTT\"嚴重警告：稽核記錄與當初寫入的內容不一致！不同之處如下：.
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
        ! K%1\"  PTB%注意：未檢查檔案的索引和資料頁。如果索引已被變更，即使每個項目都與當初寫入的內容一致，清單和計數仍可能有誤。.
        !#_!10\"(sequence$time PT$自 V\"T3（UTC）、項目 V T* 起使用.
        !#U!1*\"$from\"to PT/涵蓋期間：V T% 至 V\"T)（UTC）.
        ! S!1\"  PTJ!已與下列經簽章的檢查點比對：.
        !'W\"14#%count&source$time PV\"T#：V TF! 個項目，最新項目的時間為 V$T)（UTC）.
        !#H!1/\"%count&source PV\"T#：V T* 個項目.
        !/D$1@!$+checkpoints%first$last&source PV&T#：V T@! 個檢查點，第一個涵蓋 V\"T@! 個項目，最後一個涵蓋 V$T* 個項目.
        ! C!1\"  PT;最後一個項目的簽章.
        ! @!1\"  PT8保存在稽核記錄中.
        ! C!1\"  PT;保存在獨立的檔案中.
        ! 41\"  PT,由您提供.
        ! P!1\"  PTG!對稽核記錄本身執行的操作：.
        ! 41\"  PT,服務啟動.
        ! 71\"  PT/啟用了金鑰.
        ! @!1\"  PT8清除了某人的資料.
        ! :1\"  PT2移除了舊項目.
        ! W!1\"  PTN!設定或解除了法律保存（legal hold）.
        ! _!1\"  PTV!可能寄出過電子郵件但未留下對應的項目.
        ! M!1\"  PTD!還原了備份，或遺失了金鑰.
        !!H!1*!'seconds PT0時鐘曾倒退 V T$ 秒.
        !!W!1+!(sequence PT3已簽章至項目 V T/；未驗證。.
        !!W!1+!(sequence PT3已簽章至項目 V T/；已驗證。.
        ! K\"1\"  PTB\"警告：這些項目無人簽章。請執行稽核記錄檢查。.
        ! O#1\"  PTF#警告：此稽核記錄的資料表已遭變更，數字可能有誤。請執行稽核記錄檢查。.
        ! :1\"  PT2資料清除證明.
        !!Z!1*!'address PTG!電子郵件地址（部分隱藏）：V .
        !#F\"1.\"$hash&number PTE!地址識別值（使用索引金鑰 V\"T&）：V .
        !!>1'!$name PT/稽核記錄：V .
        !!C!1'!$time PT)日期：V T)（UTC）.
        !!^!1(!%count PTM!已搜尋的含個人資料的資料列數：V .
        !!X!1(!%count PTG!找到的該地址的不同寫法數：V .
        !#O\"10\"%count'entries PTA!已清除個人資料的項目：V\"T,（總數：V T#）.
        ! E\"1\"  PT\\!稽核記錄中未找到與此地址相關的個人資料。.
        !!W!1+!(sequence PT?此次清除已記錄為項目 V T#。.
        ! _!1\"  PTV!涵蓋此次清除、經簽章的稽核記錄狀態：.
        ! D$1\"  PT[#該檔案的預寫記錄（WAL）當時正在使用。已清除的資料在其中最後殘留的位元組將自動移除。.
        !#\\!1-\"%count$name PT'另從 V\"T< 中清除的資料筆數：V .
        !#@\"1.\"$name&reason PT0警告：未從 V T6 中清除！原因：V\".
        ! @#1\"  PTW\"僅搜尋了稽核記錄。服務的其他資料（例如郵件佇列）未被清除。.
        !!N!1(!%count PT>相似地址（未清除）：V .
        !#U\"13\"'address(sequence PT'項目 V\"T#：V TI!（@ 前的名稱相同，網域不同）.
        !#U\"13\"'address(sequence PT'項目 V\"T#：V TI!（網域相同，@ 前的名稱相似）.
        !!^\"1*!'entries PTK\"所填原因中提及此地址的項目（該提及內容無法清除）：V .
        ! =1\"  PT5本證明不涵蓋：.
        ! M!1\"  PTD!稽核記錄的備份和其他副本.
        ! S!1\"  PTJ!信箱，以及郵件伺服器的記錄檔.
        ! _!1\"  PTV!其他稽核記錄，例如應用程式的稽核記錄.
        ! H\"1\"  PT_!先前提供的密碼學證明（針對單一項目）和報告.
                                                                 
        """
    }
}
