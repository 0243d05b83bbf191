// swift-tools-version: 6.2

import PackageDescription

// An app in which a person asks for a code: the calls, a view model, a screen, and the tests of the app's own screens.
let package = Package(
    name: "app",
    platforms: [.macOS(.v15), .iOS(.v18)],
    dependencies: [.package(name: "errata", path: "../../..", traits: [])],
    targets: [
        .target(name: "AskingForACode", dependencies: [.product(name: "SendClient", package: "errata")]),
        .executableTarget(
            name: "seven-scenarios",
            dependencies: ["AskingForACode", .product(name: "SendClientTesting", package: "errata")]),
        .testTarget(
            name: "AppTests",
            dependencies: ["AskingForACode", .product(name: "SendClientTesting", package: "errata")]),
    ]
)
