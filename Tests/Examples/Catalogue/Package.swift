// swift-tools-version: 6.2

import PackageDescription

// Another package with a catalogue of its own, as a client of Errata sees it.
let package = Package(
    name: "parcel",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "errata", path: "../../..", traits: ["Tools"])],
    targets: [
        .target(
            name: "Parcel",
            dependencies: [.product(name: "ErrorCatalog", package: "errata")],
            exclude: ["Catalog"],
            plugins: [.plugin(name: "CatalogPlugin", package: "errata")]
        ),
        .executableTarget(name: "parcel-demo", dependencies: ["Parcel"]),
    ]
)
