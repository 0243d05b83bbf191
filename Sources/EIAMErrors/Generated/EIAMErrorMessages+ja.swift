// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let ja: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PT\\!アプリがサービスに接続できませんでした。."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PTQ\"インターネット接続を確認して、もう一度お試しください。."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PTH%サーバーに接続できなかったか、応答を受信する前に接続が切断されました。リクエストが実行されたかどうかは不明です。."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTI&このマシンとサービスの間の名前解決、ルーティング、プロキシ、証明書を確認してください。次に、サービスが稼働しているか確認してください。."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PTB\"サービスから時間内に応答がありませんでした。."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PTP&1分ほどお待ちください。認証コードをリクエストした場合は、受信トレイと迷惑メールフォルダを確認してください。その後、もう一度お試しください。."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PT^#サーバーが制限時間内に応答しませんでした。リクエストが実行されたかどうかは不明です。."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PTG$サービスの負荷と応答時間、およびクライアントで設定しているタイムアウトを確認してください。."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PTB\"アプリが受信した応答を読み取れませんでした。."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PT[%公衆Wi-Fiをご利用の場合は、接続できていることと、そのWi-Fiの利用規約に同意済みであることを確認してから、もう一度お試しください。."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PTF\"API仕様にない応答を受信しました。HTTPステータス：V\"TT\"。プロキシまたは別のサーバーが応答した可能性があります。.", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTA$API仕様にない応答を受信しました。プロキシまたは別のサーバーが応答した可能性があります。."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PTI\"サービス以外のものが応答しました。HTTPステータス：V\"T@#。プロキシ、ロードバランサー、接続先アドレスを確認してください。.", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTP$サービス以外のものが応答しました。プロキシ、ロードバランサー、接続先アドレスを確認してください。."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTP!このアプリで問題が発生しました。."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PT@#数分後にもう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PT^#呼び出し元の監査ログに試行を記録できなかったため、リクエストは送信されませんでした。."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PTL&呼び出し元の監査ログについて、空き容量、権限、および別のプロセスが使用中でないかを確認してください。このリクエストは送信されていません。."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PTH\"必要な端末情報がアプリから送信されませんでした。."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PT\\$アプリを更新するか、ページを再読み込みしてから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTM%端末情報ヘッダーがないか、値が空です。すべてのリクエストでX-operating-sys-version、X-device-fingerprint、X-agentを送信してください。."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PTE&クライアントがすべての端末情報ヘッダーを送信していること、およびX-で始まるヘッダーをプロキシが削除していないことを確認してください。."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTK\"必要な情報の一部がアプリから送信されませんでした。."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PT\\$アプリを更新するか、ページを再読み込みしてから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PTU!クライアントIDがないか、値が空です。."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PTB#クライアントの設定を確認してください。クライアントIDがありません。."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PTA!ログアウトされました。."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PTM!もう一度ログインしてください。."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PTZ#IDトークンが無効か、有効期限が切れています。ユーザーに再度ログインさせてください。."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PTN&個別のユーザーであれば対応は不要です。多数のユーザーに影響している場合は、サーバー間の時刻のずれとIDトークンの有効期間を確認してください。."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PTA!ログアウトされました。."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PTM!もう一度ログインしてください。."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PTG$セッショントークンが無効か、有効期限が切れています。ユーザーに再度ログインさせてください。."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PTP'個別のユーザーであれば対応は不要です。多数のユーザーに影響している場合は、セッションの有効期間と、セッションストアの内容が消去されていないかを確認してください。."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PTD!画像認証に失敗しました。."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTV!新しい画像でもう一度お試しください。."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PT_\"画像認証（CAPTCHA）に失敗しました。新しいCAPTCHAを取得してください。."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PT@%個別のユーザーであれば対応は不要です。急増している場合は、攻撃またはCAPTCHAページの不具合の可能性があります。."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PTS!認証コードを送信できませんでした。."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PTP#1分ほど待ってから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PTG$サーバーが認証コードを送信できませんでした。ゲートウェイとそのクォータを確認してください。."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PTV$ゲートウェイが有効であること、クォータに残りがあること、資格情報が有効であることを確認してください。."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PTK\"認証コードが正しくないか、有効期限が切れています。."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PTU#最後に届いた認証コードを入力するか、新しい認証コードをリクエストしてください。."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PT_!認証コードが正しくないか、すでに無効です。."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTX&個別のユーザーであれば対応は不要です。急増している場合は、何者かが認証コードを推測しようとしているか、メールの到着が遅れている可能性があります。."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PTQ\"ログインに時間がかかりすぎたか、途中で中断されました。."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PTM!もう一度ログインしてください。."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PTD%state_tokenが正しくないか、有効期限が切れているか、別のログインのものです。ログインを最初からやり直してください。."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PTC(個別のユーザーであれば対応は不要です。多数のユーザーに影響している場合は、ログインの制限時間と、1回のログインのリクエストが別々のサーバーに届いていないかを確認してください。."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PTD!必要な情報が足りません。."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT#「V$TH\"」の項目を完了してから、もう一度お試しください。.", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PT^#すべての項目を入力して、もう一度お試しください。入力漏れがない場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PTG!ヘッダーまたはフィールド「V\"TQ\"」がないか、値が空です。値を指定して送信してください。.", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PT[#必須のヘッダーまたはフィールドがないか、値が空です。値を指定して送信してください。."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT8クライアントが「V\"T[#」を送信していること、およびプロキシがそれを削除していないことを確認してください。.", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTC&クライアントが必須のヘッダーとフィールドをすべて送信していること、およびプロキシがヘッダーを削除していないことを確認してください。."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PTG!正しくない情報があります。."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT#「V$TB\"」の項目を確認して、もう一度お試しください。.", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTB\"入力内容を確認して、もう一度お試しください。."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$bodyM%TI%リクエストボディが要件を満たしていません。キーに重複のないUTF-8のJSONオブジェクトを1つ、16 KiB以内で送信してください。.*Z\"TG!ヘッダーまたはフィールド「V!TJ!」の形式が正しくありません。.", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTK\"ヘッダーまたはフィールドの形式が正しくありません。."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTV*クライアントの送信内容をAPIドキュメントと照合してください。該当するヘッダー名またはフィールド名は、開発者向けメッセージに示されています。特定のクライアントバージョンだけで発生している場合は、そのバージョンの不具合と考えられます。."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PTH\"必要な端末情報がアプリから送信されませんでした。."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PT\\$アプリを更新するか、ページを再読み込みしてから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PT_!次の端末情報ヘッダーがないか、値が空です：V\"TW#。すべてのリクエストでX-operating-sys-version、X-device-fingerprint、X-agentを送信してください。.", needs: 0b10),
            TableMessage("1/\"$code'missing PTM%端末情報ヘッダーがないか、値が空です。すべてのリクエストでX-operating-sys-version、X-device-fingerprint、X-agentを送信してください。."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PTE&クライアントがすべての端末情報ヘッダーを送信していること、およびX-で始まるヘッダーをプロキシが削除していないことを確認してください。."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PT@#アプリから送信されたリクエストであることを確認できませんでした。."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PT\\$アプリを更新するか、ページを再読み込みしてから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PT\\$サーバーがリクエストの署名を復号できませんでした。アプリケーションの鍵とアルゴリズムを確認してください。."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PTF&アプリケーションの鍵、および署名のアルゴリズムと文字エンコーディングが、クライアント側とサーバー側で一致しているか確認してください。."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenT!TP!画像認証の有効期限が切れました。.*W!TS!この手続きの有効期限が切れました。.", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTS!この手続きの有効期限が切れました。."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenG#TC#もう一度画像認証を行ってから、認証コードをリクエストしてください。.*@\"T\\!この手続きを最初からやり直してください。.", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PT\\!この手続きを最初からやり直してください。."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenF(TB(captcha_tokenが不明、使用済み、期限切れのいずれかであるか、別のメールアドレスのものです。有効期間は180秒で、使用できるのは1回だけです。新しいCAPTCHAで画像認証をやり直してください。.*Z#T#「V!TO#」が不明、使用済み、期限切れのいずれかです。新しいものを取得してください。.", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTX#トークンが不明、使用済み、期限切れのいずれかです。新しいものを取得してください。."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTE(個別のユーザーであれば対応は不要です。多数のユーザーに影響している場合は、サーバー間の時刻のずれと、すべてのサーバーが同じ状態データベースを共有しているかを確認してください。."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PT\\!リクエストの内容を認識できませんでした。."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTU#前の画面に戻って、最初からやり直してください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT#「V\"TR#」の値は、許可されている値ではありません。値の大文字と小文字は区別されます。.", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTA$パラメーターの値が、許可されている値ではありません。値の大文字と小文字は区別されます。."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT]%その値を送信しているクライアントのバージョンを確認してください。該当するフィールド名は、開発者向けメッセージに示されています。."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTH\"アプリから送信された情報を読み取れませんでした。."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT\\$アプリを更新するか、ページを再読み込みしてから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT#「V\"TX\"」の値のJSON型が正しくありません。文字列を送信してください。.", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTR\"値のJSON型が正しくありません。文字列を送信してください。."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PT@&誤った型を送信しているクライアントのバージョンを確認してください。該当するフィールド名は、開発者向けメッセージに示されています。."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTV!ただいまサービスが混み合っています。."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PT]\"数分後にもう一度お試しください。入力内容が原因ではありません。."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PTF&サーバーは現在、リクエストを処理できません。同じリクエストが後で成功する可能性があります。再試行のたびに待機時間を長くしてください。."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PTF&同時刻のサービスのログで、ディスクの空き容量不足、監査ログのロック、過負荷、応答しないバックエンドサービスがないか確認してください。."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PT\\!このログイン方法はご利用いただけません。."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PTW\"別の方法でログインするか、サポートにお問い合わせください。."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PTM$リクエストが参照する認証設定（認証ソース）がサーバーにありません。管理者による設定が必要です。."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PTN%コンソールで認証ソースを確認してください。クライアントがまだ使用している認証ソースが、削除または無効化されています。."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PTP!サービス側で問題が発生しました。."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PT@#数分後にもう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PTO#サーバーがエンタープライズセンターのグローバル設定を読み取れませんでした。."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PT]%コンソールでエンタープライズセンターのグローバル設定を確認し、サーバーのデータベースが正常に動作しているかも確認してください。."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PTP!サービス側で問題が発生しました。."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PT@#数分後にもう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PTT\"サーバーが国際電話の国番号の設定を読み取れませんでした。."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PTQ\"コンソールで国際電話の国番号の設定を確認してください。."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PTE\"当サービスでこのアプリを認識できませんでした。."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PT\\$アプリを更新するか、ページを再読み込みしてから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PTU$送信されたX-client-idに該当するアプリケーションは登録されていません。コンソールの値と照合してください。."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PTW&クライアントが送信したX-client-idを、コンソールのアプリケーションと照合してください。アプリケーションが削除または無効化されている可能性があります。."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PTZ\"リクエストで指定された情報に該当するユーザーは存在しません。."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTS'ユーザーが存在し、有効で、アプリケーションの対象範囲に含まれているかをコンソールで確認してください。本人確認ができていない相手には、その結果を伝えないでください。."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PTQ\"サービス側で、このアプリの設定がまだ完了していません。."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PT5エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTX#サーバーにアプリケーションの秘密鍵がありません。管理者が作成する必要があります。."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTT\"コンソールでアプリケーションの鍵ペアを作成してください。."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PTP!サービス側で問題が発生しました。."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PT@#数分後にもう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PTJ!サーバーがインターフェース「V\"T_!」を呼び出した際に、エラーが発生しました。.", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTI#サーバーが別のインターフェースを呼び出した際に、エラーが発生しました。."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PT;インターフェース「V\"TU#」が正常に動作しているか、およびそこまでのネットワーク経路を確認してください。.", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTY$サーバーが呼び出すサービスが正常に動作しているか、およびそこまでのネットワーク経路を確認してください。."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PTF#このSNSアカウントは、まだ当サービスのアカウントと連携されていません。."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTQ%このSNSアカウントを、すでにお持ちの当サービスのアカウントと連携するか、当サービスで新しいアカウントを作成してください。."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PTV$このSNSアカウントはどのユーザーとも連携されていません。連携またはアカウントの作成を案内してください。."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PTC&以前は連携していたとユーザーから申し出がない限り、対応は不要です。申し出があった場合は、コンソールで連携の状態を確認してください。."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PT]\"ログインの失敗が続いたため、一時的にログインを制限しています。."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i PW!$TU#分後にもう一度お試しください。パスワードをお忘れの場合は、再設定してください。.", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i PW!#TU#秒後にもう一度お試しください。パスワードをお忘れの場合は、再設定してください。.", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTD$しばらくしてからもう一度お試しください。パスワードをお忘れの場合は、再設定してください。."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTF#ログインの失敗が続いたため、ユーザーがロックされています。残り時間：V\"T#分V$T&秒。.", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTW\"ログインの失敗が続いたため、ユーザーがロックされています。."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTS&管理者はコンソールでユーザーのロックを解除できます。ログインの失敗が1つの接続元アドレスからか、多数の接続元アドレスからかを確認してください。."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PTP!サービス側で問題が発生しました。."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PT@#数分後にもう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTN\"サーバーがパスワードポリシーを読み取れませんでした。."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PT\\$コンソールでパスワードポリシーを確認し、サーバーのデータベースが正常に動作しているかも確認してください。."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PTP!ログイン情報が正しくありません。."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!\"n!0H$TD$これ以上お試しいただけません。パスワードを再設定するか、サポートにお問い合わせください。.*S#TH\"入力内容を確認して、もう一度お試しください。あとW!!TA!回お試しいただけます。.", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTB\"入力内容を確認して、もう一度お試しください。."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PTZ\"ユーザー名またはパスワードが正しくありません。残り試行回数：V\"T#。.", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTE\"ユーザー名またはパスワードが正しくありません。."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTZ%個別のユーザーであれば対応は不要です。多数のユーザーで急増している場合は、盗まれたパスワードを使った攻撃の可能性があります。."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTY!短時間に操作が何度も繰り返されました。."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i PW!#T_$分後にもう一度お試しください。認証コードをお待ちの場合は、受信トレイと迷惑メールフォルダをご確認ください。.", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i PW!\"T_$秒後にもう一度お試しください。認証コードをお待ちの場合は、受信トレイと迷惑メールフォルダをご確認ください。.", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTN%しばらくしてからもう一度お試しください。認証コードをお待ちの場合は、受信トレイと迷惑メールフォルダをご確認ください。."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTJ\"上限に達しました。Retry-Afterヘッダーが示す待機秒数：V\"T#。.", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PT\\\"上限に達しました。待機秒数はRetry-Afterヘッダーに示されています。."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTX&個別のユーザーであれば対応は不要です。同じネットワークのユーザー全員に影響している場合は、設定にある信頼済みプロキシと上限値を確認してください。."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PTT\"画像認証で、パズルのピースの位置が合っていませんでした。."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTV!新しい画像でもう一度お試しください。."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PTD%point_jsonの位置がピースの正しい位置と一致しません。このチャレンジは使用済みです。新しいCAPTCHAを取得してください。."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PT@%個別のユーザーであれば対応は不要です。急増している場合は、攻撃またはCAPTCHAページの不具合の可能性があります。."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PT@#アプリが利用しようとした機能は、当サービスでは提供していません。."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PT\\$アプリを更新するか、ページを再読み込みしてから、もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PTT\"次のメソッドとパスに対応するエンドポイントはありません：V\"T#。.", needs: 0b10),
            TableMessage("1,\"$code$path PTT\"このメソッドとパスに対応するエンドポイントはありません。."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PT\\$クライアントが使用している接続先アドレスと、サービスの前段にあるプロキシのパスルールを確認してください。."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PTQ\"SMSの認証コードが正しくないか、有効期限が切れています。."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PT[#最後に届いたSMSの認証コードを入力するか、新しい認証コードをリクエストしてください。."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTE\"SMSの認証コードが正しくないか、すでに無効です。."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PTR&個別のユーザーであれば対応は不要です。急増している場合は、何者かが認証コードを推測しようとしているか、SMSの到着が遅れている可能性があります。."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PTW\"メールの認証コードが正しくないか、有効期限が切れています。."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTA$最後に届いたメールの認証コードを入力するか、新しい認証コードをリクエストしてください。."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PTK\"メールの認証コードが正しくないか、すでに無効です。."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTX&個別のユーザーであれば対応は不要です。急増している場合は、何者かが認証コードを推測しようとしているか、メールの到着が遅れている可能性があります。."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PT>問題が発生しました。."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PTT\"もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PTT\"クライアントでエラーが発生しましたが、そのエラーコード（V TY!）はこのカタログに登録されていません。.", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTO#このバージョンのErrataカタログにないエラーコードをサーバーが使用しています：V TO#。ベンダーのドキュメントで調べ、Errataを新しいバージョンに更新してください。.", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PTP!サービス側で問題が発生しました。."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PTT\"もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTM!サーバーが返したエラーコード（V TG#）は、このカタログに登録されていません。エラーコードの系統はCIAMです。.", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTO#このバージョンのErrataカタログにないエラーコードをサーバーが使用しています：V TO#。ベンダーのドキュメントで調べ、Errataを新しいバージョンに更新してください。.", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PTP!サービス側で問題が発生しました。."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PTT\"もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTM!サーバーが返したエラーコード（V TO#）は、このカタログに登録されていません。エラーコードの系統は「共通」です。.", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTO#このバージョンのErrataカタログにないエラーコードをサーバーが使用しています：V TO#。ベンダーのドキュメントで調べ、Errataを新しいバージョンに更新してください。.", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PTG!ログインできませんでした。."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PTT\"もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTM!サーバーが返したエラーコード（V TU#）は、このカタログに登録されていません。エラーコードの系統は「ログイン」です。.", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTO#このバージョンのErrataカタログにないエラーコードをサーバーが使用しています：V TO#。ベンダーのドキュメントで調べ、Errataを新しいバージョンに更新してください。.", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PTS!認証コードを送信できませんでした。."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PTT\"もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTM!サーバーが返したエラーコード（V TO#）は、このカタログに登録されていません。エラーコードの系統は「送信」です。.", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTO#このバージョンのErrataカタログにないエラーコードをサーバーが使用しています：V TO#。ベンダーのドキュメントで調べ、Errataを新しいバージョンに更新してください。.", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PTS!認証コードを確認できませんでした。."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PTO#新しい認証コードをリクエストしてください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTM!サーバーが返したエラーコード（V TX#）は、このカタログに登録されていません。エラーコードの系統は「認証コード」です。.", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTO#このバージョンのErrataカタログにないエラーコードをサーバーが使用しています：V TO#。ベンダーのドキュメントで調べ、Errataを新しいバージョンに更新してください。.", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PT>問題が発生しました。."),
        ],
        // */advice
        [
            TableMessage("1'!$code PTT\"もう一度お試しください。問題が続く場合は、エラーコード（V T_!）を添えてサポートにお問い合わせください。.", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTM!サーバーが返したエラーコード（V T\\!）は、このカタログに登録されていません。.", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTO#このバージョンのErrataカタログにないエラーコードをサーバーが使用しています：V TO#。ベンダーのドキュメントで調べ、Errataを新しいバージョンに更新してください。.", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PT5メールアドレス."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PT,画像認証."),
        ],
        // mobile
        [
            TableMessage("1\"  PT2携帯電話番号."),
        ],
        // username
        [
            TableMessage("1\"  PT/ユーザー名."),
        ],
        // password
        [
            TableMessage("1\"  PT/パスワード."),
        ],
        // type
        [
            TableMessage("1\"  PT8認証コードの用途."),
        ],
    ]
}
