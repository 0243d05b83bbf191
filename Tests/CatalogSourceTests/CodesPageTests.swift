import CatalogSource
import Testing

struct CodesPageTests {
    private func page(_ catalog: SmallCatalog) throws -> String {
        try #require(CatalogGenerator(try catalog.report().catalog).files()["Shop/Shop.docc/Codes.md"])
    }

    @Test func aNoteStandsOnThePageOfItsCode() throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "  max: {user: 30}\n", "  max: {user: 30}\n  note: item is a trade name\n")
        #expect(try page(catalog).contains("- Note: item is a trade name\n"))
    }

    /// The wire shows what the user sees; what another audience sees is not on it.
    @Test(arguments: [
        ("operator", "- Presented to operators as SHOP.1."),
        ("user", "- Presented to users, and on the wire, as SHOP.1."),
    ])
    func onlyAUsersMaskIsOnTheWire(audience: String, line: String) throws {
        let catalog = try SmallCatalog()
        try catalog.edit("codes/SHOP.yaml", "presentAs: {operator: SHOP.1}", "presentAs: {\(audience): SHOP.1}")
        #expect(try page(catalog).contains(line))
    }
}
