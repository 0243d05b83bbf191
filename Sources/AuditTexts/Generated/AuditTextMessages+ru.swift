// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension AuditTextMessages {
    static var ru: String {
        """
        A9@@@@@VA@@@EC@@@QD@@@UF@@@TH@@@RO@@@CY@@@]Y@@@]Z@@@Q\\@@@O]@@@I_@@@^@A@@]AA@@IDA@@]FA@@HIA@@ULA@@TMA@@TNA@@HOA@@OPA@@YQA@@YRA@@YSA@@UUA@@DVA@@@WA@@ZXA@@XYA@@C\\A@@R^A@@LAB@@XEB@@XFB@@LHB@@JIB@@DKB@@DLB@@CMB@@HPB@@\\PB@@KRB@@VSB@@LUB@@OVB@@\\XB@@C[B@@D_B@@]BC@@EGC@@THC@@QKC@@QMC@@VQC@@FUC@@YZC@@[_C@@YAD@@YED@@YMD@@]TD@@R@E@@HCE@@XEE@@PIE@@NLE@@ANE@@\\TE@@XVE@@WXE@@XZE@@I\\E@@T^E@@\\_E@@SAF@@XCF@@NEF@@AIF@@\\LF@@EPF@@P[F@@H_F@@[BG@@SGG@@WNG@@BQG@@FTG@@TYG@@C[G@@I\\G@@O_G@@WBH@@TFH@@GKH@@KNH@@JRH@@XYH@@X\\H@@R^H@@^DI@@GGI@@MJI@@WMI@@VRI@@QUI@@HXI@@E[I@@Q^I@@GAJ@@HAJ@@IAJ@@JAJ@@KAJ@@LAJ@@MAJ@@NAJ@@OAJ@@PAJ@@QAJ@@RAJ@@SAJ@@TAJ@@UAJ@@VAJ@@WAJ@@XAJ@@YAJ@@ZAJ@@[AJ@@\\AJ@@]AJ@@^AJ@@_AJ@@@BJ@@ABJ@@BBJ@@CBJ@@DBJ@@EBJ@@FBJ@@GBJ@@HBJ@@IBJ@@JBJ@@KBJ@@LBJ@@MBJ@@NBJ@@OBJ@@PBJ@@QBJ@@RBJ@@SBJ@@TBJ@@UBJ@@VBJ@@WBJ@@XBJ@@YBJ@@ZBJ@@[BJ@@\\BJ@@]BJ@@^BJ@@_BJ@@@CJ@@ACJ@@BCJ@@CCJ@@DCJ@@ECJ@@FCJ@@GCJ@@HCJ@@ICJ@@JCJ@@KCJ@@LCJ@@MCJ@@NCJ@@OCJ@@PCJ@@QCJ@@RCJ@@SCJ@@TCJ@@UCJ@@VCJ@@WCJ@@XCJ@@YCJ@@ZCJ@@[CJ@@\\CJ@@]CJ@@^CJ@@_CJ@@@DJ@@ADJ@@BDJ@@CDJ@@DDJ@@EDJ@@FDJ@@GDJ@@HDJ@@IDJ@@JDJ@@KDJ@@LDJ@@MDJ@@NDJ@@ODJ@@PDJ@@QDJ@@RDJ@@SDJ@@TDJ@@UDJ@@VDJ@@WDJ@@XDJ@@YDJ@@ZDJ@@[DJ@@\\DJ@@]DJ@@^DJ@@_DJ@@@EJ@@AEJ@@BEJ@@CEJ@@DEJ@@EEJ@@FEJ@@GEJ@@HEJ@@IEJ@@JEJ@@KEJ@@LEJ@@MEJ@@NEJ@@OEJ@@PEJ@@QEJ@@REJ@@SEJ@@TEJ@@UEJ@@VEJ@@WEJ@@XEJ@@YEJ@@ZEJ@@[EJ@@\\EJ@@]EJ@@^EJ@@_EJ@@@FJ@@AFJ@@BFJ@@CFJ@@DFJ@@EFJ@@FFJ@@GFJ@@HFJ@@IFJ@@JFJ@@KFJ@@LFJ@@MFJ@@NFJ@@OFJ@@PFJ@@QFJ@@RFJ@@SFJ@@TFJ@@UFJ@@VFJ@@WFJ@@XFJ@@YFJ@@ZFJ@@[FJ@@\\FJ@@]FJ@@^FJ@@_FJ@@@GJ@@AGJ@@BGJ@@CGJ@@DGJ@@EGJ@@FGJ@@GGJ@@HGJ@@IGJ@@JGJ@@KGJ@@LGJ@@MGJ@@NGJ@@OGJ@@PGJ@@QGJ@@RGJ@@SGJ@@TGJ@@UGJ@@VGJ@@WGJ@@XGJ@@YGJ@@ZGJ@@[GJ@@\\GJ@@]GJ@@^GJ@@_GJ@@@HJ@@AHJ@@BHJ@@CHJ@@DHJ@@EHJ@@FHJ@@GHJ@@HHJ@@IHJ@@JHJ@@KHJ@@LHJ@@MHJ@@NHJ@@OHJ@@PHJ@@QHJ@@RHJ@@SHJ@@THJ@@UHJ@@VHJ@@WHJ@@XHJ@@YHJ@@ZHJ@@[HJ@@\\HJ@@]HJ@@^HJ@@_HJ@@@IJ@@AIJ@@BIJ@@CIJ@@DIJ@@EIJ@@FIJ@@GIJ@@HIJ@@IIJ@@JIJ@@KIJ@@LIJ@@MIJ@@NIJ@@OIJ@@PIJ@@QIJ@@RIJ@@SIJ@@TIJ@@UIJ@@VIJ@@WIJ@@XIJ@@YIJ@@ZIJ@@[IJ@@\\IJ@@]IJ@@^IJ@@_IJ@@@JJ@@AJJ@@BJJ@@CJJ@@DJJ@@EJJ@@FJJ@@GJJ@@HJJ@@IJJ@@JJJ@@KJJ@@LJJ@@MJJ@@NJJ@@OJJ@@PJJ@@QJJ@@RJJ@@SJJ@@TJJ@@UJJ@@VJJ@@WJJ@@XJJ@@YJJ@@ZJJ@@[JJ@@\\JJ@@]JJ@@^JJ@@_JJ@@@KJ@@AKJ@@BKJ@@CKJ@@DKJ@@EKJ@@FKJ@@GKJ@@HKJ@@IKJ@@JKJ@@KKJ@@LKJ@@MKJ@@NKJ@@OKJ@@PKJ@@QKJ@@RKJ@@SKJ@@TKJ@@UKJ@@VKJ@@WKJ@@XKJ@@YKJ@@ZKJ@@[KJ@@\\KJ@@]KJ@@^KJ@@_KJ@@@LJ@@ALJ@@BLJ@@CLJ@@DLJ@@ELJ@@FLJ@@GLJ@@HLJ@@ILJ@@JLJ@@KLJ@@LLJ@@MLJ@@NLJ@@OLJ@@PLJ@@QLJ@@RLJ@@SLJ@@TLJ@@ULJ@@VLJ@@WLJ@@XLJ@@YLJ@@ZLJ@@[LJ@@\\LJ@@]LJ@@^LJ@@_LJ@@@MJ@@AMJ@@BMJ@@CMJ@@DMJ@@EMJ@@FMJ@@GMJ@@HMJ@@IMJ@@JMJ@@KMJ@@LMJ@@MMJ@@NMJ@@OMJ@@PMJ@@QMJ@@RMJ@@SMJ@@TMJ@@UMJ@@VMJ@@WMJ@@XMJ@@YMJ@@ZMJ@@[MJ@@\\MJ@@]MJ@@^MJ@@_MJ@@@NJ@@ANJ@@BNJ@@CNJ@@DNJ@@ENJ@@FNJ@@GNJ@@HNJ@@INJ@@JNJ@@KNJ@@LNJ@@MNJ@@NNJ@@ONJ@@PNJ@@QNJ@@RNJ@@SNJ@@TNJ@@UNJ@@VNJ@@WNJ@@XNJ@@YNJ@@ZNJ@@[NJ@@\\NJ@@]NJ@@^NJ@@_NJ@@@OJ@@AOJ@@BOJ@@COJ@@DOJ@@EOJ@@FOJ@@GOJ@@HOJ@@IOJ@@JOJ@@KOJ@@LOJ@@MOJ@@NOJ@@OOJ@@POJ@@QOJ@@ROJ@@SOJ@@TOJ@@UOJ@@VOJ@@WOJ@@XOJ@@YOJ@@ZOJ@@[OJ@@\\OJ@@]OJ@@^OJ@@_OJ@@@PJ@@APJ@@BPJ@@CPJ@@DPJ@@EPJ@@FPJ@@GPJ@@HPJ@@IPJ@@JPJ@@KPJ@@LPJ@@MPJ@@NPJ@@OPJ@@PPJ@@QPJ@@RPJ@@SPJ@@TPJ@@UPJ@@VPJ@@WPJ@@XPJ@@YPJ@@ZPJ@@[PJ@@\\PJ@@]PJ@@^PJ@@_PJ@@@QJ@@AQJ@@BQJ@@CQJ@@DQJ@@EQJ@@FQJ@@GQJ@@HQJ@@IQJ@@JQJ@@KQJ@@LQJ@@MQJ@@NQJ@@OQJ@@PQJ@@QQJ@@RQJ@@SQJ@@TQJ@@UQJ@@VQJ@@WQJ@@XQJ@@YQJ@@ZQJ@@[QJ@@\\QJ@@]QJ@@^QJ@@_QJ@@@RJ@@ARJ@@BRJ@@CRJ@@DRJ@@ERJ@@FRJ@@GRJ@@HRJ@@IRJ@@JRJ@@KRJ@@LRJ@@MRJ@@NRJ@@ORJ@@PRJ@@QRJ@@RRJ@@SRJ@@TRJ@@URJ@@VRJ@@WRJ@@XRJ@@YRJ@@ZRJ@@[RJ@@\\RJ@@]RJ@@^RJ@@_RJ@@@SJ@@ASJ@@BSJ@@CSJ@@DSJ@@ESJ@@FSJ@@GSJ@@HSJ@@ISJ@@JSJ@@KSJ@@LSJ@@MSJ@@NSJ@@OSJ@@PSJ@@QSJ@@RSJ@@SSJ@@TSJ@@USJ@@VSJ@@WSJ@@XSJ@@YSJ@@ZSJ@@[SJ@@\\SJ@@]SJ@@^SJ@@_SJ@@@TJ@@ATJ@@BTJ@@CTJ@@DTJ@@ETJ@@FTJ@@GTJ@@HTJ@@ITJ@@JTJ@@KTJ@@LTJ@@MTJ@@NTJ@@OTJ@@PTJ@@QTJ@@RTJ@@STJ@@TTJ@@UTJ@@VTJ@@WTJ@@XTJ@@YTJ@@ZTJ@@[TJ@@\\TJ@@]TJ@@^TJ@@_TJ@@@UJ@@AUJ@@BUJ@@CUJ@@DUJ@@EUJ@@FUJ@@GUJ@@HUJ@@IUJ@@JUJ@@KUJ@@LUJ@@MUJ@@NUJ@@OUJ@@PUJ@@QUJ@@RUJ@@SUJ@@TUJ@@UUJ@@VUJ@@WUJ@@XUJ@@YUJ@@ZUJ@@[UJ@@\\UJ@@]UJ@@^UJ@@_UJ@@@VJ@@AVJ@@BVJ@@CVJ@@DVJ@@EVJ@@FVJ@@GVJ@@HVJ@@IVJ@@JVJ@@KVJ@@LVJ@@MVJ@@NVJ@@OVJ@@PVJ@@QVJ@@RVJ@@SVJ@@TVJ@@UVJ@@VVJ@@WVJ@@XVJ@@YVJ@@
        ! Q!1\"  PTH!Письма с кодом: сводка.
        !!J!1'!$path PT;Журнал аудита: V .
        !#G!1*\"$from\"to PT#С V T& до V\"T& (UTC).
        ! _!1\"  PTV!Весь журнал аудита (время в UTC).
        ! Z!1\"  PTQ!За этот период попыток нет..
        !!Y&1(!%count PTH&Попытки за этот период, о которых известны только итоговые числа, так как записи о них удалены из-за давности: V .
        !'L)10#%count$from\"to PTL!Не учтено попыток между V\"T$ и V$T8 (UTC): не более V T@&. Записи о них удалены из-за давности, и уже неизвестно, сколько из этих попыток приходится на этот период..
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
        ! P+1\"  PTG+Примечание: индексы и страницы файла не проверялись. Если какой-либо индекс был изменён, списки и подсчёты могут быть неверными, даже если каждая запись осталась такой, какой была внесена в журнал..
        !#Q\"10\"(sequence$time PT<Используется с V\"T9 (UTC), запись № V .
        !#K\"1*\"$from\"to PTF!Охваченный период: с V T& до V\"T& (UTC).
        ! S#1\"  PTJ#Сверено со следующими подписанными контрольными точками:.
        !'Y\"14#%count&source$time PV\"T5: записей — V T:, последняя от V$T& (UTC).
        !#N!1/\"%count&source PV\"T5: записей — V .
        !/V&1@!$+checkpoints%first$last&source PV&TH!: контрольных точек — V TY!; записей, охваченных первой, — V\"T_!; записей, охваченных последней, — V$.
        ! W!1\"  PTN!подпись последней записи.
        ! Z!1\"  PTQ!сохранено в журнале аудита.
        ! \\!1\"  PTS!сохранено в отдельном файле.
        ! L!1\"  PTC!предоставлено вами.
        ! F\"1\"  PT]!Операции с самим журналом аудита:.
        ! C!1\"  PT;запущен сервис.
        ! R!1\"  PTI!введён в действие ключ.
        ! @\"1\"  PTW!стёрты данные одного человека.
        ! Q!1\"  PTH!удалены старые записи.
        ! N#1\"  PTE#наложен или снят юридический запрет на удаление (legal hold).
        ! V#1\"  PTM#электронные письма могли отправляться без записи в журнале.
        ! D#1\"  PT[\"восстановлена резервная копия или утрачены ключи.
        !!F+18!'seconds!-i'secondsv i S!w! $1O\"TW!часы были переведены назад на W! T/ секунду.3O\"TW!часы были переведены назад на W! T/ секунды.4M\"TW!часы были переведены назад на W! T- секунд.*O\"TW!часы были переведены назад на W! T/ секунды.
        !!S#1+!(sequence PTI!Подписано до записи № V TS! включительно; не проверено..
        !!N#1+!(sequence PTI!Подписано до записи № V TN! включительно; проверено..
        ! S$1\"  PTJ$ВНИМАНИЕ: эти записи никем не подписаны. Запустите проверку журнала аудита..
        ! _&1\"  PTV&ВНИМАНИЕ: таблицы этого журнала аудита были изменены. Числа могут быть неверными. Запустите проверку журнала аудита..
        ! F\"1\"  PT]!Свидетельство об удалении данных.
        !!_\"1*!'address PTL\"Адрес электронной почты (частично скрыт): V .
        !#I%1.\"$hash&number PTG#Метка адреса, вычисленная с криптографическим ключом № V\"TF! поискового индекса: V .
        !!J!1'!$name PT;Журнал аудита: V .
        !!A!1'!$time PT*Дата: V T& (UTC).
        !!A#1(!%count PTP\"Просмотрено строк с персональными данными: V .
        !!C#1(!%count PTR\"Вариантов написания, в которых найден адрес: V .
        !#X#10\"%count'entries PTJ\"Персональные данные удалены из записей: V\"T. (всего: V T!).
        ! N$1\"  PTE$Журнал аудита не содержал персональных данных, связанных с этим адресом..
        !!_\"1+!(sequence PTH\"Удаление внесено в журнал как запись № V T!..
        ! Z#1\"  PTQ#Подписанное состояние журнала аудита, охватывающее удаление:.
        ! I'1\"  PT@'Журнал упреждающей записи (write-ahead log) файла использовался. Последние оставшиеся байты будут удалены из него автоматически..
        !#[\"1-\"%count$name PT_!Также удалено элементов данных из V\"T\": V .
        !#U!1.\"$name&reason PT9НЕ УДАЛЕНО из V T\": V\".
        ! G&1\"  PT^%Поиск проводился только в журнале аудита. Другие данные сервиса, например его очередь писем, не удалены..
        !!D\"1(!%count PTS!Похожие адреса (не удалены): V .
        !#A#13\"'address(sequence PT1запись № V\"T\": V TL! (то же имя, другой домен).
        !#E#13\"'address(sequence PT1запись № V\"T\": V TP! (тот же домен, похожее имя).
        !!Z$1*!'entries PTG$Записи, в указанной причине которых назван адрес, что удалить невозможно: V .
        ! V\"1\"  PTM\"Это свидетельство не распространяется на:.
        ! R\"1\"  PTI\"резервные и другие копии журнала аудита.
        ! X\"1\"  PTO\"почтовые ящики и журналы почтовых серверов.
        ! G#1\"  PT^\"другие журналы аудита, например журналы приложений.
        ! Q\"1\"  PTH\"ранее выданные доказательства и отчёты.
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           
        """
    }
}
