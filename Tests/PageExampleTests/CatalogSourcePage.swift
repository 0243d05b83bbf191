import CatalogSource
import Foundation

// swift-format-ignore
func catalogSourcePage() throws {
    // page: CatalogSource
    let report = try CatalogReport(folder: URL(fileURLWithPath: "Catalog"))
    for finding in report.findings { print(finding.line(in: "Catalog")) }
    if report.errors.isEmpty {
        for (path, swift) in CatalogGenerator(report.catalog).files() {
            print(path, swift.utf8.count)  // EIAMErrors/Generated/EIAMError.swift 6003, …
        }
    }
    // end
}
