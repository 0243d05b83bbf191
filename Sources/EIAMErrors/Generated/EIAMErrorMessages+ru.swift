// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

import ErrorCatalog

extension EIAMErrorMessages {
    static let ru: MessageTable.Messages = [
        // ERRATA.CLIENT.1001/user
        [
            TableMessage("1'!$code PTA#Приложению не удалось подключиться к нашему сервису.."),
        ],
        // ERRATA.CLIENT.1001/advice
        [
            TableMessage("1'!$code PTF#Проверьте подключение к интернету и попробуйте ещё раз.."),
        ],
        // ERRATA.CLIENT.1001/developer
        [
            TableMessage("1'!$code PT\\&Соединение с сервером не удалось установить, или оно прервалось до получения ответа. Неизвестно, был ли запрос выполнен.."),
        ],
        // ERRATA.CLIENT.1001/operator
        [
            TableMessage("1'!$code PTO'Проверьте разрешение имён, маршрутизацию, прокси и сертификат между этой машиной и сервисом; затем посмотрите, работает ли сервис.."),
        ],
        // ERRATA.CLIENT.1002/user
        [
            TableMessage("1'!$code PTB\"Наш сервис слишком долго не отвечал.."),
        ],
        // ERRATA.CLIENT.1002/advice
        [
            TableMessage("1'!$code PT_%Подождите минуту. Если вы запрашивали код, проверьте папки «Входящие» и «Спам». Затем повторите попытку.."),
        ],
        // ERRATA.CLIENT.1002/developer
        [
            TableMessage("1'!$code PTQ#Сервер не ответил вовремя. Неизвестно, был ли запрос выполнен.."),
        ],
        // ERRATA.CLIENT.1002/operator
        [
            TableMessage("1'!$code PTQ$Проверьте нагрузку и время ответа сервиса, а также тайм-аут, заданный в клиенте.."),
        ],
        // ERRATA.CLIENT.1003/user
        [
            TableMessage("12\"$code*httpStatus PTH#Приложение получило ответ, который не удалось прочитать.."),
        ],
        // ERRATA.CLIENT.1003/advice
        [
            TableMessage("12\"$code*httpStatus PTR'Если вы пользуетесь общественным Wi-Fi, убедитесь, что подключение установлено и вы приняли условия доступа. Затем попробуйте ещё раз.."),
        ],
        // ERRATA.CLIENT.1003/developer
        [
            TableMessage("12\"$code*httpStatus PTQ\"Ответ не предусмотрен контрактом; HTTP-статус V\"TQ\". Возможно, ответил прокси или другой сервер..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTN$Ответ не предусмотрен контрактом. Возможно, ответил прокси или другой сервер.."),
        ],
        // ERRATA.CLIENT.1003/operator
        [
            TableMessage("12\"$code*httpStatus PTQ\"Ответил не сервис, а что-то другое; HTTP-статус V\"T]\". Проверьте прокси, балансировщик нагрузки и адрес..", needs: 0b10),
            TableMessage("12\"$code*httpStatus PTZ$Ответил не сервис, а что-то другое. Проверьте прокси, балансировщик нагрузки и адрес.."),
        ],
        // ERRATA.CLIENT.1004/user
        [
            TableMessage("1'!$code PTX!В приложении произошла ошибка.."),
        ],
        // ERRATA.CLIENT.1004/advice
        [
            TableMessage("1'!$code PTN&Попробуйте ещё раз через несколько минут. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.1004/developer
        [
            TableMessage("1'!$code PTQ%Попытку не удалось записать в журнал аудита вызывающей стороны, поэтому запрос не был отправлен.."),
        ],
        // ERRATA.CLIENT.1004/operator
        [
            TableMessage("1'!$code PTB)Проверьте журнал аудита вызывающей стороны: хватает ли места на диске, верны ли права доступа и не удерживает ли его другой процесс. Ничего не было отправлено.."),
        ],
        // IDAAS.SDK.PARAM.0001/user
        [
            TableMessage("1'!$code PTJ#Приложение не передало нужные нам сведения об устройстве.."),
        ],
        // IDAAS.SDK.PARAM.0001/advice
        [
            TableMessage("1'!$code PTA(Обновите приложение или перезагрузите страницу и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0001/developer
        [
            TableMessage("1'!$code PTV&Заголовок с данными об устройстве отсутствует или пуст. Передавайте X-operating-sys-version, X-device-fingerprint и X-agent в каждом запросе.."),
        ],
        // IDAAS.SDK.PARAM.0001/operator
        [
            TableMessage("1'!$code PTK'Проверьте, что клиент передаёт все заголовки с данными об устройстве и что ни один прокси не удаляет заголовки, начинающиеся с X-.."),
        ],
        // IDAAS.SDK.PARAM.0002/user
        [
            TableMessage("1'!$code PTS\"Приложение передало не все нужные нам данные.."),
        ],
        // IDAAS.SDK.PARAM.0002/advice
        [
            TableMessage("1'!$code PTA(Обновите приложение или перезагрузите страницу и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.PARAM.0002/developer
        [
            TableMessage("1'!$code PTQ\"Идентификатор клиента отсутствует или пуст.."),
        ],
        // IDAAS.SDK.PARAM.0002/operator
        [
            TableMessage("1'!$code PTV#Проверьте конфигурацию клиента: не задан идентификатор клиента.."),
        ],
        // IDAAS.SDK.PARAM.0016/user
        [
            TableMessage("1'!$code PTR!Выполнен выход из аккаунта.."),
        ],
        // IDAAS.SDK.PARAM.0016/advice
        [
            TableMessage("1'!$code PT:Войдите снова.."),
        ],
        // IDAAS.SDK.PARAM.0016/developer
        [
            TableMessage("1'!$code PT\\$ID-токен недействителен, или срок его действия истёк. Пользователю нужно войти заново.."),
        ],
        // IDAAS.SDK.PARAM.0016/operator
        [
            TableMessage("1'!$code PT^'В единичных случаях ничего делать не нужно. Если затронуто много пользователей, сверьте часы серверов и проверьте срок действия ID-токенов.."),
        ],
        // IDAAS.SDK.PARAM.0023/user
        [
            TableMessage("1'!$code PTR!Выполнен выход из аккаунта.."),
        ],
        // IDAAS.SDK.PARAM.0023/advice
        [
            TableMessage("1'!$code PT:Войдите снова.."),
        ],
        // IDAAS.SDK.PARAM.0023/developer
        [
            TableMessage("1'!$code PTF%Токен сессии недействителен, или срок его действия истёк. Пользователю нужно войти заново.."),
        ],
        // IDAAS.SDK.PARAM.0023/operator
        [
            TableMessage("1'!$code PT^(В единичных случаях ничего делать не нужно. Если затронуто много пользователей, проверьте, каков срок действия сессий и не было ли очищено хранилище сессий.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/user
        [
            TableMessage("1'!$code PT]!Проверка с картинкой не пройдена.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/advice
        [
            TableMessage("1'!$code PTD\"Попробуйте ещё раз с новой картинкой.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/developer
        [
            TableMessage("1'!$code PTW\"Графическая капча не пройдена. Запросите новую.."),
        ],
        // IDAAS.SDK.CAPTCHA.0002/operator
        [
            TableMessage("1'!$code PTI&В единичных случаях ничего делать не нужно. Резкий рост может означать атаку или неработающую страницу капчи.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/user
        [
            TableMessage("1'!$code PTN!Не удалось отправить код.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/advice
        [
            TableMessage("1'!$code PTH&Подождите минуту и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.CAPTCHA.0006/developer
        [
            TableMessage("1'!$code PTJ$Серверу не удалось отправить код подтверждения. Проверьте шлюз и его квоту.."),
        ],
        // IDAAS.SDK.CAPTCHA.0006/operator
        [
            TableMessage("1'!$code PTY$Проверьте, что шлюз включён, его квота не исчерпана, а учётные данные действительны.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/user
        [
            TableMessage("1'!$code PT\\!Код неверен или уже не действует.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/advice
        [
            TableMessage("1'!$code PTO#Введите код из последнего сообщения или запросите новый код.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/developer
        [
            TableMessage("1'!$code PTC#Код подтверждения неверен или больше не действителен.."),
        ],
        // IDAAS.SDK.CAPTCHA.0007/operator
        [
            TableMessage("1'!$code PTJ(В единичных случаях ничего делать не нужно. Резкий рост может означать, что кто-то подбирает коды подтверждения или письма приходят с опозданием.."),
        ],
        // IDAAS.SDK.COMMON.1007/user
        [
            TableMessage("1'!$code PTZ\"Вход занял слишком много времени или был прерван.."),
        ],
        // IDAAS.SDK.COMMON.1007/advice
        [
            TableMessage("1'!$code PT:Войдите снова.."),
        ],
        // IDAAS.SDK.COMMON.1007/developer
        [
            TableMessage("1'!$code PT_$Значение state_token неверно, просрочено или относится к другому входу. Начните вход заново.."),
        ],
        // IDAAS.SDK.COMMON.1007/operator
        [
            TableMessage("1'!$code PTL*В единичных случаях ничего делать не нужно. Если затронуто много пользователей, проверьте, сколько времени отводится на вход и не попадают ли запросы одного входа на разные серверы.."),
        ],
        // SDK.COMMON.1001/user
        [
            TableMessage("1?#$code)parameter-parameterName PTH!Указаны не все данные.."),
        ],
        // SDK.COMMON.1001/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTI#Заполните форму до конца и попробуйте ещё раз. Пропущено: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTD&Заполните все поля и попробуйте ещё раз. Если пустых полей нет, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1001/developer
        [
            TableMessage("1?#$code)parameter-parameterName PTC!Заголовок или поле V\"TY# отсутствует или не содержит значения. Передайте его со значением..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTM&Обязательный заголовок или обязательное поле отсутствует или не содержит значения. Передайте его со значением.."),
        ],
        // SDK.COMMON.1001/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTY!Проверьте, что клиент передаёт V\"TA\" и что ни один прокси его не удаляет..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTD&Проверьте, что клиент передаёт все обязательные заголовки и поля и что ни один прокси не удаляет заголовки.."),
        ],
        // SDK.COMMON.1002/user
        [
            TableMessage("1?#$code)parameter-parameterName PT^!Некоторые данные указаны неверно.."),
        ],
        // SDK.COMMON.1002/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT@#Убедитесь, что здесь всё верно, и попробуйте ещё раз: V$T!..", needs: 0b100),
            TableMessage("1?#$code)parameter-parameterName PTY\"Проверьте введённые данные и попробуйте ещё раз.."),
        ],
        // SDK.COMMON.1002/developer
        [
            TableMessage("1O!#$code)parameter-parameterName!/i)parameterv\"s S!r!\"s$body[&TW&Тело запроса не соответствует требованиям. Передайте один JSON-объект в UTF-8 с неповторяющимися ключами, не больше 16 КиБ..*Q#TC!Заголовок или поле V!TE\" не соответствует требуемому формату..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTG#Заголовок или поле не соответствует требуемому формату.."),
        ],
        // SDK.COMMON.1002/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTD*Сверьте то, что отправляет клиент, с документацией API; имя заголовка или поля указано в тексте для разработчика. Если затронута только одна версия клиента, вероятно, ошибка в ней.."),
        ],
        // SDK.COMMON.1003/user
        [
            TableMessage("1/\"$code'missing PTJ#Приложение не передало нужные нам сведения об устройстве.."),
        ],
        // SDK.COMMON.1003/advice
        [
            TableMessage("1/\"$code'missing PTA(Обновите приложение или перезагрузите страницу и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1003/developer
        [
            TableMessage("1/\"$code'missing PTI#Отсутствуют или пусты заголовки с данными об устройстве: V\"TQ#. Передавайте X-operating-sys-version, X-device-fingerprint и X-agent в каждом запросе..", needs: 0b10),
            TableMessage("1/\"$code'missing PTV&Заголовок с данными об устройстве отсутствует или пуст. Передавайте X-operating-sys-version, X-device-fingerprint и X-agent в каждом запросе.."),
        ],
        // SDK.COMMON.1003/operator
        [
            TableMessage("1/\"$code'missing PTK'Проверьте, что клиент передаёт все заголовки с данными об устройстве и что ни один прокси не удаляет заголовки, начинающиеся с X-.."),
        ],
        // SDK.COMMON.1004/user
        [
            TableMessage("1'!$code PTV#Не удалось подтвердить, что этот запрос отправлен из приложения.."),
        ],
        // SDK.COMMON.1004/advice
        [
            TableMessage("1'!$code PTA(Обновите приложение или перезагрузите страницу и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1004/developer
        [
            TableMessage("1'!$code PT@%Серверу не удалось расшифровать подпись запроса. Проверьте ключ приложения и алгоритм.."),
        ],
        // SDK.COMMON.1004/operator
        [
            TableMessage("1'!$code PTF%Сравните ключ приложения на обеих сторонах, а также алгоритм и кодировку символов подписи.."),
        ],
        // SDK.COMMON.1005/user
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenP\"TL\"Срок действия проверки с картинкой истёк..*S!TO!Время на этот шаг истекло..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTO!Время на этот шаг истекло.."),
        ],
        // SDK.COMMON.1005/advice
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenS#TO#Пройдите проверку с картинкой ещё раз, а затем запросите код..*P!TL!Начните этот шаг заново..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTL!Начните этот шаг заново.."),
        ],
        // SDK.COMMON.1005/developer
        [
            TableMessage("1I!#$code'subject+subjectName!-i'subjectv\"s S!r!\"s-captcha_tokenG+TC+Значение captcha_token неизвестно, уже использовано, просрочено или относится к другому адресу электронной почты. Оно действует 180 секунд, использовать его можно только один раз; пройдите новую капчу..*I$T1Значение V!TP# неизвестно, уже использовано или просрочено. Получите новое..", needs: 0b10),
            TableMessage("1;#$code'subject+subjectName PTV#Токен неизвестен, уже использован или просрочен. Получите новый.."),
        ],
        // SDK.COMMON.1005/operator
        [
            TableMessage("1;#$code'subject+subjectName PTO)В единичных случаях ничего делать не нужно. Если затронуто много пользователей, сверьте часы серверов и проверьте, что все они используют одну базу данных состояния.."),
        ],
        // SDK.COMMON.1006/user
        [
            TableMessage("1?#$code)parameter-parameterName PT_!Не удалось распознать этот запрос.."),
        ],
        // SDK.COMMON.1006/advice
        [
            TableMessage("1?#$code)parameter-parameterName PT_%Вернитесь назад и начните заново. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1006/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT1Значение V\"TN# не входит в число допустимых. Регистр символов учитывается..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTQ$Значение параметра не входит в число допустимых. Регистр символов учитывается.."),
        ],
        // SDK.COMMON.1006/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTQ%Проверьте, какая версия клиента отправляет это значение; поле названо в тексте для разработчика.."),
        ],
        // SDK.COMMON.1007/user
        [
            TableMessage("1?#$code)parameter-parameterName PTL#Приложение отправило данные, которые не удалось прочитать.."),
        ],
        // SDK.COMMON.1007/advice
        [
            TableMessage("1?#$code)parameter-parameterName PTA(Обновите приложение или перезагрузите страницу и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1007/developer
        [
            TableMessage("1?#$code)parameter-parameterName PT1Значение V\"TJ\" имеет неверный тип JSON. Передайте строку..", needs: 0b10),
            TableMessage("1?#$code)parameter-parameterName PTZ\"Значение имеет неверный тип JSON. Передайте строку.."),
        ],
        // SDK.COMMON.1007/operator
        [
            TableMessage("1?#$code)parameter-parameterName PTQ%Проверьте, какая версия клиента отправляет неверный тип; поле названо в тексте для разработчика.."),
        ],
        // SDK.COMMON.1008/user
        [
            TableMessage("1'!$code PTV!Наш сервис сейчас перегружен.."),
        ],
        // SDK.COMMON.1008/advice
        [
            TableMessage("1'!$code PTO$Попробуйте ещё раз через несколько минут. Это не связано с введёнными данными.."),
        ],
        // SDK.COMMON.1008/developer
        [
            TableMessage("1'!$code PTU&Сейчас сервер не смог обработать запрос. Позже тот же запрос может пройти; увеличивайте паузу перед каждым повтором.."),
        ],
        // SDK.COMMON.1008/operator
        [
            TableMessage("1'!$code PTV+Посмотрите журнал работы сервиса за то же время: возможные причины — переполненный диск, заблокированный журнал аудита, высокая нагрузка или другой сервис, к которому он обращается и который не отвечает.."),
        ],
        // SDK.COMMON.1009/user
        [
            TableMessage("1'!$code PTV!Этот способ входа недоступен.."),
        ],
        // SDK.COMMON.1009/advice
        [
            TableMessage("1'!$code PTH#Выберите другой способ входа или обратитесь в поддержку.."),
        ],
        // SDK.COMMON.1009/developer
        [
            TableMessage("1'!$code PTP&Серверу неизвестна конфигурация аутентификации, на которую ссылается запрос. Её должен настроить администратор.."),
        ],
        // SDK.COMMON.1009/operator
        [
            TableMessage("1'!$code PTJ&Проверьте источники аутентификации в консоли: один из них удалён или отключён, хотя клиенты им ещё пользуются.."),
        ],
        // SDK.COMMON.1010/user
        [
            TableMessage("1'!$code PT_!На нашей стороне произошла ошибка.."),
        ],
        // SDK.COMMON.1010/advice
        [
            TableMessage("1'!$code PTN&Попробуйте ещё раз через несколько минут. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1010/developer
        [
            TableMessage("1'!$code PTN$Серверу не удалось прочитать глобальную конфигурацию корпоративного центра.."),
        ],
        // SDK.COMMON.1010/operator
        [
            TableMessage("1'!$code PTX%Проверьте глобальную конфигурацию корпоративного центра в консоли и состояние базы данных сервера.."),
        ],
        // SDK.COMMON.1011/user
        [
            TableMessage("1'!$code PT_!На нашей стороне произошла ошибка.."),
        ],
        // SDK.COMMON.1011/advice
        [
            TableMessage("1'!$code PTN&Попробуйте ещё раз через несколько минут. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1011/developer
        [
            TableMessage("1'!$code PTJ$Серверу не удалось прочитать конфигурацию международных телефонных кодов.."),
        ],
        // SDK.COMMON.1011/operator
        [
            TableMessage("1'!$code PTY#Проверьте конфигурацию международных телефонных кодов в консоли.."),
        ],
        // SDK.COMMON.1012/user
        [
            TableMessage("1'!$code PTE\"Не удалось распознать это приложение.."),
        ],
        // SDK.COMMON.1012/advice
        [
            TableMessage("1'!$code PTA(Обновите приложение или перезагрузите страницу и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1012/developer
        [
            TableMessage("1'!$code PTK&Под переданным значением X-client-id не зарегистрировано ни одного приложения. Сравните его со значением в консоли.."),
        ],
        // SDK.COMMON.1012/operator
        [
            TableMessage("1'!$code PT\\&Сравните значение X-client-id, которое передаёт клиент, с приложениями в консоли; возможно, приложение удалено или отключено.."),
        ],
        [],  // SDK.COMMON.1013/user
        [],  // SDK.COMMON.1013/advice
        // SDK.COMMON.1013/developer
        [
            TableMessage("1'!$code PTH#Данным из запроса не соответствует ни один пользователь.."),
        ],
        // SDK.COMMON.1013/operator
        [
            TableMessage("1'!$code PTN(Проверьте в консоли, существует ли пользователь, активен ли он и доступно ли ему приложение. Не подтверждайте этого тому, чья личность не проверена.."),
        ],
        // SDK.COMMON.1014/user
        [
            TableMessage("1'!$code PTW\"Мы ещё не завершили настройку этого приложения.."),
        ],
        // SDK.COMMON.1014/advice
        [
            TableMessage("1'!$code PTQ\"Обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.1014/developer
        [
            TableMessage("1'!$code PTM$На сервере нет закрытого ключа приложения. Его должен создать администратор.."),
        ],
        // SDK.COMMON.1014/operator
        [
            TableMessage("1'!$code PTU\"Создайте в консоли пару ключей для приложения.."),
        ],
        // SDK.LOGIN.1001/user
        [
            TableMessage("1?#$code)interface-interfaceName PT_!На нашей стороне произошла ошибка.."),
        ],
        // SDK.LOGIN.1001/advice
        [
            TableMessage("1?#$code)interface-interfaceName PTN&Попробуйте ещё раз через несколько минут. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1001/developer
        [
            TableMessage("1?#$code)interface-interfaceName PTY\"На сервере произошёл сбой при вызове интерфейса V\"T!..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTH#На сервере произошёл сбой при вызове другого интерфейса.."),
        ],
        // SDK.LOGIN.1001/operator
        [
            TableMessage("1?#$code)interface-interfaceName PT[!Проверьте состояние интерфейса V\"TH! и сетевой путь к нему..", needs: 0b10),
            TableMessage("1?#$code)interface-interfaceName PTQ$Проверьте состояние интерфейсов, которые вызывает сервер, и сетевой путь к ним.."),
        ],
        // SDK.LOGIN.1002/user
        [
            TableMessage("1'!$code PTW#Этот аккаунт соцсети пока не привязан к аккаунту в нашем сервисе.."),
        ],
        // SDK.LOGIN.1002/advice
        [
            TableMessage("1'!$code PTT$Привяжите его к своему аккаунту в нашем сервисе или создайте у нас новый аккаунт.."),
        ],
        // SDK.LOGIN.1002/developer
        [
            TableMessage("1'!$code PTU$Аккаунт соцсети не привязан к пользователю. Предложите привязку или регистрацию.."),
        ],
        // SDK.LOGIN.1002/operator
        [
            TableMessage("1'!$code PTV(Ничего делать не нужно, если только пользователь не утверждает, что аккаунт соцсети уже был привязан раньше; в этом случае проверьте привязку в консоли.."),
        ],
        // SDK.LOGIN.1003/user
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTY#Вход временно заблокирован: было слишком много неудачных попыток.."),
        ],
        // SDK.LOGIN.1003/advice
        [
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitMinutesv(i S!w!$$1H$TN!Попробуйте ещё раз через W!$TP\" минуту. Если вы забыли пароль, сбросьте его..3H$TN!Попробуйте ещё раз через W!$TP\" минуты. Если вы забыли пароль, сбросьте его..4F$TN!Попробуйте ещё раз через W!$TN\" минут. Если вы забыли пароль, сбросьте его..*H$TN!Попробуйте ещё раз через W!$TP\" минуты. Если вы забыли пароль, сбросьте его..", needs: 0b10000),
            TableMessage("1A\"%$code'minutes'seconds+waitSeconds+waitMinutes!1i+waitSecondsv&i S!w!#$1J$TN!Попробуйте ещё раз через W!#TR\" секунду. Если вы забыли пароль, сбросьте его..3J$TN!Попробуйте ещё раз через W!#TR\" секунды. Если вы забыли пароль, сбросьте его..4H$TN!Попробуйте ещё раз через W!#TP\" секунд. Если вы забыли пароль, сбросьте его..*J$TN!Попробуйте ещё раз через W!#TR\" секунды. Если вы забыли пароль, сбросьте его..", needs: 0b1000),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTP#Попробуйте ещё раз позже. Если вы забыли пароль, сбросьте его.."),
        ],
        // SDK.LOGIN.1003/developer
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTW%Пользователь заблокирован после слишком большого числа неудачных попыток входа; оставшееся время: V\"T( мин V$T$ с..", needs: 0b110),
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTU$Пользователь заблокирован после слишком большого числа неудачных попыток входа.."),
        ],
        // SDK.LOGIN.1003/operator
        [
            TableMessage("1O!%$code'minutes'seconds+waitSeconds+waitMinutes PTQ(Администратор может разблокировать пользователя в консоли. Посмотрите, поступают ли неудачные попытки входа с одного сетевого адреса или со многих.."),
        ],
        // SDK.LOGIN.1004/user
        [
            TableMessage("1'!$code PT_!На нашей стороне произошла ошибка.."),
        ],
        // SDK.LOGIN.1004/advice
        [
            TableMessage("1'!$code PTN&Попробуйте ещё раз через несколько минут. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.1004/developer
        [
            TableMessage("1'!$code PTV\"Серверу не удалось прочитать политику паролей.."),
        ],
        // SDK.LOGIN.1004/operator
        [
            TableMessage("1'!$code PT@$Проверьте политику паролей в консоли и состояние базы данных сервера.."),
        ],
        // SDK.LOGIN.1005/user
        [
            TableMessage("14\"$code,attemptsLeft PTP!Неверные данные для входа.."),
        ],
        // SDK.LOGIN.1005/advice
        [
            TableMessage("1G!\"$code,attemptsLeft!2i,attemptsLeftv\"i S!w!!%n!0Z#TV#Попыток не осталось. Сбросьте пароль или обратитесь в поддержку..1N$TU#Проверьте введённые данные и попробуйте ещё раз. У вас осталась W!!T0 попытка..3N$TU#Проверьте введённые данные и попробуйте ещё раз. У вас осталось W!!T0 попытки..4N$TU#Проверьте введённые данные и попробуйте ещё раз. У вас осталось W!!T0 попыток..*N$TU#Проверьте введённые данные и попробуйте ещё раз. У вас осталось W!!T0 попытки..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTY\"Проверьте введённые данные и попробуйте ещё раз.."),
        ],
        // SDK.LOGIN.1005/developer
        [
            TableMessage("14\"$code,attemptsLeft PTG#Неверное имя пользователя или пароль; осталось попыток: V\"T!..", needs: 0b10),
            TableMessage("14\"$code,attemptsLeft PTE\"Неверное имя пользователя или пароль.."),
        ],
        // SDK.LOGIN.1005/operator
        [
            TableMessage("14\"$code,attemptsLeft PTC'В единичных случаях ничего делать не нужно. Резкий рост у многих пользователей может означать атаку с украденными паролями.."),
        ],
        // SDK.SEND.1001/user
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTJ\"Слишком много попыток за короткое время.."),
        ],
        // SDK.SEND.1001/advice
        [
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitMinutesv&i S!w!#$1K%TN!Попробуйте ещё раз через W!#TS# минуту. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..3K%TN!Попробуйте ещё раз через W!#TS# минуты. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..4I%TN!Попробуйте ещё раз через W!#TQ# минут. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..*K%TN!Попробуйте ещё раз через W!#TS# минуты. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..", needs: 0b1000),
            TableMessage("1\\!$$code*retryAfter+waitSeconds+waitMinutes!1i+waitSecondsv$i S!w!\"$1M%TN!Попробуйте ещё раз через W!\"TU# секунду. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..3M%TN!Попробуйте ещё раз через W!\"TU# секунды. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..4K%TN!Попробуйте ещё раз через W!\"TS# секунд. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..*M%TN!Попробуйте ещё раз через W!\"TU# секунды. Если вы ждёте код, проверьте папки «Входящие» и «Спам»..", needs: 0b100),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTS$Попробуйте ещё раз позже. Если вы ждёте код, проверьте папки «Входящие» и «Спам».."),
        ],
        // SDK.SEND.1001/developer
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTA$Достигнут лимит; время ожидания в секундах указано в заголовке Retry-After: V\"T!..", needs: 0b10),
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PT@$Достигнут лимит; время ожидания в секундах указано в заголовке Retry-After.."),
        ],
        // SDK.SEND.1001/operator
        [
            TableMessage("1J!$$code*retryAfter+waitSeconds+waitMinutes PTB'В единичных случаях ничего делать не нужно. Если затронута целая сеть, проверьте доверенные прокси и лимиты в конфигурации.."),
        ],
        // SDK.SEND.1002/user
        [
            TableMessage("1'!$code PTL#Фрагмент в проверке с картинкой оказался не на своём месте.."),
        ],
        // SDK.SEND.1002/advice
        [
            TableMessage("1'!$code PTD\"Попробуйте ещё раз с новой картинкой.."),
        ],
        // SDK.SEND.1002/developer
        [
            TableMessage("1'!$code PTP%Позиция в point_json не совпадает с местом фрагмента. Задание уже использовано; получите новую капчу.."),
        ],
        // SDK.SEND.1002/operator
        [
            TableMessage("1'!$code PTI&В единичных случаях ничего делать не нужно. Резкий рост может означать атаку или неработающую страницу капчи.."),
        ],
        // SDK.SEND.1003/user
        [
            TableMessage("1,\"$code$path PT[\"Приложение запросило то, чего в нашем сервисе нет.."),
        ],
        // SDK.SEND.1003/advice
        [
            TableMessage("1,\"$code$path PTA(Обновите приложение или перезагрузите страницу и попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.SEND.1003/developer
        [
            TableMessage("1,\"$code$path PTC\"Нет конечной точки с методом и путём V\"T!..", needs: 0b10),
            TableMessage("1,\"$code$path PTP\"Нет конечной точки с такими методом и путём.."),
        ],
        // SDK.SEND.1003/operator
        [
            TableMessage("1,\"$code$path PT\\$Проверьте адрес, который использует клиент, и правила путей на прокси перед сервисом.."),
        ],
        // SDK.SMS.1005/user
        [
            TableMessage("1'!$code PTE\"Код из SMS неверен или уже не действует.."),
        ],
        // SDK.SMS.1005/advice
        [
            TableMessage("1'!$code PT@#Введите код из последнего SMS или запросите новый код.."),
        ],
        // SDK.SMS.1005/developer
        [
            TableMessage("1'!$code PTL#Код подтверждения из SMS неверен или больше не действителен.."),
        ],
        // SDK.SMS.1005/operator
        [
            TableMessage("1'!$code PTP(В единичных случаях ничего делать не нужно. Резкий рост может означать, что кто-то подбирает коды подтверждения или сообщения приходят с опозданием.."),
        ],
        // SDK.SMS.1006/user
        [
            TableMessage("1'!$code PTN\"Код из письма неверен или уже не действует.."),
        ],
        // SDK.SMS.1006/advice
        [
            TableMessage("1'!$code PTI#Введите код из последнего письма или запросите новый код.."),
        ],
        // SDK.SMS.1006/developer
        [
            TableMessage("1'!$code PTU#Код подтверждения из письма неверен или больше не действителен.."),
        ],
        // SDK.SMS.1006/operator
        [
            TableMessage("1'!$code PTJ(В единичных случаях ничего делать не нужно. Резкий рост может означать, что кто-то подбирает коды подтверждения или письма приходят с опозданием.."),
        ],
        // ERRATA.CLIENT.*/user
        [
            TableMessage("1'!$code PTC!Что-то пошло не так.."),
        ],
        // ERRATA.CLIENT.*/advice
        [
            TableMessage("1'!$code PTE%Попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/developer
        [
            TableMessage("1'!$code PTI\"В клиенте произошёл сбой с кодом ошибки V TW!, которого нет в этом каталоге..", needs: 0b1),
        ],
        // ERRATA.CLIENT.*/operator
        [
            TableMessage("1'!$code PTZ#Сервер использует код ошибки, которого нет в этой версии каталога: V TD#. Найдите его в документации поставщика и обновите Errata..", needs: 0b1),
        ],
        // IDAAS.SDK.*/user
        [
            TableMessage("1'!$code PT_!На нашей стороне произошла ошибка.."),
        ],
        // IDAAS.SDK.*/advice
        [
            TableMessage("1'!$code PTE%Попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // IDAAS.SDK.*/developer
        [
            TableMessage("1'!$code PTN!Сервер вернул код ошибки V T\\#, которого нет в этом каталоге. Код ошибки относится к семействам CIAM..", needs: 0b1),
        ],
        // IDAAS.SDK.*/operator
        [
            TableMessage("1'!$code PTZ#Сервер использует код ошибки, которого нет в этой версии каталога: V TD#. Найдите его в документации поставщика и обновите Errata..", needs: 0b1),
        ],
        // SDK.COMMON.*/user
        [
            TableMessage("1'!$code PT_!На нашей стороне произошла ошибка.."),
        ],
        // SDK.COMMON.*/advice
        [
            TableMessage("1'!$code PTE%Попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.COMMON.*/developer
        [
            TableMessage("1'!$code PTN!Сервер вернул код ошибки V TB$, которого нет в этом каталоге. Код ошибки относится к общему семейству..", needs: 0b1),
        ],
        // SDK.COMMON.*/operator
        [
            TableMessage("1'!$code PTZ#Сервер использует код ошибки, которого нет в этой версии каталога: V TD#. Найдите его в документации поставщика и обновите Errata..", needs: 0b1),
        ],
        // SDK.LOGIN.*/user
        [
            TableMessage("1'!$code PT?Не удалось войти.."),
        ],
        // SDK.LOGIN.*/advice
        [
            TableMessage("1'!$code PTE%Попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.LOGIN.*/developer
        [
            TableMessage("1'!$code PTN!Сервер вернул код ошибки V T@$, которого нет в этом каталоге. Код ошибки относится к семейству входа..", needs: 0b1),
        ],
        // SDK.LOGIN.*/operator
        [
            TableMessage("1'!$code PTZ#Сервер использует код ошибки, которого нет в этой версии каталога: V TD#. Найдите его в документации поставщика и обновите Errata..", needs: 0b1),
        ],
        // SDK.SEND.*/user
        [
            TableMessage("1'!$code PTN!Не удалось отправить код.."),
        ],
        // SDK.SEND.*/advice
        [
            TableMessage("1'!$code PTE%Попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.SEND.*/developer
        [
            TableMessage("1'!$code PTN!Сервер вернул код ошибки V TL%, которого нет в этом каталоге. Код ошибки относится к семейству отправки кодов подтверждения..", needs: 0b1),
        ],
        // SDK.SEND.*/operator
        [
            TableMessage("1'!$code PTZ#Сервер использует код ошибки, которого нет в этой версии каталога: V TD#. Найдите его в документации поставщика и обновите Errata..", needs: 0b1),
        ],
        // SDK.SMS.*/user
        [
            TableMessage("1'!$code PTU!Нам не удалось проверить код.."),
        ],
        // SDK.SMS.*/advice
        [
            TableMessage("1'!$code PTG%Запросите новый код. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // SDK.SMS.*/developer
        [
            TableMessage("1'!$code PTN!Сервер вернул код ошибки V T[$, которого нет в этом каталоге. Код ошибки относится к семейству кодов подтверждения..", needs: 0b1),
        ],
        // SDK.SMS.*/operator
        [
            TableMessage("1'!$code PTZ#Сервер использует код ошибки, которого нет в этой версии каталога: V TD#. Найдите его в документации поставщика и обновите Errata..", needs: 0b1),
        ],
        // */user
        [
            TableMessage("1'!$code PTC!Что-то пошло не так.."),
        ],
        // */advice
        [
            TableMessage("1'!$code PTE%Попробуйте ещё раз. Если проблема повторится, обратитесь в поддержку и укажите код ошибки V T!..", needs: 0b1),
        ],
        // */developer
        [
            TableMessage("1'!$code PTN!Сервер вернул код ошибки V TW!, которого нет в этом каталоге..", needs: 0b1),
        ],
        // */operator
        [
            TableMessage("1'!$code PTZ#Сервер использует код ошибки, которого нет в этой версии каталога: V TD#. Найдите его в документации поставщика и обновите Errata..", needs: 0b1),
        ],
        // email
        [
            TableMessage("1\"  PTL!адрес электронной почты."),
        ],
        // captcha_token
        [
            TableMessage("1\"  PTF!проверка с картинкой."),
        ],
        // mobile
        [
            TableMessage("1\"  PTP!номер мобильного телефона."),
        ],
        // username
        [
            TableMessage("1\"  PT?имя пользователя."),
        ],
        // password
        [
            TableMessage("1\"  PT,пароль."),
        ],
        // type
        [
            TableMessage("1\"  PT=назначение кода."),
        ],
    ]
}
