/// The table of paragraphs. Who checks a number that is `unchecked` changes it here, with the source.
extension ControlParagraph {
    static func paragraphs(_ area: ControlArea) -> [ControlParagraph] {
        switch area {
        case .logged:
            pci("10.2.1", "10.2.2") + nist("AU-2", "AU-3", "AU-12") + iso("8.15")
                + asvs("16.1.1", "16.2.1", "16.3.1", "16.3.2", "16.3.3") + [soc2Checked]
        case .integrity:
            pci("10.3.2", "10.3.4") + nist("AU-9(3)", "AU-10") + iso("8.15", "5.28", "5.33") + asvs("16.4.2")
                + soc2Listed("PI1.5")
        case .secondSite: pci("10.3.3") + nist("AU-9(2)") + iso("8.15") + asvs("16.4.3")
        case .access:
            pci("10.3.1") + [accessToLogs] + nist("AU-9") + iso("8.15", "8.11") + asvs("16.2.5")
                + soc2Listed("CC6.1")
        case .retention:
            pci("10.5.1") + nist("AU-11") + iso("5.33", "8.10") + asvs("16.1.1")
                + gdpr("5(1)(e)") + [recordsOfProcessing, chineseLogs]
        case .clock: pci("10.6.1", "10.6.2", "10.6.3") + nist("AU-8") + isoUnchecked("8.17") + asvs("16.2.2")
        case .failure:
            pci("10.7.1") + pciUnchecked("10.7.2", "10.7.3") + nist("AU-5") + isoUnchecked("8.16") + asvs("16.5.3")
                + soc2Listed("CC7.3")
        case .review:
            pci("10.4.1", "10.4.2", "10.4.3") + nist("AU-6", "AU-7") + iso("8.15") + isoUnchecked("8.16")
                + soc2("CC4.1")
        case .subjectRights: nist("AU-3(3)") + gdpr("15", "17") + [chineseAccess, chineseErasure]
        }
    }

    private static func all(
        _ framework: ControlFramework, _ numbers: [String], _ check: Check, _ source: String
    ) -> [ControlParagraph] {
        numbers.map { ControlParagraph(framework: framework, number: $0, check: check, source: source) }
    }

    private static func pci(_ numbers: String...) -> [ControlParagraph] {
        all(.pci, numbers, .list, "https://myctrl.tools/frameworks/pci-dss-v4/family/10")
    }

    private static func pciUnchecked(_ numbers: String...) -> [ControlParagraph] {
        all(.pci, numbers, .unchecked, "https://www.pcisecuritystandards.org/document_library/")
    }

    private static let accessToLogs = ControlParagraph(
        framework: .pci, number: "10.2.1.3", check: .list,
        source: "https://xmind.app/mindmap/goal-5-regularly-monitor-&-test-systems-&-networks.xmind/v27Bms/")

    private static func nist(_ numbers: String...) -> [ControlParagraph] {
        all(.nist, numbers, .list, "https://www.myctrl.tools/frameworks/nist-800-53-r5/family/au")
    }

    private static func iso(_ numbers: String...) -> [ControlParagraph] {
        numbers.map { number in
            ControlParagraph(
                framework: .iso, number: number, check: .list,
                source: isoSources[number] ?? "https://gabriel.hk/iso-27001-4-themes-93-controls/")
        }
    }

    private static let isoSources = [
        "8.15": "https://www.isms.online/iso-27001/annex-a/8-15-logging-2022",
        "8.10": "https://dhirubhai.net/pulse/demystifying-isoiec-270022022-part-ii-allen-sinclaire-u46te",
        "8.11": "https://dhirubhai.net/pulse/demystifying-isoiec-270022022-part-ii-allen-sinclaire-u46te",
    ]

    private static func isoUnchecked(_ numbers: String...) -> [ControlParagraph] {
        all(.iso, numbers, .unchecked, "https://www.iso.org/standard/27001")
    }

    private static func asvs(_ numbers: String...) -> [ControlParagraph] {
        all(
            .asvs, numbers, .text,
            "https://github.com/OWASP/ASVS/blob/master/5.0/en/0x25-V16-Security-Logging-and-Error-Handling.md")
    }

    private static let soc2Checked = ControlParagraph(
        framework: .soc2, number: "CC7.2", check: .list, source: "https://ac5labs.com/soc2-readiness/controls/CC7.2")

    private static func soc2Listed(_ numbers: String...) -> [ControlParagraph] {
        all(.soc2, numbers, .list, "https://github.com/ctol3r/vitalcv")
    }

    private static func soc2(_ numbers: String...) -> [ControlParagraph] {
        all(
            .soc2, numbers, .unchecked,
            "https://www.aicpa-cima.com/resources/download/get-the-2017-trust-services-criteria")
    }

    private static func gdpr(_ numbers: String...) -> [ControlParagraph] {
        all(.gdpr, numbers, .unchecked, "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    }

    private static let recordsOfProcessing = ControlParagraph(
        framework: .gdpr, number: "30(1)(f)", check: .list, source: "https://tuto.provacy.com/en/?p=925")

    // Article 21(3) until 2025. The text with the new number was read as others quote it from this address.
    private static let chineseLogs = ControlParagraph(
        framework: .cn, number: "CSL 23(3)", check: .list,
        source: "https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm")

    private static let chineseAccess = ControlParagraph(
        framework: .cn, number: "PIPL 45", check: .unchecked,
        source: "http://www.npc.gov.cn/npc/c30834/202108/a8c4e3672c74491a80b53a172bb753fe.shtml")

    private static let chineseErasure = ControlParagraph(
        framework: .cn, number: "PIPL 47", check: .list,
        source: "https://translate.hicom-asia.com/area/pipl-article-47-erasure-right/library/1")
}
