// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension EIAMErrorMessages {
    static var zhHant: String {
        """
        N&@@@@@HB@@@[M@@@_Q@@@IV@@@HX@@@ZBA@@ZEA@@FIA@@YKA@@R[A@@XDB@@RLB@@INB@@DRB@@EUB@@VYB@@P[B@@Z]B@@U@C@@RBC@@VEC@@DJC@@APC@@_SC@@^UC@@A_C@@_BD@@AGD@@OJD@@FHE@@\\UE@@EAF@@WBF@@SLF@@WPF@@NSF@@_UF@@_[F@@EKG@@[RG@@MUG@@WYG@@Z@H@@[CH@@UEH@@TJH@@DOH@@_RH@@YTH@@XYH@@F[H@@J]H@@Z^H@@]_H@@LBI@@MGI@@]HI@@@JI@@XLI@@GRI@@QSI@@EUI@@NWI@@\\[I@@L]I@@TBJ@@FEJ@@PHJ@@DJJ@@_LJ@@ONJ@@ISJ@@OUJ@@RVJ@@YYJ@@C@K@@BBK@@NJK@@\\QK@@@ZK@@_[K@@DEL@@COL@@GVL@@IXL@@P]L@@GGM@@JKM@@YMM@@XRM@@_UM@@IYM@@D_M@@IFN@@\\RN@@HYN@@W[N@@G@O@@]FO@@KKO@@ZMO@@QSO@@LYO@@C^O@@W_O@@RBP@@CGP@@]KP@@QMP@@TOP@@ASP@@ZVP@@NXP@@I\\P@@O^P@@BBQ@@VCQ@@QGQ@@WIQ@@]KQ@@WMQ@@VRQ@@GVQ@@SZQ@@TZQ@@UZQ@@L\\Q@@ABR@@DDR@@FFR@@DIR@@JKR@@VMR@@IRR@@KWR@@K_R@@ZAS@@PES@@ZHS@@\\LS@@NPS@@Z@T@@ZHT@@COT@@WPT@@RTT@@IVT@@MYT@@D[T@@ODU@@LIU@@VNU@@NQU@@CKV@@ORV@@WXV@@QZV@@E\\V@@O@W@@]DW@@\\FW@@@LW@@JPW@@QSW@@WUW@@RXW@@RZW@@F_W@@RAX@@SDX@@YFX@@SKX@@]LX@@LPX@@RSX@@DWX@@XXX@@G\\X@@@@Y@@YDY@@MFY@@\\IY@@UMY@@NRY@@BTY@@QWY@@J[Y@@C@Z@@SAZ@@UFZ@@NJZ@@@NZ@@WOZ@@OSZ@@KWZ@@D\\Z@@N]Z@@]@[@@XC[@@QH[@@OI[@@GJ[@@_J[@@ZK[@@LL[@@
        ! C\"1/\"$code'request PTM!應用程式無法連線到我們的服務。.
        \"\"Y&1=\"$code'request!-i'requestv\"s S!r!\"s$sendY#TU#請檢查網路連線。驗證碼仍可能送達：在重新取得之前，請先查看收件匣和垃圾郵件匣。.*Q!TM!請檢查網路連線，然後再試一次。.
         Q$1/\"$code'request PT[#請檢查網路連線，然後再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.
        ! _#1/\"$code'request PTI#無法與伺服器建立連線，或連線在收到回應前中斷。無法得知請求是否已執行。.
        ! E$1/\"$code'request PTO#請檢查本機與服務之間的名稱解析、路由、Proxy 和憑證，再確認服務是否正在執行。.
        ! Z!1/\"$code'request PTD!我們的服務太久沒有回應。.
        \"\"D&1=\"$code'request!-i'requestv\"s S!r!\"s$sendP#TL#驗證碼仍可能送達。在重新取得之前，請等一分鐘，再查看收件匣和垃圾郵件匣。.*E!TA!請等一分鐘後再試一次。.
         E$1/\"$code'request PTO#請等一分鐘後再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.
        ! [\"1/\"$code'request PTE\"伺服器未在時限內回應。無法得知請求是否已執行。.
        ! G#1/\"$code'request PTQ\"請檢查服務的負載和回應時間，以及用戶端設定的逾時時間。.
        ! N\"1:#$code*httpStatus'request PTM!應用程式無法連線到我們的服務。.
        \"$C+1H!#$code*httpStatus'request!-i'requestv$s S!r!\"s$sendX%TT%驗證碼仍可能送達：在重新取得之前，請先查看收件匣和垃圾郵件匣。如果您使用的是公共 Wi-Fi，請確認已連上網路並同意其使用條款。.*P#TL#如果您使用的是公共 Wi-Fi，請確認已連上網路並同意其使用條款，然後再試一次。.
         M$1:#$code*httpStatus'request PTL#如果您使用的是公共 Wi-Fi，請確認已連上網路並同意其使用條款，然後再試一次。.
        \"\"[$1:#$code*httpStatus'request PTD\"收到的回應不在介面合約的定義之內；HTTP 狀態碼：V\"TQ!。回應可能來自 Proxy 或其他伺服器。.
         B$1:#$code*httpStatus'request PTA#收到的回應不在介面合約的定義之內。回應可能來自 Proxy 或其他伺服器。.
        \"\"E$1:#$code*httpStatus'request PTO!回應並非來自此服務；HTTP 狀態碼：V\"TP!。請檢查 Proxy、負載平衡器和位址。.
         L#1:#$code*httpStatus'request PTK\"回應並非來自此服務。請檢查 Proxy、負載平衡器和位址。.
        ! R!1'!$code PTD!這個應用程式發生了問題。.
        !!V#1'!$code PTA#請過幾分鐘再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! \\\"1'!$code PTN\"無法將這次嘗試寫入呼叫端的稽核記錄，因此未送出請求。.
        ! L$1'!$code PT^#請檢查呼叫端的稽核記錄：可用空間、權限，以及是否被其他處理程序占用。未送出任何請求。.
        ! U!1'!$code PTG!這台裝置沒有連上網際網路。.
        ! E\"1'!$code PTW!請開啟 Wi-Fi 或行動數據，然後再試一次。.
        ! V\"1'!$code PTH\"作業系統回報此裝置沒有網路連線。未送出任何請求。.
        ! X!1'!$code PTJ!無須處理：裝置處於離線狀態。.
        ! _\"1'!$code PTQ\"應用程式無法與我們的服務建立安全連線。未送出任何資訊。.
        ! I$1'!$code PT[#請檢查這台裝置的日期和時間。如果您使用的是公共 Wi-Fi，請改用其他網路。然後再試一次。.
        ! X%1'!$code PTJ%TLS 交握失敗，因此未送出任何請求：伺服器的憑證不受信任、目前不在有效期內或不適用於該主機名稱，或者伺服器未使用 TLS。.
        ! Y#1'!$code PTK#請檢查服務的憑證：憑證鏈、有效期和主機名稱。再檢查會檢測 TLS 流量的 Proxy。.
        ! Z!1/\"$code'request PTD!與我們服務的連線已中斷。.
        \"\"D%1=\"$code'request!-i'requestv\"s S!r!\"s$sendA#T]\"驗證碼仍可能送達：在重新取得之前，請先查看收件匣和垃圾郵件匣。.*5T2請再試一次。.
         V#1/\"$code'request PT@#請再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.
        ! Y#1/\"$code'request PTC#連線在請求送出之後、回應接收完整之前中斷。無法得知請求是否已執行。.
        ! ]#1/\"$code'request PTG#請檢查本機與服務之間的 Proxy 和負載平衡器，以及服務當時是否重新啟動過。.
        ! I#1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTD!我們的服務目前無法使用。.
        $@!J&1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv*i PT'請在 W!%TG# 分鐘後再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.
        0D*1O\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv(i S!w!$\"n!0P#TL#您現在可以再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.*T#T'請在 W!$TD# 秒後再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.
        $F'1K\"&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes!-i'requestv$s S!r!\"s$sendG#TC#驗證碼仍可能送達：請先查看收件匣和垃圾郵件匣，過幾分鐘再重新取得。.*A!T>請過幾分鐘再試一次。.
         Q%1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTL#請過幾分鐘再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.
        \"\"A'1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTN!閘道或服務本身傳回了 HTTP 狀態碼 V\"TI#，但未提供錯誤代碼：服務負載過高、正在重新啟動，或閘道無法連線到服務。.
         L&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTG$閘道或服務本身傳回的回應未提供錯誤代碼：服務負載過高、正在重新啟動，或閘道無法連線到服務。.
        \"\"A&1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTU#請檢查服務的負載、服務是否正在執行，以及服務前方閘道的限制；傳回的 HTTP 狀態碼：V\"T#。.
         _$1]!&$code*httpStatus'request*retryAfter+waitSeconds+waitMinutes PTZ\"請檢查服務的負載、服務是否正在執行，以及服務前方閘道的限制。.
        ! M!1/\"$code'request PT8已取消這項操作。.
        \"\"Q%1=\"$code'request!-i'requestv\"s S!r!\"s$sendA#T]\"驗證碼仍可能送達：在重新取得之前，請先查看收件匣和垃圾郵件匣。.*A!T>您隨時可以再試一次。.
         B$1/\"$code'request PTL#您隨時可以再試一次。如果您已要求傳送驗證碼，請先查看收件匣和垃圾郵件匣。.
        ! _#1/\"$code'request PTI#工作在收到回應前遭取消。若請求當時已經送出，則無法得知請求是否已執行。.
        ! R\"1/\"$code'request PT\\!無須處理：應用程式或其使用者取消了請求。.
        ! L\"12\"$code*httpStatus PTS!我們無法確定您的驗證碼是否已傳送。.
        ! [%12\"$code*httpStatus PTB%在重新取得驗證碼之前，請先查看收件匣和垃圾郵件匣。如果您使用的是公共 Wi-Fi，請確認已連上網路並同意其使用條款。.
        \"\"]'12\"$code*httpStatus PT<回應的 HTTP 狀態碼為 V\"TD&，不是介面合約定義的成功回應（狀態碼為 200 且沒有回應本文）。回應可能來自強制登入網頁（captive portal）或 Proxy；無法得知驗證碼是否已傳送。.
         @'12\"$code*httpStatus PTG&回應不是介面合約定義的成功回應（狀態碼為 200 且沒有回應本文）。回應可能來自強制登入網頁（captive portal）或 Proxy；無法得知驗證碼是否已傳送。.
        \"\"C$12\"$code*httpStatus PTU!回應可能並非來自此服務；HTTP 狀態碼：V\"TP!。請檢查 Proxy、負載平衡器和位址。.
         J#12\"$code*httpStatus PTQ\"回應可能並非來自此服務。請檢查 Proxy、負載平衡器和位址。.
        ! M\"1'!$code PT_!這個版本的應用程式無法搭配我們的服務使用。.
        !!E$1'!$code PTP#請更新應用程式，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! ^&1'!$code PTP&伺服器要求將圖形驗證的座標點加密（其 challenge 含有 secretKey），但此用戶端沒有可用於加密的 cipher。請為 SendClient 提供一個：AES-128、ECB 模式、PKCS#7 填補。.
        ! \\\"1'!$code PTN\"請安排更新應用程式，或在伺服器上關閉圖形驗證的加密。.
        ! U!1'!$code PTG!應用程式送出的資訊不完整。.
        !!Z$1'!$code PTE$請更新應用程式或重新整理頁面，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! K$1'!$code PT]#某個裝置標頭遺漏或空白。請在每個請求中送出 X-operating-sys-version、X-device-fingerprint 和 X-agent。.
        ! V#1'!$code PTH#請檢查用戶端是否送出所有裝置標頭，以及是否有 Proxy 移除以 X- 開頭的標頭。.
        ! U!1'!$code PTG!應用程式送出的資訊不完整。.
        !!Z$1'!$code PTE$請更新應用程式或重新整理頁面，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! I!1'!$code PT<client id 遺漏或空白。.
        ! _!1'!$code PTQ!請檢查用戶端的設定：缺少 client id。.
        ! K!1'!$code PT>您的登入狀態已失效。.
        ! ?1'!$code PT2請重新登入。.
        ! J\"1'!$code PT\\!ID 權杖無效或已過期。請讓使用者重新登入。.
        ! \\$1'!$code PTN$若只影響個別使用者，無須處理。若許多使用者受影響，請比對各伺服器的時鐘，並檢查 ID 權杖的有效期。.
        ! K!1'!$code PT>您的登入狀態已失效。.
        ! ?1'!$code PT2請重新登入。.
        ! S\"1'!$code PTE\"工作階段權杖無效或已過期。請讓使用者重新登入。.
        ! J%1'!$code PT\\$若只影響個別使用者，無須處理。若許多使用者受影響，請檢查工作階段的有效期，以及工作階段儲存區是否遭清空。.
        ! E!1'!$code PT8拼圖驗證未通過。.
        ! O!1'!$code PTA!請用新的拼圖再試一次。.
        ! D\"1'!$code PTV!圖形驗證未通過。請取得新的圖形驗證。.
        ! I$1'!$code PT[#若只影響個別使用者，無須處理。若這類錯誤驟增，可能是遭到攻擊，或圖形驗證頁面故障。.
        ! K!1'!$code PT>我們未能傳送驗證碼。.
        !!C%1'!$code PTN$請檢查電子郵件地址或手機號碼，等一分鐘後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! M\"1'!$code PT_!伺服器無法傳送驗證碼。請檢查閘道及其配額。.
        ! E#1'!$code PTW\"請檢查閘道是否已啟用、配額是否用盡，以及認證資訊是否有效。.
        ! O!1'!$code PTA!驗證碼不正確或已過期。.
        ! V\"1'!$code PTH\"請輸入最新一則訊息中的驗證碼，或重新取得驗證碼。.
        ! K!1'!$code PT>驗證碼錯誤或已失效。.
        ! U$1'!$code PTG$若只影響個別使用者，無須處理。若這類錯誤驟增，可能是有人在猜測驗證碼，或電子郵件延遲送達。.
        ! A\"1'!$code PTS!登入過程花了太多時間，或中途中斷。.
        ! ?1'!$code PT2請重新登入。.
        ! B#1'!$code PTT\"state_token 錯誤、已過期，或屬於另一次登入。請重新開始登入。.
        ! E&1'!$code PTW%若只影響個別使用者，無須處理。若許多使用者受影響，請檢查登入允許的時間長度，以及同一次登入的各個請求是否送到不同的伺服器。.
        ! Z!1?#$code)parameter-parameterName PT5缺少部分資訊。.
        \"$L#1?#$code)parameter-parameterName PT,還缺少：V$TV!。請填寫或完成此項目，然後再試一次。.
        !W$1?#$code)parameter-parameterName PTJ#請填寫所有項目後再試一次。如果沒有空白項目，請聯絡客服，並提供錯誤代碼 V T#。.
        \"\"N#1?#$code)parameter-parameterName PT0標頭或欄位 V\"TT! 遺漏或空白。請送出此項目並提供值。.
         W#1?#$code)parameter-parameterName PTQ\"某個必要的標頭或欄位遺漏或空白。請送出此項目並提供值。.
        \"\"Q#1?#$code)parameter-parameterName PT?請檢查用戶端是否送出 V\"TH!，以及是否有 Proxy 將其移除。.
         J$1?#$code)parameter-parameterName PTD#請檢查用戶端是否送出所有必要的標頭和欄位，以及是否有 Proxy 移除標頭。.
        ! Z!1?#$code)parameter-parameterName PT5部分資訊無效。.
        \"&C&1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s%emailI\"TE\"請檢查電子郵件地址是否拼寫正確，然後再試一次。.*W!T2此項目無效：V$T>。請檢查後再試一次。.
         Y\"1?#$code)parameter-parameterName PTS!請檢查您輸入的內容，然後再試一次。.
        \"\"C'1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyQ#TM#請求本文不符規定。請送出一個 JSON 物件：UTF-8 編碼、鍵不重複，且不超過 16 KiB。.*P!T0標頭或欄位 V!T9 的格式不符規定。.
         S\"1?#$code)parameter-parameterName PTM!某個標頭或欄位的格式不符規定。.
        ! _&1?#$code)parameter-parameterName PTY%請將用戶端送出的內容與 API 文件比對；給開發人員的說明會指出是哪個標頭或欄位。若只發生在單一用戶端版本，很可能是該版本的錯誤。.
        ! ]!1/\"$code'missing PTG!應用程式送出的資訊不完整。.
        !!B%1/\"$code'missing PTE$請更新應用程式或重新整理頁面，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        \"\"[$1/\"$code'missing PTD!下列裝置標頭遺漏或空白：V\"T\\\"。請在每個請求中送出 X-operating-sys-version、X-device-fingerprint 和 X-agent。.
         S$1/\"$code'missing PT]#某個裝置標頭遺漏或空白。請在每個請求中送出 X-operating-sys-version、X-device-fingerprint 和 X-agent。.
        ! ^#1/\"$code'missing PTH#請檢查用戶端是否送出所有裝置標頭，以及是否有 Proxy 移除以 X- 開頭的標頭。.
        ! J\"1'!$code PT\\!我們無法確認這項請求是由應用程式發出的。.
        !!Z$1'!$code PTE$請更新應用程式或重新整理頁面，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! B#1'!$code PTT\"伺服器無法解密請求的簽章。請檢查應用程式的金鑰和演算法。.
        ! E#1'!$code PTW\"請比對雙方的應用程式金鑰，以及簽章使用的演算法和字元編碼。.
        \"\"Y#1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_token;T8拼圖驗證已過期。.*;T8這個步驟已過期。.
         Y!1;#$code'subject+subjectName PT8這個步驟已過期。.
        \"\"]$1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenW!TS!請重新完成拼圖驗證，再取得驗證碼。.*A!T>請重新進行這個步驟。.
         _!1;#$code'subject+subjectName PT>請重新進行這個步驟。.
        \"\"I)1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenJ%TF%captcha_token 不明、已使用或已過期，或屬於另一個電子郵件地址。其有效期為 180 秒，且只能使用一次；請完成新的圖形驗證。.*Z!V!TT! 不明、已使用或已過期。請重新取得。.
         A#1;#$code'subject+subjectName PT_!某個權杖不明、已使用或已過期。請重新取得。.
        ! G&1;#$code'subject+subjectName PTE%若只影響個別使用者，無須處理。若許多使用者受影響，請比對各伺服器的時鐘，並確認所有伺服器共用同一個狀態資料庫。.
        ! J\"1?#$code)parameter-parameterName PTD!這個應用程式發生了問題。.
        !!K$1?#$code)parameter-parameterName PT^\"請返回並重新開始。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        \"\"B#1?#$code)parameter-parameterName PV\"TZ! 的值不在允許的值之中。值會區分大小寫。.
         K#1?#$code)parameter-parameterName PTE\"某個參數的值不在允許的值之中。值會區分大小寫。.
        ! I$1?#$code)parameter-parameterName PTC#請檢查是哪個用戶端版本送出此值；給開發人員的說明會指出是哪個欄位。.
        ! J\"1?#$code)parameter-parameterName PTD!這個應用程式發生了問題。.
        !!R%1?#$code)parameter-parameterName PTE$請更新應用程式或重新整理頁面，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        \"\"Y\"1?#$code)parameter-parameterName PV\"TQ! 的值的 JSON 型別錯誤。請送出字串。.
         Y\"1?#$code)parameter-parameterName PTS!某個值的 JSON 型別錯誤。請送出字串。.
        ! R$1?#$code)parameter-parameterName PTL#請檢查是哪個用戶端版本送出錯誤的型別；給開發人員的說明會指出是哪個欄位。.
        ! O!1'!$code PTA!我們的服務目前忙碌中。.
        ! V\"1'!$code PTH\"請過幾分鐘再試一次。這個問題與您輸入的內容無關。.
        ! L$1'!$code PT^#伺服器目前無法處理此請求。稍後送出相同的請求可能會成功；請逐次延長重試前的等候時間。.
        ! U$1'!$code PTG$請查看服務在同一時間的記錄檔：是否磁碟已滿、稽核記錄遭鎖定、負載過高，或後端服務沒有回應。.
        ! O!1'!$code PTA!無法使用這種登入方式。.
        ! ^!1'!$code PTP!請選擇其他登入方式，或聯絡客服。.
        ! H#1'!$code PTZ\"伺服器上沒有此請求所參照的身分驗證設定。須由管理員進行設定。.
        ! T#1'!$code PTF#請在主控台檢查身分驗證來源：某個用戶端仍在使用的來源已遭刪除或停用。.
        ! O!1'!$code PTA!我們的服務發生了問題。.
        !!V#1'!$code PTA#請過幾分鐘再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! A\"1'!$code PTS!伺服器無法讀取企業中心的全域設定。.
        ! N#1'!$code PT@#請在主控台檢查企業中心的全域設定，並檢查伺服器資料庫的運作狀況。.
        ! O!1'!$code PTA!我們的服務發生了問題。.
        !!V#1'!$code PTA#請過幾分鐘再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! A\"1'!$code PTS!伺服器無法讀取國際電話國碼的設定。.
        ! A\"1'!$code PTS!請在主控台檢查國際電話國碼的設定。.
        ! U!1'!$code PTG!我們無法辨識這個應用程式。.
        !!Z$1'!$code PTE$請更新應用程式或重新整理頁面，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! L#1'!$code PT^\"送出的 X-client-id 沒有對應的已註冊應用程式。請與主控台中的值比對。.
        ! G$1'!$code PTY#請將用戶端送出的 X-client-id 與主控台中的應用程式比對；該應用程式可能已遭刪除或停用。.
          ! R!1'!$code PTD!請求所指的使用者不存在。.
        ! P%1'!$code PTB%請在主控台檢查該使用者是否存在、是否啟用，以及是否在此應用程式的適用範圍內。請勿向身分未經核實的人透露結果。.
        ! ^!1'!$code PTP!我們尚未完成這個應用程式的設定。.
        !!]!1'!$code PTH!請聯絡客服，並提供錯誤代碼 V T#。.
        ! Y\"1'!$code PTK\"此應用程式在伺服器上沒有私密金鑰。須由管理員建立。.
        ! A\"1'!$code PTS!請在主控台為此應用程式建立金鑰組。.
        ! G\"1?#$code)interface-interfaceName PTA!我們的服務發生了問題。.
        !!N$1?#$code)interface-interfaceName PTA#請過幾分鐘再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        \"\"L\"1?#$code)interface-interfaceName PT6伺服器呼叫介面 V\"T- 時失敗。.
         M\"1?#$code)interface-interfaceName PTG!伺服器呼叫其他介面時失敗。.
        \"\"T#1?#$code)interface-interfaceName PT0請檢查介面 V\"TZ! 的運作狀況，以及通往該介面的網路路徑。.
         C$1?#$code)interface-interfaceName PT]\"請檢查伺服器所呼叫介面的運作狀況，以及通往這些介面的網路路徑。.
        ! J\"1'!$code PT\\!這個社群帳號尚未連結到我們服務中的帳號。.
        ! Q#1'!$code PTC#請在我們的服務中，將這個社群帳號連結到您現有的帳號，或註冊新帳號。.
        ! E#1'!$code PTW\"此社群帳號尚未連結使用者。請提供連結帳號或註冊帳號的選項。.
        ! ]#1'!$code PTO#通常無須處理。若使用者表示該帳號先前已連結，請在主控台檢查帳號的連結狀態。.
        ! M#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTV!由於登入失敗次數過多，暫時無法登入。.
        #0X$1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i PT'請在 W!$TC\" 分鐘後再試一次。如果您忘記密碼，請重設密碼。.
        (N'1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#\"n!0L\"TH\"您現在可以再試一次。如果您忘記密碼，請重設密碼。.*P\"T'請在 W!#T@\" 秒後再試一次。如果您忘記密碼，請重設密碼。.
         Y#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTB\"請稍後再試一次。如果您忘記密碼，請重設密碼。.
        \"&M$1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTB\"使用者因登入失敗次數過多而遭鎖定；剩餘時間：V\"T% 分 V$T' 秒。.
         J#1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTS!使用者因登入失敗次數過多而遭鎖定。.
        ! D&1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTM$管理員可以在主控台為該使用者解除鎖定。請查看失敗的登入是來自同一個網路位址，還是多個網路位址。.
        ! O!1'!$code PTA!我們的服務發生了問題。.
        !!V#1'!$code PTA#請過幾分鐘再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        ! R!1'!$code PTD!伺服器無法讀取密碼原則。.
        ! _\"1'!$code PTQ\"請在主控台檢查密碼原則，並檢查伺服器資料庫的運作狀況。.
        ! R!14\"$code,attemptsLeft PT8登入資料不正確。.
        \"\"T&1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!\"n!0F\"TB\"您的嘗試次數已用完。請重設密碼，或聯絡客服。.*V\"TF\"請檢查您輸入的內容，然後再試一次。您還可以嘗試 W!!T' 次。.
         N\"14\"$code,attemptsLeft PTS!請檢查您輸入的內容，然後再試一次。.
        \"\"X\"14\"$code,attemptsLeft PTV!使用者名稱或密碼錯誤；剩餘嘗試次數：V\"T#。.
         \\!14\"$code,attemptsLeft PTA!使用者名稱或密碼錯誤。.
        ! E%14\"$code,attemptsLeft PTJ$若只影響個別使用者，無須處理。若許多使用者的這類錯誤驟增，可能是有人利用竊取的密碼進行攻擊。.
        ! S\"1J!$$code*retryAfter+waitSeconds+waitMinutes PTA!短時間內嘗試次數過多。.
        #(A'1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i PT'請在 W!#TQ$ 分鐘後再試一次。如果您正在等候驗證碼，請查看收件匣和垃圾郵件匣，並檢查電子郵件地址是否拼寫正確。.
        $E,1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"\"n!0Z$TV$您現在可以再試一次。如果您正在等候驗證碼，請查看收件匣和垃圾郵件匣，並檢查電子郵件地址是否拼寫正確。.*^$T'請在 W!\"TN$ 秒後再試一次。如果您正在等候驗證碼，請查看收件匣和垃圾郵件匣，並檢查電子郵件地址是否拼寫正確。.
         B&1J!$$code*retryAfter+waitSeconds+waitMinutes PTP$請稍後再試一次。如果您正在等候驗證碼，請查看收件匣和垃圾郵件匣，並檢查電子郵件地址是否拼寫正確。.
        \"\"U#1J!$$code*retryAfter+waitSeconds+waitMinutes PT\\!已達上限；Retry-After 標頭提供須等候的秒數：V\"T#。.
         N#1J!$$code*retryAfter+waitSeconds+waitMinutes PT\\!已達上限；Retry-After 標頭提供須等候的秒數。.
        ! C&1J!$$code*retryAfter+waitSeconds+waitMinutes PTQ$若只影響個別使用者，無須處理。若某個網路的使用者全都受影響，請檢查設定中受信任的 Proxy 和各項上限。.
        ! U!1'!$code PTG!拼圖塊沒有放在正確的位置。.
        ! O!1'!$code PTA!請用新的拼圖再試一次。.
        ! E$1'!$code PTW#point_json 中的位置不是拼圖塊應在的位置。這次的圖形驗證已作廢；請取得新的圖形驗證。.
        ! I$1'!$code PT[#若只影響個別使用者，無須處理。若這類錯誤驟增，可能是遭到攻擊，或圖形驗證頁面故障。.
        ! Z!1,\"$code$path PTG!應用程式可能不是最新版本。.
        !!_$1,\"$code$path PTE$請更新應用程式或重新整理頁面，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        \"\"D\"1,\"$code$path PTJ!此方法和路徑沒有對應的端點：V\"T#。.
         ]!1,\"$code$path PTJ!此方法和路徑沒有對應的端點。.
        ! B#1,\"$code$path PTO\"請檢查用戶端使用的位址，以及服務前方 Proxy 的路徑規則。.
        ! A\"1'!$code PTS!您輸入的簡訊驗證碼不正確或已過期。.
        ! V\"1'!$code PTH\"請輸入最新一則簡訊中的驗證碼，或重新取得驗證碼。.
        ! [!1'!$code PTM!輸入的簡訊驗證碼錯誤或已失效。.
        ! O$1'!$code PTA$若只影響個別使用者，無須處理。若這類錯誤驟增，可能是有人在猜測驗證碼，或訊息延遲送達。.
        ! G\"1'!$code PTY!您輸入的電子郵件驗證碼不正確或已過期。.
        ! \\\"1'!$code PTN\"請輸入最新一封電子郵件中的驗證碼，或重新取得驗證碼。.
        ! A\"1'!$code PTS!輸入的電子郵件驗證碼錯誤或已失效。.
        ! U$1'!$code PTG$若只影響個別使用者，無須處理。若這類錯誤驟增，可能是有人在猜測驗證碼，或電子郵件延遲送達。.
        ! E!1'!$code PT8發生了一點問題。.
        !!J#1'!$code PTU\"請再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        !!A#1'!$code PT?用戶端回報了錯誤代碼 V TP!，此代碼未收錄在此錯誤代碼表中。.
        !!M#1'!$code PT?用戶端使用的錯誤代碼 V T\\!，目前版本的 Errata 無法辨識。請更新 Errata。.
        ! O!1'!$code PTA!我們的服務發生了問題。.
        !!J#1'!$code PTU\"請再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        !!T#1'!$code PT?伺服器傳回的錯誤代碼 V TC\" 未收錄在此錯誤代碼表中。此代碼屬於 CIAM 系列。.
        !!T$1'!$code PT?伺服器使用的錯誤代碼 V TC#，目前版本的 Errata 無法辨識。請在廠商文件中查詢此代碼，並更新 Errata。.
        ! O!1'!$code PTA!我們的服務發生了問題。.
        !!J#1'!$code PTU\"請再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        !!T#1'!$code PT?伺服器傳回的錯誤代碼 V TC\" 未收錄在此錯誤代碼表中。此代碼屬於共用系列。.
        !!T$1'!$code PT?伺服器使用的錯誤代碼 V TC#，目前版本的 Errata 無法辨識。請在廠商文件中查詢此代碼，並更新 Errata。.
        ! O!1'!$code PTA!我們未能為您完成登入。.
        !!J#1'!$code PTU\"請再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        !!T#1'!$code PT?伺服器傳回的錯誤代碼 V TC\" 未收錄在此錯誤代碼表中。此代碼屬於登入系列。.
        !!T$1'!$code PT?伺服器使用的錯誤代碼 V TC#，目前版本的 Errata 無法辨識。請在廠商文件中查詢此代碼，並更新 Errata。.
        ! K!1'!$code PT>我們未能傳送驗證碼。.
        !!]$1'!$code PTH$請檢查電子郵件地址是否拼寫正確，然後再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        !!T#1'!$code PT?伺服器傳回的錯誤代碼 V TC\" 未收錄在此錯誤代碼表中。此代碼屬於傳送系列。.
        !!M#1'!$code PT?伺服器使用的錯誤代碼 V T\\!，目前版本的 Errata 無法辨識。請更新 Errata。.
        ! R!1'!$code PTD!我們暫時無法核對驗證碼。.
        !!S#1'!$code PT^\"請重新取得驗證碼。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        !!W#1'!$code PT?伺服器傳回的錯誤代碼 V TF\" 未收錄在此錯誤代碼表中。此代碼屬於驗證碼系列。.
        !!T$1'!$code PT?伺服器使用的錯誤代碼 V TC#，目前版本的 Errata 無法辨識。請在廠商文件中查詢此代碼，並更新 Errata。.
        ! E!1'!$code PT8發生了一點問題。.
        !!J#1'!$code PTU\"請再試一次。如果問題持續發生，請聯絡客服，並提供錯誤代碼 V T#。.
        !!V\"1'!$code PT?伺服器傳回的錯誤代碼 V TE! 未收錄在此錯誤代碼表中。.
        !!T$1'!$code PT?伺服器使用的錯誤代碼 V TC#，目前版本的 Errata 無法辨識。請在廠商文件中查詢此代碼，並更新 Errata。.
        ! :1\"  PT2電子郵件地址.
        ! 41\"  PT,拼圖驗證.
        ! 41\"  PT,手機號碼.
        ! 71\"  PT/使用者名稱.
        ! .1\"  PT&密碼.
        ! 71\"  PT/驗證碼用途.

        """
    }
}
