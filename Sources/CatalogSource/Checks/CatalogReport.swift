package import Foundation

/// A catalogue that was read and checked.
package struct CatalogReport: Sendable {
    /// The catalogue.
    package let catalog: SourceCatalog
    /// The lock file.
    package let lock: CodesLock
    /// Everything that has to be mended, by file and line.
    package let findings: [Finding]

    /// The findings for which no Swift is generated.
    package var errors: [Finding] { findings.filter { $0.severity == .error } }

    /// Reads a folder and runs every check.
    ///
    /// - Throws: ``UnreadableCatalog`` when the folder is no catalogue or a file cannot be read.
    package init(folder: URL) throws(UnreadableCatalog) {
        var reader = CatalogReader(folder: folder)
        catalog = try reader.read()
        lock = try CodesLock(catalog: folder)
        var linter = CatalogLinter(catalog)
        let all = reader.findings + linter.run() + lock.brokenPromises(of: catalog) + lock.news(of: catalog)
        findings = all.sorted {
            ($0.place.file, $0.place.line, $0.place.column, $0.message)
                < ($1.place.file, $1.place.line, $1.place.column, $1.message)
        }
    }
}
