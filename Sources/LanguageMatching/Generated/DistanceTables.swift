// Generated from CLDR 48 by tools/language-tables/language-tables; do not edit.
// Data: Unicode CLDR, Unicode License v3, https://www.unicode.org/license.txt

/// Language distances (UTS #35, Enhanced Language Matching).
enum DistanceTables {
    /// desired 3, supported 3, distance 3.
    static let languages = FixedTable(
        width: 9, count: 334,
        """
        aa-ssy004aaesq-010aaoar-010aatsq-010ab-ru-030abhar-010abvar-010achen-030acmar-010acqar-010acwar-010a\
        cxar-010acyar-010adfar-010aebar-010aecar-010af-en-020afbar-010aiisyr010ak-en-030alnsq-010am-en-030ap\
        car-010apdar-010ar-ar-000arqar-010arsar-010aryar-010arzar-010auzar-010avlar-010ay-es-020ayhar-010ayl\
        ar-010aynar-010aypar-010az-ru-030azbaz-010balur-020bbzar-010be-ru-020bemen-030bh-hi-030bhrmg-010bjnm\
        s-010bjqmg-010bmmmg-010bn-bn-000bn-en-030bo-zh-020br-fr-020bs-hr-004bs-sh-004btjms-010bvems-010bvums\
        -010bzcmg-010ca-es-020cdozh-010cebfil030chren-020cjyzh-010ckbar-030cnpzh-010co-fr-020coams-010cpxzh-\
        010crsfr-020cs-sk-020cspzh-010cy-en-020czhzh-010czozh-010da-nb-008da-no-008dtyne-010dupms-010ee-en-0\
        30enbkln010eo-en-030eu-es-020eyokln010ffmff-010fo-da-020fubff-010fueff-010fufff-010fuhff-010fuiff-01\
        0fuqff-010fuvff-010fy-nl-020ga-en-020gaaen-030ganzh-010gaxom-010gd-en-020gkpkpe010gl-es-020gn-es-020\
        gnwgn-010gswde-004gu-gu-000gu-hi-030guign-010gungn-010ha-en-030haeom-010hakzh-010hawen-020hi-hi-000h\
        jims-010hnmzh-010hr-bs-004hr-sh-004hsnzh-010ht-fr-020hy-ru-030ia-en-030id-ms-010idaluy010ig-en-030ik\
        tiu-010is-en-020ja-ja-000jakms-010jaxms-010jv-id-020ka-en-030kg-fr-030kk-ru-030km-en-030kn-en-030kn-\
        kn-000knnkok010ko-ko-000krien-030ku-tr-030kvbms-010kvrms-010kxdms-010ky-ru-030la-it-020lb-de-004lcem\
        s-010lcfms-010lg-en-030liwms-010lkbluy010lkoluy010lksluy010ln-fr-030lo-en-030lozen-030lriluy010lrmlu\
        y010lsmluy010ltglv-010ltoluy010ltsluy010luafr-030luhzh-010lwgluy010lzhzh-010maihi-020maxms-010meoms-\
        010mfams-010mfbms-010mfeen-030mg-fr-030mi-en-020minms-010ml-en-030ml-ml-000mn-ru-030mnpzh-010mqgms-0\
        10mr-hi-030mr-mr-000ms-id-030mshmg-010msims-010mt-en-030muims-010mvfmn-010my-en-030nanzh-010nb-da-00\
        8nb-nn-020nb-no-001ne-en-030nhdgn-010niqkln010nleluy010nn-nb-020nn-no-020no-da-008no-nb-001no-nn-020\
        nsoen-030ny-en-030nydluy010nynen-030oc-fr-020okikln010om-en-030or-en-030orcom-010ornms-010orsms-010p\
        a-en-030pbtps-010pcmen-020pelms-010pgaar-010pkokln010ps-en-030psems-010pstps-010qu-es-030qubqu-010qu\
        dqu-010qufqu-010qugqu-010quhqu-010qukqu-010qulqu-010qupqu-010qurqu-010qusqu-010quwqu-010quxqu-010quy\
        qu-010qvaqu-010qvcqu-010qvequ-010qvhqu-010qviqu-010qvjqu-010qvlqu-010qvmqu-010qvnqu-010qvoqu-010qvpq\
        u-010qvsqu-010qvwqu-010qvzqu-010qwaqu-010qwcqu-010qwhqu-010qwsqu-010qxaqu-010qxcqu-010qxhqu-010qxlqu\
        -010qxnqu-010qxoqu-010qxpqu-010qxrqu-010qxtqu-010qxuqu-010qxwqu-010ragluy010rm-de-020rn-en-030rw-fr-\
        030sa-hi-030scnit-020sd-en-030sdcsc-010sdnsc-010sgckln010sh-bs-004sh-hr-004sh-sr-004shuar-010si-en-0\
        30sjczh-010sk-cs-020skgmg-010sn-en-030so-en-030spvor-010sq-en-030sr-sh-004sr-sr-000srosc-010sshar-01\
        0ssyaa-004st-en-030su-id-020sw-en-030ta-en-030ta-ta-000tdxmg-010te-en-030te-te-000teckln010tg-ru-030\
        ti-en-030tk-ru-030tkgmg-010tlhen-030tmwms-010tn-en-030to-en-030tt-ru-030tumen-030tuykln010txymg-010u\
        g-zh-020ur-en-030urkms-010uz-ru-030uzsuz-010vkkms-010vktms-010vroet-010wo-fr-030wuuzh-010xh-en-030xm\
        mms-010xmvmg-010xmwmg-010yi-en-030yihyi-010yo-en-030yuezh-010za-zh-020zh-zh-000zlmms-010zmims-010zu-\
        en-030
        """)

    /// desired language 3, supported language 3, desired script 4, supported script 4, distance 3.
    static let scripts = FixedTable(
        width: 17, count: 50,
        """
        am-en-EthiLatn010ar-ar-LatnArab020az-ru-LatnCyrl010bn-bn-LatnBeng020bn-en-BengLatn010bo-zh-TibtHans0\
        10gu-gu-LatnGujr020hi-hi-LatnDeva020hy-ru-ArmnCyrl010ja-ja-HaniJpan005ja-ja-HiraHrkt005ja-ja-HiraJpa\
        n005ja-ja-HrktJpan005ja-ja-KanaHrkt005ja-ja-KanaJpan005ja-ja-LatnJpan005ka-en-GeorLatn010km-en-KhmrL\
        atn010kn-en-KndaLatn010kn-kn-LatnKnda020ko-ko-HangKore005ko-ko-HaniKore005ko-ko-JamoHang005ko-ko-Jam\
        oKore005lo-en-LaooLatn010ml-en-MlymLatn010ml-ml-LatnMlym020mr-mr-LatnDeva020my-en-MymrLatn010ne-en-D\
        evaLatn010or-en-OryaLatn010pa-en-GuruLatn010ps-en-ArabLatn010sd-en-ArabLatn010si-en-SinhLatn010sr-sr\
        -CyrlLatn005sr-sr-LatnCyrl005ta-en-TamlLatn010ta-ta-LatnTaml020te-en-TeluLatn010te-te-LatnTelu020ti-\
        en-EthiLatn010tk-ru-LatnCyrl010ur-en-ArabLatn010uz-ru-LatnCyrl010yi-en-HebrLatn010za-zh-LatnHans010z\
        h-zh-HaniHans020zh-zh-HaniHant020zh-zh-LatnHans020
        """)

    /// language 3, script 4 (or any), the letter of the matrix.
    static let regionRules = FixedTable(
        width: 8, count: 5,
        """
        ar-----Aen-----Bes-----Cpt-----Dzh-HantE
        """)

    /// region 3, the letter of its group.
    static let regionGroups = FixedTable(
        width: 4, count: 304,
        """
        001D002F003O005N009G011F013N014B015F017B018B019O021O029O030I034B035G039B053B054B057G061G142H143B145B\
        150C151B154C155B202F419OAC-BAD-BAE-BAF-BAG-NAI-NAL-BAM-BAN-NAO-BAQ-BAR-NAS-LAT-BAU-BAW-NAX-BAZ-BBA-B\
        BB-NBD-BBE-BBF-BBG-BBH-BBI-BBJ-BBL-NBM-NBN-BBO-NBQ-NBR-NBS-NBT-BBU-BBV-NBW-BBY-BBZ-NCA-PCC-BCD-BCF-B\
        CG-BCH-BCI-BCK-BCL-NCM-BCN-BCO-NCP-BCQ-BCR-NCS-BCU-NCV-BCW-NCX-BCY-BCZ-BDD-BDE-BDG-BDJ-BDK-BDM-NDO-N\
        DZ-KEA-BEC-NEE-BEG-BEH-KER-BES-BET-BEU-BEZ-BFI-BFJ-BFK-NFM-BFO-BFR-BFX-BGA-BGB-JGD-NGE-BGF-NGG-BGH-B\
        GI-BGL-NGM-BGN-BGP-NGQ-BGR-BGS-NGT-NGU-LGW-BGY-NHK-MHM-BHN-NHR-BHT-NHU-BIC-BID-BIE-BIL-BIM-BIN-BIO-B\
        IQ-BIR-BIS-BIT-BJE-BJM-NJO-BJP-BKE-BKG-BKH-BKI-BKM-BKN-NKP-BKR-BKW-BKY-NKZ-BLA-BLB-BLC-NLI-BLK-BLR-B\
        LS-BLT-BLU-BLV-BLY-KMA-KMC-BMD-BME-BMF-NMG-BMH-LMK-BML-BMM-BMN-BMO-MMP-LMQ-NMR-KMS-NMT-BMU-BMV-BMW-B\
        MX-NMY-BMZ-BNA-BNC-BNE-BNF-BNG-BNI-NNL-BNO-BNP-BNR-BNT-BNU-BNZ-BOM-BPA-NPE-NPF-BPG-BPH-LPK-BPL-BPM-N\
        PN-BPR-PPS-BPT-BPW-BPY-NQA-BQO-BQU-BRE-BRO-BRS-BRU-BRW-BSA-BSB-BSC-BSD-BSE-BSG-BSH-BSI-BSJ-BSK-BSL-B\
        SM-BSN-BSO-BSR-NSS-BST-BSU-BSV-NSX-NSY-BSZ-BTA-BTC-NTD-BTF-BTG-BTH-BTJ-BTK-BTL-BTM-BTN-KTO-BTP-BTR-B\
        TT-NTV-BTW-BTZ-BUA-BUG-BUM-LUN-EUS-PUY-NUZ-BVA-BVC-NVE-NVG-NVI-PVN-BVU-BWF-BWS-BXK-BYD-BYE-BYT-BYU-B\
        ZA-BZM-BZR-BZW-B
        """)

    /// How many groups of regions there are; the first is that of unknown ones.
    static let groupCount = 16

    /// A digit for each rule, desired group and supported group; not sorted.
    static let matrices = FixedTable(
        width: 1, count: 1280,
        """
        5555555555555555544555444454444454455544445444445555555555555555555555555555555555555555555555555445\
        5544445444445445554444544444544555444454444454455544445444445555555555455555544555444454444454455544\
        4454444454455544445444445445554444544444544555444454444455555555555555555445545543454455544554554345\
        4455555555555555555555555555555555555445545543454455555555555555555555555555555555555445545543454455\
        5335535533353355544554554345445555555555555455545445545543454455544554554345445555555555555555555555\
        5555555455545555555555555555544554444444455554455444444445555555555555555555555555555555555554455444\
        4444455554455444444445555445544444444555544554444444455554455444444445555445544444444555544554444444\
        4555544554444444455555555555555554445555555555555444555555555555544455555555555555555445544444444555\
        5445544444444555555555555555555555555555555555555445544444444555544554444444455554455444444445555445\
        5444444445555445544444444555544554444444455554455444444445555445544444444555555555555555544455555555\
        5555544455555555555554445555555555555555544544455444544454454445544454445555555555555555544544455444\
        5444544544455444544454454445544454445555555555555555555555555555555554454445544454445445444554445444\
        54454445544454445555555555554555544544455444544454454445544454445445444554445444
        """)

    /// Between two languages without a rule.
    static let defaultLanguageDistance = 80

    /// Between two scripts without a rule.
    static let defaultScriptDistance = 50

    /// Between two regions without a rule.
    static let defaultRegionDistance = 4

    /// The least distance between two different regions.
    static let leastRegionDistance = 3

    /// Locales preferred among equals: language 3, script 4, region 3.
    static let paradigms = FixedTable(
        width: 10, count: 6,
        """
        en--------en-----GB-es--------es-----419pt-----BR-pt-----PT-
        """)
}
