// swift-tools-version: 6.2

import PackageDescription

// A backend that records the attempts which it makes itself.
let package = Package(
    name: "ledger",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "errata", path: "../../..", traits: ["Audit"])],
    targets: [
        .executableTarget(name: "ledger", dependencies: [.product(name: "SendAudit", package: "errata")])
    ]
)
