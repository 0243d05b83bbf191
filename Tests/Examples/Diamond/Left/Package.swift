// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Left",
    platforms: [.macOS(.v15)],
    products: [.library(name: "Left", targets: ["Left"])],
    dependencies: [.package(name: "errata", path: "../../../..", traits: [])],
    targets: [.target(name: "Left", dependencies: [.product(name: "EIAMErrors", package: "errata")])]
)
