// Generated from CLDR 48 by tools/language-tables/language-tables; do not edit.
// Data: Unicode CLDR, Unicode License v3, https://www.unicode.org/license.txt

/// What stands for deprecated and overlong subtags (UTS #35, Annex C).
enum AliasTables {
    /// language 3; language 3, script 4, region 3 of the replacement.
    static let languages = FixedTable(
        width: 13, count: 435,
        """
        aamaas-------aaraa--------abkab--------adpdz--------afraf--------agpapf-------aisami-------ajpapc---\
        ----ajtaeb-------ajujrb-------akaak--------albsq--------alssq--------amham--------araar--------arbar\
        --------argan--------armhy--------asdsnz-------asmas--------auektz-------avaav--------aveae--------a\
        ymay--------ayray--------ayxnun-------azeaz--------azjaz--------bakba--------bambm--------baqeu-----\
        ---baznvo-------bccbal-------bclbik-------belbe--------benbn--------bgmbcg-------bh-bho-------bhkfbl\
        -------bicbir-------bihbho-------bisbi--------bjddrl-------bjqbzc-------bkbebk-------blgiba-------bo\
        dbo--------bosbs--------brebr--------btbbeb-------bulbg--------burmy--------bxkluy-------bxrbua-----\
        --catca--------ccqrki-------cescs--------chach--------chece--------chizh--------chucu--------chvcv--\
        ------cjrmom-------ckacmr-------cldsyr-------clssa--------cmkxch-------cmnzh--------cnrsr-----ME-cor\
        kw--------cosco--------coypij-------cququh-------crecr--------cwdcr--------cymcy--------czecs-------\
        -dafdnj-------danda--------dapnjz-------deksqm-------deude--------dgodoi-------dhdmwr-------dikdin--\
        -----diqzza-------ditdif-------divdv--------djldze-------dklaqd-------drhmn--------drrkzk-------drwf\
        a-----AF-duduth-------dujdwu-------dutnl--------dwldbt-------dzodz--------ekket--------ellel--------\
        elpamq-------emkman-------engen--------epoeo--------eskik--------estet--------euseu--------eweee----\
        ----faofo--------fasfa--------fatak--------fijfj--------finfi--------frafr--------frefr--------fryfy\
        --------fucff--------fulff--------gavdev-------gazom--------gbcwny-------gbogrb-------geoka--------g\
        erde--------gfxvaj-------ggngvr-------ggoesg-------ggrgtu-------gioaou-------glagd--------glega-----\
        ---glggl--------glikzk-------glvgv--------gnogon-------gomkok-------greel--------grngn--------gtinyc\
        -------guggn--------gujgu--------guvduz-------gyagba-------hatht--------hauha--------hbssr-Latn---hd\
        nhai-------heahmn-------hebhe--------herhz--------himsrx-------hinhi--------hmoho--------hrrjal-----\
        --hrvhr--------hunhu--------hyehy--------ibiopa-------iboig--------iceis--------idoio--------iiiii--\
        ------ikeiu--------ikuiu--------ileie--------illilm-------ilwgal-------in-id--------inaia--------ind\
        id--------ipkik--------islis--------itait--------iw-he--------izieza-------jarjgk-------javjv-------\
        -jegoyb-------ji-yi--------jpnja--------jw-jv--------kalkl--------kankn--------kasks--------katka---\
        -----kaukr--------kazkk--------kdvzkd-------kgctdf-------kgdncq-------kghkml-------kgmplu-------khkm\
        n--------khmkm--------kikki--------kinrw--------kirky--------kmrku--------knckr--------kngkg--------\
        kojkwv-------komkv--------konkg--------korko--------kppjkm-------kpvkv--------krmbmf-------ktrdtp---\
        ----kuakj--------kurku--------kvsgdj-------kwqyam-------kxetvd-------kxlkru-------kzhdgl-------kzjdt\
        p-------kztdtp-------lakksp-------laolo--------latla--------lavlv--------lbkbnc-------legenl-------l\
        iiraq-------limli--------linln--------litlt--------llongt-------lmmrmx-------ltzlb--------lublu-----\
        ---luglg--------lvslv--------macmk--------mahmh--------malml--------maomi--------marmr--------mayms-\
        -------megcir-------mgxjbk-------mhrchm-------mkdmk--------mlgmg--------mltmt--------mntwnn-------mo\
        -ro--------mofxnt-------molro--------monmn--------mrimi--------msams--------mstmry-------mupraj-----\
        --mwddmw-------mwjvaj-------myamy--------mydaog-------mytmry-------nadxny-------nauna--------navnv--\
        ------nbfnru-------nblnr--------nbxgll-------ncpkdz-------ndend--------ndong--------nepne--------nld\
        nl--------nlnazd-------nlrnrk-------nnonn--------nnsnbr-------nnxngv-------nobnb--------nomcbr------\
        -noodtd-------norno--------npine--------nteeko-------ntspij-------nxubpp-------nyany--------ocioc---\
        -----ojgoj--------ojioj--------orior--------ormom--------oryor--------ossos--------ounvaj-------panp\
        a--------patkxr-------pbups--------pcradx-------perfa--------pesfa--------plipi--------pltmg--------\
        pmchuw-------pmkcrr-------pmuphr-------pnblah-------polpl--------porpt--------ppabfy-------pprlcq---\
        ----prpgu--------prsfa-----AF-pryprt-------pusps--------puzpub-------quequ--------quzqu--------rmrem\
        x-------rmyrom-------rohrm--------ronro--------rumro--------runrn--------rusru--------sagsg--------s\
        ansa--------sapaqt-------scahle-------sccsr--------scrhr--------sglisk-------sh-sr-Latn---sinsi-----\
        ---skkoyb-------slksk--------slosk--------slvsl--------smdkmb-------smese--------smosm--------snasn-\
        -------snbiba-------sndsd--------somso--------sotst--------spaes--------spykln-------sqisq--------sr\
        csc--------srdsc--------srpsr--------sswss--------sulsgd-------sumulw-------sunsu--------swasw------\
        --swcsw-----CD-swesv--------swhsw--------szdumi-------tahty--------tamta--------tattt--------tdudtp-\
        ------telte--------tggbjp-------tgktg--------tglfil-------thath--------thctpo-------thwola-------thx\
        oyb-------tibbo--------tiditd-------tieras-------tirti--------tkktwm-------tl-fil-------tlwweo------\
        -tmktdg-------tmptyj-------tnekak-------tnffa-----AF-tonto--------tpwtpn-------tsftaj-------tsntn---\
        -----tsots--------ttqtmh-------tuktk--------turtr--------tw-ak--------twiak--------uigug--------ukru\
        k--------umudel-------unpwro-------uokema-------urdur--------uzbuz--------uznuz--------venve--------\
        vievi--------volvo--------welcy--------wgwwgb-------witnol-------wiwnwo-------wlnwa--------wolwo----\
        ----xbacax-------xhoxh--------xiaacn-------xkhwaw-------xpekpe-------xrqdmw-------xsjsuj-------xslde\
        n-------xsszko-------ybdrki-------yddyi--------yenynq-------yidyi--------yiyyrm-------ymalrr-------y\
        mtmtm-------yoryo--------yoszom-------yuuyug-------zaizap-------zhaza--------zhozh--------zirscv----\
        ---zkbkjh-------zsmms--------zulzu--------zybza--------
        """)

    /// region 3, its first replacement 3.
    static let regions = FixedTable(
        width: 6, count: 335,
        """
        004AF-008AL-010AQ-012DZ-016AS-020AD-024AO-028AG-031AZ-032AR-036AU-040AT-044BS-048BH-050BD-051AM-052B\
        B-056BE-060BM-062034064BT-068BO-070BA-072BW-074BV-076BR-084BZ-086IO-090SB-092VG-096BN-100BG-104MM-10\
        8BI-112BY-116KH-120CM-124CA-132CV-136KY-140CF-144LK-148TD-152CL-156CN-158TW-162CX-166CC-170CO-172RU-\
        174KM-175YT-178CG-180CD-184CK-188CR-191HR-192CU-196CY-200CZ-203CZ-204BJ-208DK-212DM-214DO-218EC-222S\
        V-226GQ-230ET-231ET-232ER-233EE-234FO-238FK-239GS-242FJ-246FI-248AX-249FR-250FR-254GF-258PF-260TF-26\
        2DJ-266GA-268GE-270GM-275PS-276DE-278DE-280DE-288GH-292GI-296KI-300GR-304GL-308GD-312GP-316GU-320GT-\
        324GN-328GY-332HT-334HM-336VA-340HN-344HK-348HU-352IS-356IN-360ID-364IR-368IQ-372IE-376IL-380IT-384C\
        I-388JM-392JP-398KZ-400JO-404KE-408KP-410KR-414KW-417KG-418LA-422LB-426LS-428LV-430LR-434LY-438LI-44\
        0LT-442LU-446MO-450MG-454MW-458MY-462MV-466ML-470MT-474MQ-478MR-480MU-484MX-492MC-496MN-498MD-499ME-\
        500MS-504MA-508MZ-512OM-516NA-520NR-524NP-528NL-530CW-531CW-532CW-533AW-534SX-535BQ-536SA-540NC-548V\
        U-554NZ-558NI-562NE-566NG-570NU-574NF-578NO-580MP-581UM-582FM-583FM-584MH-585PW-586PK-591PA-598PG-60\
        0PY-604PE-608PH-612PN-616PL-620PT-624GW-626TL-630PR-634QA-638RE-642RO-643RU-646RW-652BL-654SH-659KN-\
        660AI-662LC-663MF-666PM-670VC-674SM-678ST-682SA-686SN-688RS-690SC-694SL-702SG-703SK-704VN-705SI-706S\
        O-710ZA-716ZW-720YE-724ES-728SS-729SD-732EH-736SD-740SR-744SJ-748SZ-752SE-756CH-760SY-762TJ-764TH-76\
        8TG-772TK-776TO-780TT-784AE-788TN-792TR-795TM-796TC-798TV-800UG-804UA-807MK-810RU-818EG-826GB-830JE-\
        831GG-832JE-833IM-834TZ-840US-850VI-854BF-858UY-860UZ-862VE-876WF-882WS-886YE-887YE-890RS-891RS-894Z\
        M-958AA-959QM-960QN-962QP-963QQ-964QR-965QS-966QT-967EU-968QV-969QW-970QX-971QY-972QZ-973XA-974XB-97\
        5XC-976XD-977XE-978XF-979XG-980XH-981XI-982XJ-983XK-984XL-985XM-986XN-987XO-988XP-989XQ-990XR-991XS-\
        992XT-993XU-994XV-995XW-996XX-997XY-998XZ-999ZZ-AN-CW-BU-MM-CS-RS-CT-KI-DD-DE-DY-BJ-FQ-AQ-FX-FR-HV-B\
        F-JT-UM-MI-UM-NH-VU-NQ-AQ-NT-SA-PC-FM-PU-UM-PZ-PA-QU-EU-RH-ZW-SU-RU-TP-TL-UK-GB-VD-VN-WK-UM-YD-YE-YU\
        -RS-ZR-CD-
        """)

    /// Regions that became several, the first the most likely.
    static let regionChoices = LineTable(
        """
        062 034 143
        172 RU AM AZ BY GE KG KZ MD TJ TM UA UZ
        200 CZ SK
        530 CW SX BQ
        532 CW SX BQ
        536 SA IQ
        582 FM MH MP PW
        810 RU AM AZ BY EE GE KZ KG LV LT MD TJ TM UA UZ
        830 JE GG
        890 RS ME SI HR MK BA
        891 RS ME
        AN CW SX BQ
        CS RS ME
        FQ AQ TF
        NT SA IQ
        PC FM MH MP PW
        SU RU AM AZ BY EE GE KZ KG LV LT MD TJ TM UA UZ
        YU RS ME
        """)

    /// script 4, replacement 4.
    static let scripts = FixedTable(
        width: 8, count: 1,
        """
        QaaiZinh
        """)

    /// Variants.
    static let variants = LineTable(
        """
        heploc alalc97
        polytoni polyton
        """)

    /// Whole tags of RFC 5646 §2.2.8: tag 11, replacement 16.
    static let grandfathered = FixedTable(
        width: 27, count: 26,
        """
        art-lojban-jbo-------------cel-gaulishxtg-------------en-gb-oed--en-GB-oxendict--i-ami------ami-----\
        --------i-bnn------bnn-------------i-default--en-x-i-default--i-enochian-und-x-i-enochiani-hak------\
        hak-------------i-klingon--tlh-------------i-lux------lb--------------i-mingo----see-x-i-mingo---i-n\
        avajo---nv--------------i-pwn------pwn-------------i-tao------tao-------------i-tay------tay--------\
        -----i-tsu------tsu-------------no-bok-----nb--------------no-nyn-----nn--------------sgn-be-fr--sfb\
        -------------sgn-be-nl--vgt-------------sgn-ch-de--sgg-------------zh-guoyu---zh--------------zh-hak\
        ka---hak-------------zh-min-----nan-x-zh-min----zh-min-nan-nan-------------zh-xiang---hsn-----------\
        --
        """)

    /// Languages with a region or a variant that became a language.
    static let compound = LineTable(
        """
        aa-saaho ssy
        hy-arevmda hyw
        no-bokmal nb
        no-nynorsk nn
        sgn-br bzs
        sgn-co csn
        sgn-de gsg
        sgn-dk dsl
        sgn-es ssp
        sgn-fr fsl
        sgn-gb bfi
        sgn-gr gss
        sgn-ie isg
        sgn-it ise
        sgn-jp jsl
        sgn-mx mfs
        sgn-ni ncs
        sgn-nl dse
        sgn-no nsi
        sgn-pt psr
        sgn-se swl
        sgn-us ase
        sgn-za sfs
        und-aaland und-AX
        und-arevela und
        und-arevmda und
        und-bokmal und
        und-hakka und
        und-hepburn-heploc und-alalc97
        und-lojban und
        und-nynorsk und
        und-saaho und
        und-xiang und
        zh-cmn zh
        zh-cmn-hans zh-Hans
        zh-cmn-hant zh-Hant
        zh-gan gan
        zh-wuu wuu
        zh-yue yue
        """)
}
