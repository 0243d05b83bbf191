// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ru: String {
        """
        N#@@@@@VA@@@EC@@@QD@@@UF@@@TH@@@ON@@@JW@@@DX@@@DY@@@XZ@@@V[@@@P]@@@E_@@@D@A@@PBA@@DEA@@OGA@@\\JA@@[KA@@[LA@@OMA@@VNA@@@PA@@@QA@@@RA@@\\SA@@KTA@@GUA@@AWA@@_WA@@JZA@@Y\\A@@S_A@@_CB@@_DB@@SFB@@QGB@@KIB@@KJB@@JKB@@ONB@@COB@@RPB@@]QB@@SSB@@VTB@@CWB@@JYB@@K]B@@DAC@@LEC@@[FC@@XIC@@XKC@@]OC@@MSC@@@YC@@B^C@@@@D@@@DD@@@LD@@DSD@@P^D@@FAE@@VCE@@NGE@@LJE@@_KE@@@PE@@\\QE@@[SE@@\\UE@@_VE@@JYE@@RZE@@I\\E@@I_E@@_@F@@RDF@@MHF@@VKF@@UMF@@MQF@@@UF@@XYF@@\\@G@@NBG@@VDG@@MGG@@\\HG@@LJG@@RLG@@BOG@@ARG@@RTG@@]VG@@OYG@@G]G@@Q_G@@RAH@@QEH@@VGH@@MJH@@FMH@@UPH@@QRH@@VTH@@UVH@@XXH@@
        ! Q!1\"  PTH!Письма с кодом: сводка.
        !!J!1'!$path PT;Журнал аудита: V .
        !#G!1*\"$from\"to PT#С V T& до V\"T& (UTC).
        ! _!1\"  PTV!Весь журнал аудита (время в UTC).
        ! Z!1\"  PTQ!За этот период попыток нет..
        !!V%1(!%count PTE%Попытки за этот период, записи которых удалены из-за давности и известны только как итоги: V .
        !'V(10#%count$from\"to PTC!Не учтено: не более V T; попыток между V\"T$ и V$TP% (UTC). Их записи удалены из-за давности, и уже неизвестно, сколько из них приходится на этот период..
        ! 61\"  PT.Попытки.
        ! <1\"  PT4Отправлено.
        ! O!1\"  PTF!Не удалось отправить.
        ! :1\"  PT2Отклонено.
        ! U!1\"  PTL!Намеренно не отправлено.
        ! P!1\"  PTG!Результат неизвестен.
        ! ;1\"  PT3В процессе.
        ! G\"1\"  PT^!Неудачные попытки по кодам ошибок.
        ! O\"1\"  PTF\"Неудачные попытки по назначениям кода.
        ! F\"1\"  PT]!Неудачные попытки по приложениям.
        ! H#1\"  PT_\"Устройства со множеством адресов электронной почты.
        ! ;1\"  PT3Код ошибки.
        ! <1\"  PT4Количество.
        ! 01\"  PT(Доля.
        ! B!1\"  PT:Что это значит.
        ! E!1\"  PT=Назначение кода.
        ! <1\"  PT4Приложение.
        ! <1\"  PT4Устройство.
        ! W!1\"  PTN!Адреса электронной почты.
        ! +1\"  PT#№.
        ! 81\"  PT0Время (UTC).
        ! U!1\"  PTL!Адрес электронной почты.
        ! :1\"  PT2Результат.
        ! F\"1\"  PT]!Почтовый сервер не принял письмо..
        ! J\"1\"  PTA\"Почтовый сервер не ответил вовремя..
        ! U\"1\"  PTL\"Не удалось связаться с почтовым сервером..
        ! G$1\"  PT^#Наш сервис остановился до того, как письмо было передано на отправку..
        ! <1\"  PT4отправлено.
        ! O!1\"  PTF!не удалось отправить.
        ! :1\"  PT2отклонено.
        ! U!1\"  PTL!намеренно не отправлено.
        ! <1\"  PT4неизвестно.
        ! ;1\"  PT3в процессе.
        !#@#1.\"%shown%total PT\\!Попытки, сначала новые (показано V T& из V\"T!).
        ! 01\"  PT(вход.
        ! J!1\"  PTA!создание аккаунта.
        ! F!1\"  PT>второй шаг входа.
        ! Q!1\"  PTH!сброс забытого пароля.
        ! ?1\"  PT7смена пароля.
        ! H\"1\"  PT_!привязка адреса электронной почты.
        ! B\"1\"  PTY!смена адреса электронной почты.
        !!\\#1(!%count PTK#Журнал аудита таков, каким был записан. Проверено записей: V .
        ! T#1\"  PTK#ЖУРНАЛ АУДИТА НЕ ТАКОВ, КАКИМ БЫЛ ЗАПИСАН. Вот расхождения:.
        ! C$1\"  PTZ#Проверка остановлена на этом месте. Возможны и другие расхождения..
        !!J!1'!$root PT;Корень дерева: V .
        !#X\"1.\"%count%total PTW!Записей, охваченных подписью: V T& из V\".
        !![!1&!#key PTL!Открытый ключ подписей: V .
        !!@$1(!%count PTO#Записей, удалённых из-за давности (проверены только их хеши): V .
        !!K#1(!%count PTZ\"Записей, из которых удалены персональные данные: V .
        !!N%1(!%count PT]$Записей, перенесённых из старого журнала аудита, который не был защищён от изменений: V .
        !!]$1(!%count PTL$Периодов, когда электронные письма могли отправляться без записи в журнале: V .
        !!Y!1'!$time PTA!Последняя запись: V T& (UTC).
        !![#1'!$time PTA!Последняя запись: V TG\" (UTC). Она старше заданного вами предела..
        ! ['1\"  PTR'Примечание: контрольная точка, хранящаяся отдельно, не указана. Если записи в конце журнала были удалены, обнаружить это невозможно..
        ! _&1\"  PTV&Примечание: ключи журнала аудита недоступны, поэтому строки его поисковых таблиц только подсчитаны, но не проверены..
        ! G+1\"  PT^*Примечание: индексы и страницы файла не проверялись. Если какой-либо индекс был изменён, списки и подсчёты могут быть неверными, хотя каждая запись осталась такой, какой была внесена в журнал..
        !#Q\"10\"(sequence$time PT<Используется с V\"T9 (UTC), запись № V .
        !#K\"1*\"$from\"to PTF!Охваченный период: с V T& до V\"T& (UTC).
        ! S#1\"  PTJ#Сверено со следующими подписанными контрольными точками:.
        !'Y\"14#%count&source$time PV\"T5: записей — V T:, последняя от V$T& (UTC).
        !#N!1/\"%count&source PV\"T5: записей — V .
        !/\\#1@!$+checkpoints%first$last&source PV&TH!: контрольных точек — V T:, записей — от V\"T& до V$.
        ! W!1\"  PTN!подпись последней записи.
        ! Z!1\"  PTQ!сохранено в журнале аудита.
        ! \\!1\"  PTS!сохранено в отдельном файле.
        ! ?1\"  PT7указано вами.
        ! F\"1\"  PT]!Операции с самим журналом аудита:.
        ! C!1\"  PT;запущен сервис.
        ! R!1\"  PTI!введён в действие ключ.
        ! [\"1\"  PTR\"удалены персональные данные одного человека.
        ! Q!1\"  PTH!удалены старые записи.
        ! N#1\"  PTE#наложен или снят юридический запрет на удаление (legal hold).
        ! V#1\"  PTM#электронные письма могли отправляться без записи в журнале.
        ! D#1\"  PT[\"восстановлена резервная копия или утрачены ключи.
        !!Z!1*!'seconds PTB!часы ушли назад на V T# с.
        !!S#1+!(sequence PTI!Подписано до записи № V TS! включительно; не проверено..
        !!N#1+!(sequence PTI!Подписано до записи № V TN! включительно; проверено..
        ! S$1\"  PTJ$ВНИМАНИЕ: эти записи никем не подписаны. Запустите проверку журнала аудита..
        ! _&1\"  PTV&ВНИМАНИЕ: таблицы этого журнала аудита были изменены. Числа могут быть неверными. Запустите проверку журнала аудита..
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
