// swift-tools-version: 6.2

import PackageDescription

// An app that calls the API and shows friendly errors.
let package = Package(
    name: "words",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "errata", path: "../../..", traits: [])],
    targets: [
        .executableTarget(
            name: "words",
            dependencies: [.product(name: "SendClient", package: "errata")])
    ]
)
