// swift-tools-version: 6.2

import PackageDescription

// Two dependencies that ask for different traits: SwiftPM gives both what either asks for.
// The one that asks for more stands first: with the other order SwiftPM 6.3 does not resolve (swift-package-manager 10485).
let package = Package(
    name: "diamond",
    platforms: [.macOS(.v15)],
    dependencies: [.package(path: "Right"), .package(path: "Left")],
    targets: [.executableTarget(name: "diamond", dependencies: ["Left", "Right"])]
)
