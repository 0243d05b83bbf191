// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Right",
    platforms: [.macOS(.v15)],
    products: [.library(name: "Right", targets: ["Right"])],
    dependencies: [.package(name: "errata", path: "../../../..", traits: ["Audit"])],
    targets: [.target(name: "Right", dependencies: [.product(name: "MerkleLog", package: "errata")])]
)
