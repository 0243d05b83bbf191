// swift-tools-version: 6.2

import PackageDescription

// The service inside somebody's own server program.
let package = Package(
    name: "service",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "errata", path: "../../..", traits: ["Service"])],
    targets: [
        .executableTarget(name: "service", dependencies: [.product(name: "SendService", package: "errata")])
    ]
)
