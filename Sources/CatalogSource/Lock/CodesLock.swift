import ErrorCatalog
package import Foundation
import Yams

/// The promises about codes that were given before: `codes.lock`.
///
/// A code is never used for something else, its name and its parameters stay; new parameters may come, and a code may
/// retire. Texts may always change.
package struct CodesLock: Sendable {
    /// The file's name in the catalogue's folder.
    package static let fileName = "codes.lock"

    private static let header = """
        # The promises about codes, kept by 'errata lock': a code is never reused, its name and parameters stay, new parameters
        # may come. Commit this file; do not edit it by hand.


        """

    private var codes: [LockedCode] = []
    /// Whether there is a lock file.
    package let exists: Bool

    /// Reads the file of a catalogue.
    ///
    /// - Throws: ``UnreadableCatalog`` when it is no lock file.
    package init(catalog folder: URL) throws(UnreadableCatalog) {
        let files = CatalogFiles(folder: folder)
        exists = files.exists(Self.fileName)
        guard exists else { return }
        let document = try files.document(Self.fileName)
        if let duplicate = document.duplicates.first {
            throw UnreadableCatalog(
                description: "\(folder.relativePath)/\(Self.fileName):\(duplicate.place.line):1: error: "
                    + "\(duplicate.key) stands twice; restore the committed file")
        }
        for (key, node) in document.mapping {
            guard let code = key.string, let name = node["name"]?.string, let status = node["status"]?.int,
                let retry = node["retry"]?.string, let state = node["state"]?.string,
                ["active", "retired"].contains(state)
            else {
                throw UnreadableCatalog(
                    description: "\(folder.relativePath)/\(Self.fileName):\(key.mark?.line ?? 1):1: error: "
                        + "this is no entry of a lock file; restore the committed one")
            }
            codes.append(
                LockedCode(
                    code: code, name: name, status: status, retry: retry,
                    parameters: (node["parameters"]?.mapping ?? [:]).map {
                        ($0.key.string ?? "", $0.value.string ?? "")
                    },
                    wait: node["wait"]?.mapping.map { wait in
                        wait.map { ($0.key.string ?? "", Int64($0.value.int ?? 0)) }
                    }, isRetired: state == "retired", since: node["since"]?.scalar?.string ?? "",
                    line: key.mark?.line ?? 1))
        }
    }

    /// The promises that a catalogue breaks.
    package func brokenPromises(of catalog: SourceCatalog) -> [Finding] {
        var findings: [Finding] = []
        let byCode = Dictionary(catalog.codes.map { ($0.code, $0) }) { first, _ in first }
        for old in codes {
            guard let new = byCode[old.code] else {
                // It is there, and why it could not be read is a finding.
                if catalog.unread.codes.contains(old.code) { continue }
                findings.append(
                    Finding(
                        .lock, SourcePlace(file: Self.fileName, line: old.line),
                        "\(old.code) is gone; codes in old replies still have to be read. Put it back with state: retired"
                    ))
                continue
            }
            if new.name != old.name {
                findings.append(
                    Finding(.lock, new.place, "\(old.code) is named \(old.name); a name stays, since programs use it"))
            }
            if old.isRetired, !new.isRetired {
                findings.append(Finding(.lock, new.place, "\(old.code) is retired; a retired code is never used again"))
            }
            let unread = catalog.unread.parameters[old.code] ?? []
            for parameter in old.parameters where !unread.contains(parameter.name) {
                guard let now = new.parameters.first(where: { $0.name == parameter.name }) else {
                    findings.append(
                        Finding(.lock, new.place, "\(old.code) lost the parameter \(parameter.name); parameters stay"))
                    continue
                }
                if now.type.rawValue != parameter.type {
                    findings.append(
                        Finding(
                            .lock, now.place,
                            "the parameter \(parameter.name) of \(old.code) is \(parameter.type); a parameter's type stays"
                        ))
                }
            }
            for (name, seconds) in old.wait ?? [] {
                let now = new.parameters.first { $0.name == name }
                if let now, now.waitSeconds != seconds {
                    findings.append(
                        Finding(
                            .lock, now.place,
                            "the parameter \(name) of \(old.code) counts \(seconds) s of wait each; a parameter's unit stays"
                        ))
                }
            }
            guard unread.isEmpty else { continue }
            let kept = Set(old.parameters.map(\.name))
            if Array(new.parameters.prefix(kept.count).map(\.name)) != old.parameters.map(\.name),
                kept.isSubset(of: Set(new.parameters.map(\.name)))
            {
                findings.append(
                    Finding(.lock, new.place, "a new parameter of \(old.code) comes last; the others keep their order"))
            }
        }
        for code in catalog.codes where byCode[code.code] != nil {
            if let owner = codes.first(where: { $0.name == code.name && $0.code != code.code }) {
                findings.append(Finding(.lock, code.place, "the name \(code.name) belongs to \(owner.code) for good"))
            }
        }
        return findings
    }

    /// What the lock file does not know yet.
    package func news(of catalog: SourceCatalog) -> [Finding] {
        guard exists else {
            return catalog.codes.isEmpty
                ? [] : [Finding(.lock, SourcePlace(file: Self.fileName), "there is no lock file; run 'errata lock'")]
        }
        return catalog.codes.compactMap { code in
            let old = codes.first { $0.code == code.code }
            guard old != LockedCode(code, since: old?.since ?? ""), catalog.unread.parameters[code.code] == nil
            else { return nil }
            return Finding(
                .lock, code.place,
                "\(code.code) is \(old == nil ? "new" : "changed") and not in the lock file; run 'errata lock'")
        }
    }

    /// The file's text after a catalogue's news were added. A code that the catalogue has lost stays.
    ///
    /// - Parameters:
    ///   - catalog: the catalogue whose codes are added.
    ///   - day: the day for new codes, as `2026-11-24`.
    package func text(adding catalog: SourceCatalog, day: String) -> String {
        var all = codes
        for code in catalog.codes {
            if let index = all.firstIndex(where: { $0.code == code.code }) {
                all[index] = LockedCode(code, since: all[index].since)
            } else {
                all.append(LockedCode(code, since: day))
            }
        }
        return Self.header + all.sorted { $0.code < $1.code }.map(\.text).joined(separator: "\n")
    }
}
