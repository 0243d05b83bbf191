// swift-tools-version: 6.2

import PackageDescription

// What every Swift program weighs.
let package = Package(
    name: "empty",
    platforms: [.macOS(.v15)],
    targets: [.executableTarget(name: "empty")]
)
