// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ja: String {
        """
        N!@@@@@RA@@@TB@@@DD@@@VE@@@NG@@@@H@@@XH@@@JI@@@\\I@@@]J@@@UK@@@JL@@@UM@@@SN@@@TO@@@XQ@@@VR@@@HS@@@ZS@@@LT@@@^T@@@SU@@@EV@@@FW@@@UW@@@PX@@@QY@@@CZ@@@V\\@@@F_@@@MAA@@LDA@@DEA@@VEA@@HFA@@IGA@@[GA@@PHA@@AKA@@YKA@@^LA@@DNA@@VOA@@[PA@@FRA@@
        ! M!1\"  PTD!認証コードのメール：概要.
        !!>1'!$path PT/監査ログ：V .
        !#K!1*\"$from\"to PV T&からV\"T/まで（UTC）.
        ! M!1\"  PTD!監査ログ全体（時刻はUTC）.
        ! S!1\"  PTJ!この期間の試行はありません。.
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

        """
    }
}
