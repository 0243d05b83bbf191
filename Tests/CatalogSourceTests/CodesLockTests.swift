import CatalogSource
import Testing

struct CodesLockTests {
    @Test func aNewParameterAtTheEndIsNewsAndNoBrokenPromise() throws {
        let catalog = try SmallCatalog()
        try catalog.edit(
            "codes/SHOP.yaml", "    count: {type: int}\n", "    count: {type: int}\n    shelf: {type: string}\n")
        let report = try catalog.report()
        #expect(report.lock.brokenPromises(of: report.catalog).isEmpty)
        #expect(
            report.lock.news(of: report.catalog).map(\.message) == [
                "SHOP.1 is changed and not in the lock file; run 'errata lock'"
            ])
    }

    @Test func takingInKeepsTheDayOfOldCodes() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "status: 409", "status: 410")
        let report = try catalog.report()
        let text = report.lock.text(adding: report.catalog, day: "2027-01-01")
        #expect(text.contains("status: 410"))
        #expect(!text.contains("2027"))
        try catalog.write("codes.lock", text)
        #expect(try catalog.report().findings.isEmpty)
    }

    @Test func aRetiredCodeStaysReadableAndIsNeverUsedAgain() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "  name: closed\n", "  name: closed\n  state: retired\n")
        var report = try catalog.report()
        #expect(report.lock.brokenPromises(of: report.catalog).isEmpty)
        try catalog.write("codes.lock", report.lock.text(adding: report.catalog, day: "2027-01-01"))
        report = try catalog.report()
        #expect(report.findings.isEmpty)
        let swift = CatalogGenerator(report.catalog).singleFile()
        #expect(!swift.contains("case closed("))
        #expect(swift.contains("isRetired: true"))
        // Old replies bring its parameters.
        #expect(swift.contains("UnknownCode(code: code, arguments: values, original: original)"))
        #expect(swift.contains("case .unknown(let error): error.argument(at: index)"))
    }

    @Test func onlyTheMaskOfUsersIsTheWires() throws {
        let catalog = try SmallCatalog()
        let page = CatalogGenerator(try catalog.report().catalog).files()["Shop/Shop.docc/Codes.md"]
        #expect(page?.contains("- Presented to operators as SHOP.1.\n") == true)
        try catalog.edit("codes/SHOP.yaml", "{operator: SHOP.1}", "{user: SHOP.1}")
        let masked = CatalogGenerator(try catalog.report().catalog).files()["Shop/Shop.docc/Codes.md"]
        #expect(masked?.contains("- Presented to users, and on the wire, as SHOP.1.\n") == true)
    }

    @Test func withoutALockFileTheFirstPromiseIsAskedFor() throws {
        let catalog = try SmallCatalog()
        try catalog.write("codes.lock", "")
        #expect(try catalog.report().findings.allSatisfy { $0.check == .lock })
        #expect(try !catalog.report().findings.isEmpty)
    }

    @Test func aDamagedLockFileIsUnreadable() throws {
        let catalog = try SmallCatalog()
        try catalog.write("codes.lock", "SHOP.1: {name: x}\n")
        #expect(throws: UnreadableCatalog.self) { try catalog.report() }
    }

    @Test(arguments: ["foo", "Retired", "\"\""])
    func aStateThatIsNoneIsUnreadable(state: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes.lock", "state: active", "state: \(state)")
        let error = #expect(throws: UnreadableCatalog.self) { try catalog.report() }
        #expect(error?.description.contains("codes.lock:4:1: error: this is no entry of a lock file") == true)
    }

    @Test func theUnitOfAWaitIsKept() throws {
        let catalog = try SmallCatalog()
        #expect(try catalog.read("codes.lock").contains("  wait: {opensIn: 1}\n"))
    }

    /// A lock file from before units were kept is read, and asks to be written anew.
    @Test func anOlderLockFileBreaksNoPromise() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes.lock", "  wait: {opensIn: 1}\n", "")
        let report = try catalog.report()
        #expect(report.lock.brokenPromises(of: report.catalog).isEmpty)
        #expect(
            report.findings.map(\.message) == ["SHOP.2 is changed and not in the lock file; run 'errata lock'"])
    }

    @Test func aLockFileWithACodeTwiceIsUnreadable() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes.lock", "SHOP.2:", "SHOP.1:")
        #expect(throws: UnreadableCatalog.self) { try catalog.report() }
    }

    /// Whatever a code is, the lock file that holds it can be read.
    @Test(arguments: ["1001", "true", "A.1", "-A-", "1.5"])
    func everyCodeSurvivesTheLockFile(code: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "SHOP.2:\n", "\"\(code)\":\n")
        let report = try catalog.report()
        try catalog.write("codes.lock", report.lock.text(adding: report.catalog, day: "2026-01-02"))
        #expect(try !catalog.report().findings.contains { $0.check == .lock && $0.message.contains("\(code) is new") })
    }
}
