/// A standard or law whose paragraphs a report names.
package enum ControlFramework: String, Sendable, Hashable, CaseIterable {
    case pci, nist, iso, asvs, soc2, gdpr, cn

    /// Its name, the same in every language.
    package var name: String {
        switch self {
        case .pci: "PCI DSS 4.0.1"
        case .nist: "NIST SP 800-53 Rev. 5"
        case .iso: "ISO/IEC 27001:2022, Annex A"
        case .asvs: "OWASP ASVS 5.0"
        case .soc2: "SOC 2, Trust Services Criteria"
        case .gdpr: "GDPR"
        case .cn: "PRC: CSL, PIPL"
        }
    }
}
