// Made by tools/cldr-tables from CLDR 48, plurals.json and ordinals.json. Do not edit.
// swift-format-ignore-file

extension PluralRules {
    /// Locale, cardinal rule set, ordinal rule set; sorted by locale.
    static let table: StaticString = """
        af\t1\t0
        ak\t2\t0
        am\t3\t0
        an\t1\t0
        ar\t4\t0
        ars\t4\t0
        as\t3\t40
        asa\t1\t0
        ast\t5\t0
        az\t1\t41
        bal\t1\t1
        be\t6\t42
        bem\t1\t0
        bez\t1\t0
        bg\t1\t0
        bho\t2\t0
        blo\t7\t43
        bm\t0\t0
        bn\t3\t40
        bo\t0\t0
        br\t8\t0
        brx\t1\t0
        bs\t9\t0
        ca\t10\t44
        ce\t1\t0
        ceb\t11\t0
        cgg\t1\t0
        chr\t1\t0
        ckb\t1\t0
        cs\t12\t0
        csw\t2\t0
        cv\t7\t0
        cy\t13\t45
        da\t14\t0
        de\t5\t0
        doi\t3\t0
        dsb\t15\t0
        dv\t1\t0
        dz\t0\t0
        ee\t1\t0
        el\t1\t0
        en\t5\t46
        eo\t1\t0
        es\t16\t0
        et\t5\t0
        eu\t1\t0
        fa\t3\t0
        ff\t17\t0
        fi\t5\t0
        fil\t11\t1
        fo\t1\t0
        fr\t18\t1
        fur\t1\t0
        fy\t5\t0
        ga\t19\t1
        gd\t20\t47
        gl\t5\t0
        gsw\t1\t0
        gu\t3\t48
        guw\t2\t0
        gv\t21\t0
        ha\t1\t0
        haw\t1\t0
        he\t22\t0
        hi\t3\t48
        hnj\t0\t0
        hr\t9\t0
        hsb\t15\t0
        hu\t1\t49
        hy\t17\t1
        ia\t5\t0
        id\t0\t0
        ie\t5\t0
        ig\t0\t0
        ii\t0\t0
        io\t5\t0
        is\t23\t0
        it\t10\t50
        iu\t24\t0
        ja\t0\t0
        jbo\t0\t0
        jgo\t1\t0
        jmc\t1\t0
        jv\t0\t0
        jw\t0\t0
        ka\t1\t51
        kab\t17\t0
        kaj\t1\t0
        kcg\t1\t0
        kde\t0\t0
        kea\t0\t0
        kk\t1\t52
        kkj\t1\t0
        kl\t1\t0
        km\t0\t0
        kn\t3\t0
        ko\t0\t0
        kok\t3\t53
        kok-Latn\t3\t53
        ks\t1\t0
        ksb\t1\t0
        ksh\t7\t0
        ku\t1\t0
        kw\t25\t54
        ky\t1\t0
        lag\t26\t0
        lb\t1\t0
        lg\t1\t0
        lij\t5\t55
        lkt\t0\t0
        lld\t10\t50
        ln\t2\t0
        lo\t0\t1
        lt\t27\t0
        lv\t28\t0
        mas\t1\t0
        mg\t2\t0
        mgo\t1\t0
        mk\t29\t56
        ml\t1\t0
        mn\t1\t0
        mo\t30\t1
        mr\t1\t53
        ms\t0\t1
        mt\t31\t0
        my\t0\t0
        nah\t1\t0
        naq\t24\t0
        nb\t1\t0
        nd\t1\t0
        ne\t1\t57
        nl\t5\t0
        nn\t1\t0
        nnh\t1\t0
        no\t1\t0
        nqo\t0\t0
        nr\t1\t0
        nso\t2\t0
        ny\t1\t0
        nyn\t1\t0
        om\t1\t0
        or\t1\t58
        os\t1\t0
        osa\t0\t0
        pa\t2\t0
        pap\t1\t0
        pcm\t3\t0
        pl\t32\t0
        prg\t28\t0
        ps\t1\t0
        pt\t33\t0
        pt-PT\t10\t0
        rm\t1\t0
        ro\t30\t1
        rof\t1\t0
        ru\t34\t0
        rwk\t1\t0
        sah\t0\t0
        saq\t1\t0
        sat\t24\t0
        sc\t5\t50
        scn\t10\t55
        sd\t1\t0
        sdh\t1\t0
        se\t24\t0
        seh\t1\t0
        ses\t0\t0
        sg\t0\t0
        sgs\t35\t0
        sh\t9\t0
        shi\t36\t0
        si\t37\t0
        sk\t12\t0
        sl\t38\t0
        sma\t24\t0
        smi\t24\t0
        smj\t24\t0
        smn\t24\t0
        sms\t24\t0
        sn\t1\t0
        so\t1\t0
        sq\t1\t59
        sr\t9\t0
        ss\t1\t0
        ssy\t1\t0
        st\t1\t0
        su\t0\t0
        sv\t5\t60
        sw\t5\t0
        syr\t1\t0
        ta\t1\t0
        te\t1\t0
        teo\t1\t0
        th\t0\t0
        ti\t2\t0
        tig\t1\t0
        tk\t1\t61
        tl\t11\t1
        tn\t1\t0
        to\t0\t0
        tpi\t0\t0
        tr\t1\t0
        ts\t1\t0
        tzm\t39\t0
        ug\t1\t0
        uk\t34\t62
        und\t0\t0
        ur\t5\t0
        uz\t1\t0
        ve\t1\t0
        vec\t10\t50
        vi\t0\t1
        vo\t1\t0
        vun\t1\t0
        wa\t2\t0
        wae\t1\t0
        wo\t0\t0
        xh\t1\t0
        xog\t1\t0
        yi\t5\t0
        yo\t0\t0
        yue\t0\t0
        zh\t0\t0
        zu\t3\t0
        """
}

extension PluralOperands {
    /// The category that a rule set gives to these operands.
    func category(ruleSet: UInt8) -> PluralCategory {
        switch ruleSet {
        case 1:  // af, an, asa, az, bal, bem
            if isWhole && i == 1 { return .one }
            return .other
        case 2:  // ak, bho, csw, guw, ln, mg
            if isWhole && (i <= 1) { return .one }
            return .other
        case 3:  // am, as, bn, doi, fa, gu
            if i == 0
                || (isWhole && i == 1) { return .one }
            return .other
        case 4:  // ar, ars
            if isWhole && i == 0 { return .zero }
            if isWhole && i == 1 { return .one }
            if isWhole && i == 2 { return .two }
            if isWhole && (3...10 ~= i % 100) { return .few }
            if isWhole && (11...99 ~= i % 100) { return .many }
            return .other
        case 5:  // ast, de, en, et, fi, fy
            if i == 1 && v == 0 { return .one }
            return .other
        case 6:  // be
            if isWhole && i % 10 == 1 && !(isWhole && i % 100 == 11) { return .one }
            if isWhole && (2...4 ~= i % 10) && !(isWhole && (12...14 ~= i % 100)) { return .few }
            if (isWhole && i % 10 == 0)
                || (isWhole && (5...9 ~= i % 10))
                || (isWhole && (11...14 ~= i % 100)) { return .many }
            return .other
        case 7:  // blo, cv, ksh
            if isWhole && i == 0 { return .zero }
            if isWhole && i == 1 { return .one }
            return .other
        case 8:  // br
            if isWhole && i % 10 == 1 && !(isWhole && (i % 100 == 11 || i % 100 == 71 || i % 100 == 91)) { return .one }
            if isWhole && i % 10 == 2 && !(isWhole && (i % 100 == 12 || i % 100 == 72 || i % 100 == 92)) { return .two }
            if isWhole && ((3...4 ~= i % 10) || i % 10 == 9) && !(isWhole && ((10...19 ~= i % 100) || (70...79 ~= i % 100) || (90...99 ~= i % 100))) { return .few }
            if !(isWhole && i == 0) && isWhole && i % 1000000 == 0 { return .many }
            return .other
        case 9:  // bs, hr, sh, sr
            if (v == 0 && i % 10 == 1 && !(i % 100 == 11))
                || (f % 10 == 1 && !(f % 100 == 11)) { return .one }
            if (v == 0 && (2...4 ~= i % 10) && !((12...14 ~= i % 100)))
                || ((2...4 ~= f % 10) && !((12...14 ~= f % 100))) { return .few }
            return .other
        case 10:  // ca, it, lld, pt-PT, scn, vec
            if i == 1 && v == 0 { return .one }
            if (e == 0 && !(i == 0) && i % 1000000 == 0 && v == 0)
                || !((e <= 5)) { return .many }
            return .other
        case 11:  // ceb, fil, tl
            if (v == 0 && (i == 1 || i == 2 || i == 3))
                || (v == 0 && !(i % 10 == 4 || i % 10 == 6 || i % 10 == 9))
                || (!(v == 0) && !(f % 10 == 4 || f % 10 == 6 || f % 10 == 9)) { return .one }
            return .other
        case 12:  // cs, sk
            if i == 1 && v == 0 { return .one }
            if (2...4 ~= i) && v == 0 { return .few }
            if !(v == 0) { return .many }
            return .other
        case 13:  // cy
            if isWhole && i == 0 { return .zero }
            if isWhole && i == 1 { return .one }
            if isWhole && i == 2 { return .two }
            if isWhole && i == 3 { return .few }
            if isWhole && i == 6 { return .many }
            return .other
        case 14:  // da
            if (isWhole && i == 1)
                || (!(t == 0) && (i == 0 || i == 1)) { return .one }
            return .other
        case 15:  // dsb, hsb
            if (v == 0 && i % 100 == 1)
                || f % 100 == 1 { return .one }
            if (v == 0 && i % 100 == 2)
                || f % 100 == 2 { return .two }
            if (v == 0 && (3...4 ~= i % 100))
                || (3...4 ~= f % 100) { return .few }
            return .other
        case 16:  // es
            if isWhole && i == 1 { return .one }
            if (e == 0 && !(i == 0) && i % 1000000 == 0 && v == 0)
                || !((e <= 5)) { return .many }
            return .other
        case 17:  // ff, hy, kab
            if (i == 0 || i == 1) { return .one }
            return .other
        case 18:  // fr
            if (i == 0 || i == 1) { return .one }
            if (e == 0 && !(i == 0) && i % 1000000 == 0 && v == 0)
                || !((e <= 5)) { return .many }
            return .other
        case 19:  // ga
            if isWhole && i == 1 { return .one }
            if isWhole && i == 2 { return .two }
            if isWhole && (3...6 ~= i) { return .few }
            if isWhole && (7...10 ~= i) { return .many }
            return .other
        case 20:  // gd
            if isWhole && (i == 1 || i == 11) { return .one }
            if isWhole && (i == 2 || i == 12) { return .two }
            if isWhole && ((3...10 ~= i) || (13...19 ~= i)) { return .few }
            return .other
        case 21:  // gv
            if v == 0 && i % 10 == 1 { return .one }
            if v == 0 && i % 10 == 2 { return .two }
            if v == 0 && (i % 100 == 0 || i % 100 == 20 || i % 100 == 40 || i % 100 == 60 || i % 100 == 80) { return .few }
            if !(v == 0) { return .many }
            return .other
        case 22:  // he
            if (i == 1 && v == 0)
                || (i == 0 && !(v == 0)) { return .one }
            if i == 2 && v == 0 { return .two }
            return .other
        case 23:  // is
            if (t == 0 && i % 10 == 1 && !(i % 100 == 11))
                || (t % 10 == 1 && !(t % 100 == 11)) { return .one }
            return .other
        case 24:  // iu, naq, sat, se, sma, smi
            if isWhole && i == 1 { return .one }
            if isWhole && i == 2 { return .two }
            return .other
        case 25:  // kw
            if isWhole && i == 0 { return .zero }
            if isWhole && i == 1 { return .one }
            if (isWhole && (i % 100 == 2 || i % 100 == 22 || i % 100 == 42 || i % 100 == 62 || i % 100 == 82))
                || (isWhole && i % 1000 == 0 && isWhole && ((1000...20000 ~= i % 100000) || i % 100000 == 40000 || i % 100000 == 60000 || i % 100000 == 80000))
                || (!(isWhole && i == 0) && isWhole && i % 1000000 == 100000) { return .two }
            if isWhole && (i % 100 == 3 || i % 100 == 23 || i % 100 == 43 || i % 100 == 63 || i % 100 == 83) { return .few }
            if !(isWhole && i == 1) && isWhole && (i % 100 == 1 || i % 100 == 21 || i % 100 == 41 || i % 100 == 61 || i % 100 == 81) { return .many }
            return .other
        case 26:  // lag
            if isWhole && i == 0 { return .zero }
            if (i == 0 || i == 1) && !(isWhole && i == 0) { return .one }
            return .other
        case 27:  // lt
            if isWhole && i % 10 == 1 && !(isWhole && (11...19 ~= i % 100)) { return .one }
            if isWhole && (2...9 ~= i % 10) && !(isWhole && (11...19 ~= i % 100)) { return .few }
            if !(f == 0) { return .many }
            return .other
        case 28:  // lv, prg
            if (isWhole && i % 10 == 0)
                || (isWhole && (11...19 ~= i % 100))
                || (v == 2 && (11...19 ~= f % 100)) { return .zero }
            if (isWhole && i % 10 == 1 && !(isWhole && i % 100 == 11))
                || (v == 2 && f % 10 == 1 && !(f % 100 == 11))
                || (!(v == 2) && f % 10 == 1) { return .one }
            return .other
        case 29:  // mk
            if (v == 0 && i % 10 == 1 && !(i % 100 == 11))
                || (f % 10 == 1 && !(f % 100 == 11)) { return .one }
            return .other
        case 30:  // mo, ro
            if i == 1 && v == 0 { return .one }
            if !(v == 0)
                || (isWhole && i == 0)
                || (!(isWhole && i == 1) && isWhole && (1...19 ~= i % 100)) { return .few }
            return .other
        case 31:  // mt
            if isWhole && i == 1 { return .one }
            if isWhole && i == 2 { return .two }
            if (isWhole && i == 0)
                || (isWhole && (3...10 ~= i % 100)) { return .few }
            if isWhole && (11...19 ~= i % 100) { return .many }
            return .other
        case 32:  // pl
            if i == 1 && v == 0 { return .one }
            if v == 0 && (2...4 ~= i % 10) && !((12...14 ~= i % 100)) { return .few }
            if (v == 0 && !(i == 1) && (i % 10 <= 1))
                || (v == 0 && (5...9 ~= i % 10))
                || (v == 0 && (12...14 ~= i % 100)) { return .many }
            return .other
        case 33:  // pt
            if (i <= 1) { return .one }
            if (e == 0 && !(i == 0) && i % 1000000 == 0 && v == 0)
                || !((e <= 5)) { return .many }
            return .other
        case 34:  // ru, uk
            if v == 0 && i % 10 == 1 && !(i % 100 == 11) { return .one }
            if v == 0 && (2...4 ~= i % 10) && !((12...14 ~= i % 100)) { return .few }
            if (v == 0 && i % 10 == 0)
                || (v == 0 && (5...9 ~= i % 10))
                || (v == 0 && (11...14 ~= i % 100)) { return .many }
            return .other
        case 35:  // sgs
            if isWhole && i % 10 == 1 && !(isWhole && i % 100 == 11) { return .one }
            if isWhole && i == 2 { return .two }
            if !(isWhole && i == 2) && isWhole && (2...9 ~= i % 10) && !(isWhole && (11...19 ~= i % 100)) { return .few }
            if !(f == 0) { return .many }
            return .other
        case 36:  // shi
            if i == 0
                || (isWhole && i == 1) { return .one }
            if isWhole && (2...10 ~= i) { return .few }
            return .other
        case 37:  // si
            if (isWhole && (i == 0 || i == 1))
                || (i == 0 && f == 1) { return .one }
            return .other
        case 38:  // sl
            if v == 0 && i % 100 == 1 { return .one }
            if v == 0 && i % 100 == 2 { return .two }
            if (v == 0 && (3...4 ~= i % 100))
                || !(v == 0) { return .few }
            return .other
        case 39:  // tzm
            if (isWhole && (i <= 1))
                || (isWhole && (11...99 ~= i)) { return .one }
            return .other
        case 40:  // ordinal as, ordinal bn
            if isWhole && (i == 1 || i == 5 || i == 7 || i == 8 || i == 9 || i == 10) { return .one }
            if isWhole && (i == 2 || i == 3) { return .two }
            if isWhole && i == 4 { return .few }
            if isWhole && i == 6 { return .many }
            return .other
        case 41:  // ordinal az
            if (i % 10 == 1 || i % 10 == 2 || i % 10 == 5 || i % 10 == 7 || i % 10 == 8)
                || (i % 100 == 20 || i % 100 == 50 || i % 100 == 70 || i % 100 == 80) { return .one }
            if (i % 10 == 3 || i % 10 == 4)
                || (i % 1000 == 100 || i % 1000 == 200 || i % 1000 == 300 || i % 1000 == 400 || i % 1000 == 500 || i % 1000 == 600 || i % 1000 == 700 || i % 1000 == 800 || i % 1000 == 900) { return .few }
            if i == 0
                || i % 10 == 6
                || (i % 100 == 40 || i % 100 == 60 || i % 100 == 90) { return .many }
            return .other
        case 42:  // ordinal be
            if isWhole && (i % 10 == 2 || i % 10 == 3) && !(isWhole && (i % 100 == 12 || i % 100 == 13)) { return .few }
            return .other
        case 43:  // ordinal blo
            if i == 0 { return .zero }
            if i == 1 { return .one }
            if (i == 2 || i == 3 || i == 4 || i == 5 || i == 6) { return .few }
            return .other
        case 44:  // ordinal ca
            if isWhole && (i == 1 || i == 3) { return .one }
            if isWhole && i == 2 { return .two }
            if isWhole && i == 4 { return .few }
            return .other
        case 45:  // ordinal cy
            if isWhole && (i == 0 || i == 7 || i == 8 || i == 9) { return .zero }
            if isWhole && i == 1 { return .one }
            if isWhole && i == 2 { return .two }
            if isWhole && (i == 3 || i == 4) { return .few }
            if isWhole && (i == 5 || i == 6) { return .many }
            return .other
        case 46:  // ordinal en
            if isWhole && i % 10 == 1 && !(isWhole && i % 100 == 11) { return .one }
            if isWhole && i % 10 == 2 && !(isWhole && i % 100 == 12) { return .two }
            if isWhole && i % 10 == 3 && !(isWhole && i % 100 == 13) { return .few }
            return .other
        case 47:  // ordinal gd
            if isWhole && (i == 1 || i == 11) { return .one }
            if isWhole && (i == 2 || i == 12) { return .two }
            if isWhole && (i == 3 || i == 13) { return .few }
            return .other
        case 48:  // ordinal gu, ordinal hi
            if isWhole && i == 1 { return .one }
            if isWhole && (i == 2 || i == 3) { return .two }
            if isWhole && i == 4 { return .few }
            if isWhole && i == 6 { return .many }
            return .other
        case 49:  // ordinal hu
            if isWhole && (i == 1 || i == 5) { return .one }
            return .other
        case 50:  // ordinal it, ordinal lld, ordinal sc, ordinal vec
            if isWhole && (i == 11 || i == 8 || i == 80 || i == 800) { return .many }
            return .other
        case 51:  // ordinal ka
            if i == 1 { return .one }
            if i == 0
                || ((2...20 ~= i % 100) || i % 100 == 40 || i % 100 == 60 || i % 100 == 80) { return .many }
            return .other
        case 52:  // ordinal kk
            if (isWhole && i % 10 == 6)
                || (isWhole && i % 10 == 9)
                || (isWhole && i % 10 == 0 && !(isWhole && i == 0)) { return .many }
            return .other
        case 53:  // ordinal kok, ordinal kok-Latn, ordinal mr
            if isWhole && i == 1 { return .one }
            if isWhole && (i == 2 || i == 3) { return .two }
            if isWhole && i == 4 { return .few }
            return .other
        case 54:  // ordinal kw
            if (isWhole && (1...4 ~= i))
                || (isWhole && ((1...4 ~= i % 100) || (21...24 ~= i % 100) || (41...44 ~= i % 100) || (61...64 ~= i % 100) || (81...84 ~= i % 100))) { return .one }
            if (isWhole && i == 5)
                || (isWhole && i % 100 == 5) { return .many }
            return .other
        case 55:  // ordinal lij, ordinal scn
            if isWhole && (i == 11 || i == 8 || (80...89 ~= i) || (800...899 ~= i)) { return .many }
            return .other
        case 56:  // ordinal mk
            if i % 10 == 1 && !(i % 100 == 11) { return .one }
            if i % 10 == 2 && !(i % 100 == 12) { return .two }
            if (i % 10 == 7 || i % 10 == 8) && !(i % 100 == 17 || i % 100 == 18) { return .many }
            return .other
        case 57:  // ordinal ne
            if isWhole && (1...4 ~= i) { return .one }
            return .other
        case 58:  // ordinal or
            if isWhole && (i == 1 || i == 5 || (7...9 ~= i)) { return .one }
            if isWhole && (i == 2 || i == 3) { return .two }
            if isWhole && i == 4 { return .few }
            if isWhole && i == 6 { return .many }
            return .other
        case 59:  // ordinal sq
            if isWhole && i == 1 { return .one }
            if isWhole && i % 10 == 4 && !(isWhole && i % 100 == 14) { return .many }
            return .other
        case 60:  // ordinal sv
            if isWhole && (i % 10 == 1 || i % 10 == 2) && !(isWhole && (i % 100 == 11 || i % 100 == 12)) { return .one }
            return .other
        case 61:  // ordinal tk
            if (isWhole && (i % 10 == 6 || i % 10 == 9))
                || (isWhole && i == 10) { return .few }
            return .other
        case 62:  // ordinal uk
            if isWhole && i % 10 == 3 && !(isWhole && i % 100 == 13) { return .few }
            return .other
        default:
            return .other
        }
    }
}
