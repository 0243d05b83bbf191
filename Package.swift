// swift-tools-version: 6.2

import PackageDescription

// A package is resolved only where a trait that needs it is on.
let audit = TargetDependencyCondition.when(traits: ["Audit"])
let service = TargetDependencyCondition.when(traits: ["Service"])
let tools = TargetDependencyCondition.when(traits: ["Tools"])

// Compiled as in the package of somebody who copies it from a page.
let examples = "PageExampleTests"

let package = Package(
    name: "errata",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "MessageFormat", targets: ["MessageFormat"]),
        .library(name: "MessageFormatFoundation", targets: ["MessageFormatFoundation"]),
        .library(name: "LanguageMatching", targets: ["LanguageMatching"]),
        .library(name: "MerkleLog", targets: ["MerkleLog"]),
        .library(name: "ErrorCatalog", targets: ["ErrorCatalog"]),
        .library(name: "ErrorCatalogFoundation", targets: ["ErrorCatalogFoundation"]),
        .library(name: "EIAMErrors", targets: ["EIAMErrors"]),
        .library(name: "EIAMErrorsFoundation", targets: ["EIAMErrorsFoundation"]),
        .library(name: "ScreenTexts", targets: ["ScreenTexts"]),
        .library(name: "SendAPI", targets: ["SendAPI"]),
        .library(name: "SendDiagnosis", targets: ["SendDiagnosis"]),
        .library(name: "SendAudit", targets: ["SendAudit"]),
        .library(name: "SendClient", targets: ["SendClient"]),
        .library(name: "SendClientTesting", targets: ["SendClientTesting"]),
        .library(name: "SendService", targets: ["SendService"]),
        .plugin(name: "CatalogPlugin", targets: ["CatalogPlugin"]),
        .executable(name: "errata", targets: ["errata"]),
        .executable(name: "sendaudit", targets: ["sendaudit"]),
        .executable(name: "sendserver", targets: ["sendserver"]),
    ],
    traits: [
        .trait(name: "Audit", description: "The ledger and its reports: SendAudit, MerkleLog. Needs SQLite."),
        .trait(
            name: "Service", description: "The service: SendService. Needs libcurl and libgd.",
            enabledTraits: ["Audit"]),
        .trait(
            name: "Tools",
            description: "Catalogues of one's own: CatalogPlugin and errata; with the others, sendaudit and sendserver."
        ),
        .default(enabledTraits: ["Audit", "Service", "Tools"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // What a trait needs, said once: they are compiled before the targets that depend on them.
        .target(
            name: "AuditRequirements",
            cSettings: [.define("ERRATA_AUDIT", .when(traits: ["Audit"]))]),
        .target(
            name: "ServiceRequirements",
            cSettings: [.define("ERRATA_SERVICE", .when(traits: ["Service"]))]),
        .target(
            name: "ToolsRequirements",
            cSettings: [.define("ERRATA_TOOLS", .when(traits: ["Tools"]))]),

        // Layer 0: standards. They know nothing of codes, mail, HTTP or SQLite.
        .target(name: "StrictJSON"),
        .target(name: "MessageFormat"),
        .target(name: "MessageFormatFoundation", dependencies: ["MessageFormat"]),
        .target(name: "MessageFormatTesting", dependencies: ["MessageFormat"]),
        .target(name: "LanguageMatching"),
        .systemLibrary(name: "CLibgd", providers: [.apt(["libgd-dev"])]),
        .target(
            name: "CaptchaPainting",
            dependencies: ["ServiceRequirements", .target(name: "CLibgd", condition: service)]),
        .target(
            name: "MerkleLog",
            dependencies: ["AuditRequirements", .product(name: "Crypto", package: "swift-crypto", condition: audit)]),

        // Layer 1: any catalogue.
        .target(name: "ErrorCatalog", dependencies: ["LanguageMatching", "MessageFormat", "StrictJSON"]),
        .target(name: "ErrorCatalogFoundation", dependencies: ["ErrorCatalog"]),
        .target(
            name: "CatalogSource",
            dependencies: [
                "ToolsRequirements", "ErrorCatalog", "LanguageMatching", "MessageFormat",
                .product(name: "Yams", package: "Yams", condition: tools),
            ]
        ),

        // Layer 2: our catalogue, generated from Catalog/.
        .target(name: "EIAMErrors", dependencies: ["ErrorCatalog", "LanguageMatching"]),
        .target(name: "EIAMErrorsFoundation", dependencies: ["EIAMErrors", "ErrorCatalogFoundation"]),
        .target(name: "MailTexts", dependencies: ["ErrorCatalog", "LanguageMatching", "MessageFormat"]),
        .target(name: "ScreenTexts", dependencies: ["ErrorCatalog", "LanguageMatching", "MessageFormat"]),
        .target(name: "AuditTexts", dependencies: ["ErrorCatalog", "LanguageMatching", "MessageFormat"]),

        // Layer 3: the wire contract.
        .target(name: "SendAPI", dependencies: ["EIAMErrors", "ErrorCatalog", "LanguageMatching", "StrictJSON"]),

        // Layer 4: the ledger, what its rows mean, and the client.
        .target(name: "SendGuard", dependencies: ["SendAPI"]),
        .target(name: "SendDiagnosis", dependencies: ["EIAMErrors", "ErrorCatalog", "SendAPI"]),
        .target(
            name: "SendAudit",
            dependencies: [
                "AuditRequirements", "EIAMErrors", "ErrorCatalog", "LanguageMatching", "MerkleLog", "SendAPI",
                "SendDiagnosis", "StrictJSON",
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
                .product(name: "GRDBSQLite", package: "GRDB.swift", condition: audit),
            ]
        ),
        .target(name: "CurlLoading", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        .target(
            name: "SendClient",
            dependencies: [
                "EIAMErrors", "ErrorCatalog", "LanguageMatching", "MessageFormat", "ScreenTexts", "SendAPI",
                .target(name: "CurlLoading", condition: .when(platforms: [.linux])),
            ]),
        .target(
            name: "SendClientTesting",
            dependencies: ["EIAMErrors", "ErrorCatalog", "LanguageMatching", "SendAPI", "SendClient", "StrictJSON"]),

        // Layer 5: reports and the service.
        .target(
            name: "AuditReports",
            dependencies: [
                "AuditRequirements", "AuditTexts", "EIAMErrors", "ErrorCatalog", "LanguageMatching", "MerkleLog",
                "MessageFormat", "SendAPI", "SendAudit", "SendDiagnosis", "StrictJSON",
            ]
        ),
        .systemLibrary(name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(
            name: "SendService",
            dependencies: [
                "ServiceRequirements", "CaptchaPainting", "EIAMErrors", "ErrorCatalog", "LanguageMatching", "MailTexts",
                "MessageFormat", "SendAPI", "SendAudit", "SendDiagnosis", "SendGuard", "StrictJSON",
                .target(name: "CLibcurl", condition: service),
                .product(name: "Configuration", package: "swift-configuration", condition: service),
                .product(name: "Crypto", package: "swift-crypto", condition: audit),
                .product(name: "CryptoExtras", package: "swift-crypto", condition: service),
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: service),
                .product(name: "Hummingbird", package: "hummingbird", condition: service),
                .product(name: "HummingbirdCore", package: "hummingbird", condition: service),
                .product(name: "HummingbirdTLS", package: "hummingbird", condition: service),
                .product(name: "Logging", package: "swift-log", condition: service),
                .product(name: "NIOCore", package: "swift-nio", condition: service),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: service),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: service),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: service),
            ]
        ),
        .target(
            name: "AuditServer",
            dependencies: [
                "AuditRequirements", "ServiceRequirements", "AuditReports", "AuditTexts", "ErrorCatalog",
                "LanguageMatching", "MerkleLog", "MessageFormat", "SendAPI", "SendAudit",
                .product(name: "HTTPTypes", package: "swift-http-types", condition: service),
                .product(name: "Hummingbird", package: "hummingbird", condition: service),
                .product(name: "Logging", package: "swift-log", condition: service),
                .product(name: "NIOCore", package: "swift-nio", condition: service),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: service),
                .product(name: "UnixSignals", package: "swift-service-lifecycle", condition: service),
            ]
        ),
        .target(
            name: "SendDemo",
            dependencies: [
                "ServiceRequirements", "AuditReports", "AuditTexts", "ErrorCatalog", "LanguageMatching", "SendAPI",
                "SendAudit", "SendGuard", "SendService", "StrictJSON",
                .product(name: "HTTPTypes", package: "swift-http-types", condition: service),
                .product(name: "Hummingbird", package: "hummingbird", condition: service),
                .product(name: "NIOCore", package: "swift-nio", condition: service),
            ],
            resources: [
                .embedInCode("Page/demo.html"), .embedInCode("Page/demo.css"), .embedInCode("Page/demo.js"),
            ]
        ),

        // Tools.
        .executableTarget(
            name: "catalog-compiler",
            dependencies: [
                "ToolsRequirements", "CatalogSource",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
            ],
            path: "tools/catalog-compiler"
        ),
        .plugin(
            name: "CatalogPlugin", capability: .buildTool(), dependencies: ["catalog-compiler"],
            path: "tools/catalog-plugin"),
        .executableTarget(
            name: "errata",
            dependencies: [
                "ToolsRequirements", "CatalogSource", "EIAMErrors", "ErrorCatalog", "LanguageMatching", "MessageFormat",
                "MessageFormatFoundation", "MessageFormatTesting", "SendAPI", "SendClient", "StrictJSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
                .product(name: "Crypto", package: "swift-crypto", condition: service),
                .product(name: "CryptoExtras", package: "swift-crypto", condition: service),
            ],
            path: "tools/errata",
            swiftSettings: [.define("ERRATA_SERVICE", .when(traits: ["Service"]))]
        ),
        .executableTarget(
            name: "sendaudit",
            dependencies: [
                "AuditRequirements", "ToolsRequirements", "AuditReports", "ErrorCatalog", "LanguageMatching",
                "LedgerWorkload", "MerkleLog", "SendAPI", "SendAudit", "SendDiagnosis",
                "StrictJSON",
                .target(name: "AuditServer", condition: service),
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
                .product(name: "Logging", package: "swift-log", condition: service),
            ],
            path: "tools/sendaudit",
            swiftSettings: [.define("ERRATA_SERVICE", .when(traits: ["Service"]))]
        ),
        .executableTarget(
            name: "sendserver",
            dependencies: [
                "ServiceRequirements", "ToolsRequirements", "SendAudit", "SendDemo", "SendService", "StrictJSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
                .product(name: "Logging", package: "swift-log", condition: service),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: service),
                .product(name: "UnixSignals", package: "swift-service-lifecycle", condition: service),
            ],
            path: "tools/sendserver"
        ),
        .executableTarget(
            name: "walkthrough",
            dependencies: [
                "ServiceRequirements", "ToolsRequirements", "CaptchaSolving", "EIAMErrors", "ErrorCatalog",
                "LanguageMatching",
                "SendAPI", "SendAudit", "SendClient",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
            ],
            path: "tools/walkthrough"
        ),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "AuditRequirements", "ServiceRequirements", "ToolsRequirements", "EIAMErrors", "ErrorCatalog",
                "LanguageMatching", "LedgerPeers", "LedgerWorkload", "MerkleLog",
                "MessageFormat", "RenderPeers", "SendAPI", "SendAudit",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
                .product(name: "Hummingbird", package: "hummingbird", condition: service),
                .product(name: "Logging", package: "swift-log", condition: service),
                .product(name: "NIOCore", package: "swift-nio", condition: service),
            ],
            path: "tools/benchmarks"
        ),
        .executableTarget(
            name: "send-guard-simulation",
            dependencies: [
                "ToolsRequirements", "SendAPI", "SendGuard",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
            ],
            path: "tools/send-guard-simulation"
        ),
        .target(name: "LedgerWorkload", dependencies: ["EIAMErrors", "SendAPI"], path: "tools/ledger-workload"),
        .executableTarget(
            name: "ledger-generator",
            dependencies: [
                "AuditRequirements", "ToolsRequirements", "LedgerWorkload", "SendAPI", "SendAudit",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
            ],
            path: "tools/ledger-generator"
        ),
        // The peers of the benchmarks that are written in C; nothing else uses them.
        .target(name: "RenderPeers", path: "tools/render-peers"),
        .target(
            name: "LedgerPeers", dependencies: ["AuditRequirements"], path: "tools/ledger-peers",
            linkerSettings: [.linkedLibrary("sqlite3")]),

        // Tests.
        .target(name: "TestSupport", dependencies: ["SendAPI", "SendDiagnosis"], path: "Tests/TestSupport"),
        // Scripts that look at a captcha's pictures.
        .target(
            name: "CaptchaSolving",
            dependencies: ["ServiceRequirements", "CaptchaPainting", .target(name: "CLibgd", condition: service)],
            path: "Tests/CaptchaSolving"),
        .testTarget(
            name: "CaptchaPaintingTests",
            dependencies: ["CaptchaPainting", "CaptchaSolving", .target(name: "CLibgd", condition: service)]),
        .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON", "TestSupport"]),
        .testTarget(
            name: "MessageFormatTests",
            dependencies: ["MessageFormat", "MessageFormatFoundation", "MessageFormatTesting", "TestSupport"],
            exclude: ["Crashes"]
        ),
        .testTarget(name: "ErrataToolTests", dependencies: ["errata"]),
        .testTarget(name: "LanguageMatchingTests", dependencies: ["LanguageMatching", "errata", "TestSupport"]),
        .testTarget(
            name: "SendDiagnosisTests", dependencies: ["SendAPI", "SendDiagnosis", "TestSupport"],
            exclude: ["Faults"]),
        .testTarget(name: "MerkleLogTests", dependencies: ["MerkleLog", "TestSupport"]),
        .testTarget(
            name: "ErrorCatalogTests",
            dependencies: ["ErrorCatalog", "LanguageMatching", "MessageFormat", "StrictJSON", "TestSupport"]),
        .testTarget(
            name: "CatalogSourceTests",
            dependencies: [
                "CatalogSource", "ErrorCatalog", "MessageFormat", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto", condition: audit),
            ]),
        .testTarget(
            name: "EIAMErrorsTests",
            dependencies: [
                "CatalogSource", "EIAMErrors", "EIAMErrorsFoundation", "ErrorCatalog", "LanguageMatching",
                "MessageFormat", "SendAPI", "SendClient", "StrictJSON", "TestSupport", "errata",
            ]),
        .testTarget(
            name: "SendAPITests",
            dependencies: ["EIAMErrors", "LanguageMatching", "SendAPI", "StrictJSON", "TestSupport"]),
        .testTarget(
            name: "SendGuardTests", dependencies: ["SendAPI", "SendGuard", "TestSupport", "send-guard-simulation"]),
        .target(
            name: "ServiceTestSupport",
            dependencies: [
                "ServiceRequirements", "SendAPI", "SendAudit", "SendService", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
                .product(name: "Hummingbird", package: "hummingbird", condition: service),
                .product(name: "Logging", package: "swift-log", condition: service),
                .product(name: "NIOCore", package: "swift-nio", condition: service),
                .product(name: "NIOEmbedded", package: "swift-nio", condition: service),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: service),
            ],
            path: "Tests/ServiceTestSupport"
        ),
        .testTarget(
            name: "SendClientTests",
            dependencies: [
                "EIAMErrors", "ErrorCatalog", "LanguageMatching", "ScreenTexts", "SendAPI", "SendAudit", "SendClient",
                "SendClientTesting", "SendService", "ServiceTestSupport", "StrictJSON", "TestSupport", "errata",
                "sendserver",
                .product(name: "Crypto", package: "swift-crypto", condition: audit),
                .product(name: "CryptoExtras", package: "swift-crypto", condition: service),
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
            ],
            exclude: ["Servers"]),
        .testTarget(
            name: "SendServiceTests",
            dependencies: [
                "CaptchaPainting", "EIAMErrors", "LanguageMatching", "MailTexts", "MessageFormat", "SendAPI",
                "SendAudit", "SendDiagnosis",
                "SendGuard", "SendService", "ServiceTestSupport", "StrictJSON", "TestSupport",
                "walkthrough",
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
                .product(name: "GRDBSQLite", package: "GRDB.swift", condition: audit),
                .product(name: "NIOCore", package: "swift-nio", condition: service),
                .product(name: "NIOEmbedded", package: "swift-nio", condition: service),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: service),
            ],
            exclude: [
                "SMTP/smtp_server.py", "SMTP/faulty_server.py", "SMTP/read_mail.py", "Process/half_request.py",
                "Process/raw_http.py",
                "Process/service_manager.py", "Process/crash_points.py", "HTTP/check_openapi.py",
                "Recipients/directory_server.py", "Process/running_service.py", "Process/instances.py",
                "Process/lost_files.py", "Process/full_state.py", "Process/slow_clients.py", "Process/http_forms.py",
                "Process/malformed_http.py", "Process/provoked_errors.py", "Process/injections.py",
                "Process/load.py", "Mail/look_at_mails.py",
            ]),
        .testTarget(
            name: "SendDemoTests", dependencies: ["ServiceTestSupport", "TestSupport", "sendserver"],
            exclude: ["Browser"]),
        .testTarget(
            name: "AuditReportsTests",
            dependencies: [
                "AuditReports", "AuditTexts", "EIAMErrors", "LanguageMatching", "MerkleLog", "SendAPI", "SendAudit",
                "SendDiagnosis", "StrictJSON", "TestSupport",
            ],
            exclude: ["Browser", "Golden"]),
        .testTarget(
            name: "AuditServerTests",
            dependencies: [
                "AuditReports", "AuditServer", "AuditTexts", "LanguageMatching", "MerkleLog", "SendAPI", "SendAudit",
                "TestSupport", "sendaudit",
                .product(name: "Logging", package: "swift-log", condition: service),
            ],
            exclude: ["Browser"]),
        .testTarget(
            name: "ToolTests",
            dependencies: [
                "EIAMErrors", "ErrorCatalog", "LanguageMatching", "SendAPI", "SendAudit", "TestSupport",
                "catalog-compiler", "errata",
                "sendaudit", "sendserver",
            ], exclude: ["Report/manipulations.py", "Report/report_numbers.py"]),
        .testTarget(
            name: "SendAuditTests",
            dependencies: [
                "EIAMErrors", "LanguageMatching", "MerkleLog", "SendAPI", "SendAudit", "SendDiagnosis", "StrictJSON",
                "TestSupport", "ledger-generator", "sendaudit",
                .product(name: "Crypto", package: "swift-crypto", condition: audit),
                .product(name: "GRDBSQLite", package: "GRDB.swift", condition: audit),
                .product(name: "GRDB", package: "GRDB.swift", condition: audit),
            ],
            exclude: ["Verifier"]),
        .testTarget(
            name: examples,
            dependencies: [
                "AuditReports", "AuditServer", "AuditTexts", "CaptchaPainting", "CatalogSource", "EIAMErrors",
                "ErrorCatalog",
                "LanguageMatching", "MailTexts", "MerkleLog", "MessageFormat", "MessageFormatFoundation",
                "MessageFormatTesting", "SendAPI",
                "ScreenTexts", "SendAudit", "SendClient", "SendClientTesting", "SendDemo", "SendDiagnosis", "SendGuard",
                "SendService", "StrictJSON", "TestSupport",
                .product(name: "Logging", package: "swift-log", condition: service),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: service),
            ]),
    ]
)

for target in package.targets where [.executable, .test, .regular].contains(target.type) && target.name != examples {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .swiftLanguageMode(.v6),
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .enableUpcomingFeature("InferIsolatedConformances"),
            .enableUpcomingFeature("ImmutableWeakCaptures"),
            .treatAllWarnings(as: .error),
            .strictMemorySafety(),
        ]
}
