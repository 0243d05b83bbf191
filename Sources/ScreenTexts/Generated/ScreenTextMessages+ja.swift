// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var ja: String {
        """
        >@@@@@AA@@@RD@@@LF@@@AH@@@\\H@@@WJ@@@VM@@@HO@@@IP@@@^Q@@@XW@@@TZ@@@F\\@@@A]@@@\\]@@@]^@@@H@A@@MCA@@EEA@@WFA@@XHA@@HKA@@EOA@@NRA@@WUA@@SXA@@QZA@@C\\A@@A]A@@
        ! =1\"  PT5メールアドレス.
        ! L#1\"  PTC#メールアドレスが不完全です。入力の間違いがないか確認してください。.
        !!U!1*!'address PT#「V T>」ではありませんか？.
        ! P!1\"  PTG!認証コードをリクエストする.
        ! 71\"  PT/画像パズル.
        ! V!1\"  PTM!画像パズルを読み込んでいます….
        ! Z\"1\"  PTQ\"ピースを、同じ形の空いている場所まで動かしてください。.
        ! M!1\"  PTD!空いている場所のある画像.
        ! =1\"  PT5パズルのピース.
        !!P!1*!'percent PT2左端から右へV T*%の位置.
        ! U%1\"  PTL%左右の矢印キーでピースを動かせます。Shiftキーを押しながら操作すると、より大きく動きます。Enterキーで位置を確定します。.
        ! W\"1\"  PTN\"このパズルを解くには、画像を目で見る必要があります。.
        ! M!1\"  PTD!画像を見ることができない.
        ! 71\"  PT/左に動かす.
        ! 71\"  PT/右に動かす.
        ! =1\"  PT5位置を確定する.
        ! F!1\"  PT>別のパズルを表示する.
        ! @#1\"  PTW\"画像パズルが無効になったため、新しいパズルを表示しました。.
        ! S!1\"  PTJ!画像パズルを確認しています….
        ! M!1\"  PTD!画像パズルが解けました。.
        ! \\!1\"  PTS!認証コードをリクエストしています….
        !!K\"1*!'address PT2認証コードをV TD!宛てにお送りしています。.
        ! X#1\"  PTO#届くまでに数分かかることがあります。迷惑メールフォルダも確認してください。.
        !!D#18!'minutes!-i'minutesv i PW! TB\"分後に新しい認証コードをリクエストできます。.
        !!D#18!'seconds!-i'secondsv i PW! TB\"秒後に新しい認証コードをリクエストできます。.
        ! W\"1\"  PTN\"新しい認証コードをリクエストできるようになりました。.
        ! Y!1\"  PTP!新しい認証コードをリクエストする.
        ! M!1\"  PTD!メールアドレスを変更する.
        ! :1\"  PT2もう一度試す.
        !!D!1'!$code PT5エラーコード：V .

        """
    }
}
