// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ja: String {
        """
        N#@@@@@RA@@@TB@@@DD@@@VE@@@NG@@@VK@@@\\R@@@NS@@@FT@@@XT@@@JU@@@KV@@@CW@@@XW@@@CY@@@AZ@@@B[@@@F]@@@D^@@@V^@@@H_@@@Z_@@@L@A@@AAA@@SAA@@TBA@@CCA@@^CA@@_DA@@QEA@@DHA@@TJA@@[LA@@ZOA@@RPA@@DQA@@VQA@@WRA@@ISA@@^SA@@OVA@@GWA@@LXA@@RYA@@D[A@@I\\A@@T]A@@_^A@@IBB@@ZEB@@KIB@@DKB@@]MB@@EOB@@URB@@^TB@@KXB@@^[B@@U]B@@OAC@@EGC@@TKC@@MTC@@UVC@@VXC@@WZC@@G]C@@Y^C@@RBD@@]CD@@BED@@JFD@@KGD@@@ID@@AJD@@YJD@@HLD@@PMD@@@PD@@YRD@@ZTD@@NVD@@\\XD@@M[D@@V_D@@IEE@@[FE@@CIE@@ZKE@@IME@@YNE@@_PE@@OSE@@NVE@@_XE@@J[E@@\\]E@@TAF@@^CF@@_EF@@^IF@@CLF@@ZNF@@SQF@@BUF@@^VF@@CYF@@B[F@@E]F@@
        ! M!1\"  PTD!認証コードのメール：概要.
        !!>1'!$path PT/監査ログ：V .
        !#K!1*\"$from\"to PV T&からV\"T/まで（UTC）.
        ! M!1\"  PTD!監査ログ全体（時刻はUTC）.
        ! S!1\"  PTJ!この期間の試行はありません。.
        !!C$1(!%count PTR#この期間の試行のうち、古いためエントリが削除され、合計だけが残っているもの：V .
        !'A'10#%count$from\"to PT;含まれていません：V\"T( から V$T9（UTC）までの最大 V TB$ 件の試行。古いためエントリが削除されており、この期間に何件あったかはもうわかりません。.
        ! .1\"  PT&試行.
        ! 41\"  PT,送信済み.
        ! .1\"  PT&失敗.
        ! .1\"  PT&拒否.
        ! =1\"  PT5意図的な未送信.
        ! 41\"  PT,結果不明.
        ! 11\"  PT)処理中.
        ! F!1\"  PT>エラーコード別の失敗.
        ! :1\"  PT2用途別の失敗.
        ! =1\"  PT5アプリ別の失敗.
        ! _!1\"  PTV!多数のメールアドレスで使用された端末.
        ! :1\"  PT2エラーコード.
        ! .1\"  PT&件数.
        ! .1\"  PT&割合.
        ! .1\"  PT&意味.
        ! .1\"  PT&用途.
        ! 11\"  PT)アプリ.
        ! .1\"  PT&端末.
        ! =1\"  PT5メールアドレス.
        ! +1\"  PT#No..
        ! 71\"  PT/日時（UTC）.
        ! =1\"  PT5メールアドレス.
        ! .1\"  PT&結果.
        ! N\"1\"  PTE\"メールサーバーがメールを受け付けませんでした。.
        ! K\"1\"  PTB\"メールサーバーが時間内に応答しませんでした。.
        ! B\"1\"  PTY!メールサーバーに接続できませんでした。.
        ! Z\"1\"  PTQ\"メールを送信処理に渡す前に、当サービスが停止しました。.
        ! 41\"  PT,送信済み.
        ! .1\"  PT&失敗.
        ! .1\"  PT&拒否.
        ! =1\"  PT5意図的な未送信.
        ! .1\"  PT&不明.
        ! 11\"  PT)処理中.
        !#L\"1.\"%shown%total PT;試行（新しい順、全V\"T&件中V T/件を表示）.
        ! 41\"  PT,ログイン.
        ! @!1\"  PT8アカウントの作成.
        ! A!1\"  PT9ログインの2段階目.
        ! M!1\"  PTD!忘れたパスワードの再設定.
        ! @!1\"  PT8パスワードの変更.
        ! F!1\"  PT>メールアドレスの登録.
        ! F!1\"  PT>メールアドレスの変更.
        !!E#1(!%count PTT\"監査ログは記録された当時のままです。確認したエントリ数：V .
        ! L#1\"  PTC#監査ログが記録された当時と異なっています！相違点は次のとおりです。.
        ! L#1\"  PTC#確認はここで打ち切られました。ほかにも相違がある可能性があります。.
        !!T!1'!$root PTD!ツリーのルートハッシュ：V .
        !#T\"1.\"%count%total PTV!署名済みの範囲に含まれるエントリ数：V T# / V\".
        !!C!1&!#key PT5署名の公開鍵：V .
        !!K#1(!%count PTZ\"保存期間を過ぎて削除され、ハッシュのみを確認したエントリ数：V .
        !!D\"1(!%count PTS!個人データが消去されたエントリ数：V .
        !!H#1(!%count PTW\"改ざん防止機能のない古い監査ログから引き継いだエントリ数：V .
        !!N#1(!%count PT]\"ログに記録されないままメールが送信された可能性がある期間の数：V .
        !!R!1'!$time PT8最新のエントリ：V T)（UTC）.
        !!U#1'!$time PT8最新のエントリ：V TK\"（UTC）。指定した許容時間を超えて古くなっています。.
        ! Q%1\"  PTH%注意：別の場所に保管されたチェックポイントが指定されていません。末尾のエントリが削除されていても検出できません。.
        ! J$1\"  PTA$注意：監査ログの鍵がないため、検索用の表の行は数だけを確認し、内容は確認していません。.
        ! T(1\"  PTK(注意：ファイルのインデックスとページは確認していません。インデックスが変更されていた場合、すべてのエントリが記録された当時のままであっても、一覧や件数が正しくないことがあります。.
        !#C\"10\"(sequence$time PT/使用開始：V\"T8（UTC）、エントリV .
        !#\\!1*\"$from\"to PT/対象期間：V T&からV\"T/まで（UTC）.
        ! \\!1\"  PTS!照合した署名済みチェックポイント：.
        !'K\"14#%count&source$time PV\"T/：エントリV T/件、最新はV$T)（UTC）.
        !#M!1/\"%count&source PV\"T/：エントリV T#件.
        !/T#1@!$+checkpoints%first$last&source PV&T;：チェックポイントV T2個、エントリV\"T)件からV$T)件まで.
        ! F!1\"  PT>最後のエントリの署名.
        ! @!1\"  PT8監査ログ内に保管.
        ! C!1\"  PT;別のファイルに保管.
        ! =1\"  PT5指定されたもの.
        ! P!1\"  PTG!監査ログ自体に対する操作：.
        ! =1\"  PT5サービスを起動.
        ! 41\"  PT,鍵を導入.
        ! J!1\"  PTA!ある個人のデータを消去.
        ! C!1\"  PT;古いエントリを削除.
        ! K\"1\"  PTB\"リーガルホールド（法的保全）を設定または解除.
        ! T\"1\"  PTK\"ログに記録されないままメールが送信された可能性あり.
        ! \\!1\"  PTS!バックアップを復元、または鍵を喪失.
        !!O!1*!'seconds PT)時計がV T2秒戻っていた.
        !!I\"1+!(sequence PT,エントリV TG!まで署名済み。未検証です。.
        !!L\"1+!(sequence PT,エントリV TJ!まで署名済み。検証済みです。.
        ! D$1\"  PT[#警告：これらのエントリには誰も署名していません。監査ログの確認を実行してください。.
        ! N%1\"  PTE%警告：この監査ログの表が変更されています。数値が正しくない可能性があります。監査ログの確認を実行してください。.
        ! M!1\"  PTD!ﾐﾐ Certificate of erasure ﾐﾐ.
        !!C\"1*!'address PTG!ﾐﾐ E-mail address (partly hidden): V T' ﾐﾐ.
        !#R\"1.\"$hash&number PTL!ﾐﾐ Mark of the address, under index key V\"T\": V T' ﾐﾐ.
        !!J!1'!$name PT2ﾐﾐ Audit log: V T' ﾐﾐ.
        !!K!1'!$time PT-ﾐﾐ Date: V T- (UTC) ﾐﾐ.
        !!A\"1(!%count PTG!ﾐﾐ Rows of personal data searched: V T' ﾐﾐ.
        !!K\"1(!%count PTQ!ﾐﾐ Spellings in which the address was found: V T' ﾐﾐ.
        !#Z\"10\"%count'entries PTJ!ﾐﾐ Personal data erased from entries: V\"T) (total: V T() ﾐﾐ.
        ! L\"1\"  PTC\"ﾐﾐ The audit log held no personal data for this address. ﾐﾐ.
        !!F\"1+!(sequence PTH!ﾐﾐ The erasure is recorded as entry V T(. ﾐﾐ.
        ! M\"1\"  PTD\"ﾐﾐ Signed state of the audit log that covers the erasure: ﾐﾐ.
        ! S#1\"  PTJ#ﾐﾐ The file's write-ahead log was in use. The last bytes will be removed from it automatically. ﾐﾐ.
        !#E\"1-\"%count$name PT@!ﾐﾐ Records also erased from V\"T\": V T' ﾐﾐ.
        !#\\!1.\"$name&reason PT7ﾐﾐ NOT ERASED from V T\": V\"T' ﾐﾐ.
        ! Z#1\"  PTQ#ﾐﾐ Only the audit log was searched. Other data of the service, such as its mail queue, was not erased. ﾐﾐ.
        !!@\"1(!%count PTF!ﾐﾐ Similar addresses, not erased: V T' ﾐﾐ.
        !#R\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TA! (same name, other domain) ﾐﾐ.
        !#T\"13\"'address(sequence PT-ﾐﾐ entry V\"T\": V TC! (same domain, similar name) ﾐﾐ.
        !!J#1*!'entries PTN\"ﾐﾐ Entries whose stated reason names the address, which cannot be erased: V T' ﾐﾐ.
        ! W!1\"  PTN!ﾐﾐ This certificate does not cover: ﾐﾐ.
        ! @\"1\"  PTW!ﾐﾐ backups and other copies of the audit log ﾐﾐ.
        ! Z!1\"  PTQ!ﾐﾐ mailboxes, and logs of mail servers ﾐﾐ.
        ! ^!1\"  PTU!ﾐﾐ other audit logs, such as those of apps ﾐﾐ.
        ! [!1\"  PTR!ﾐﾐ proofs and reports given out earlier ﾐﾐ.

        """
    }
}
