import Foundation
import SendAPI
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

/// The figures, as Prometheus reads them.
@Suite(.timeLimit(.minutes(10)))
struct MetricsTests {
    private static let promtool = URL(fileURLWithPath: "/usr/bin/promtool")
    private static let alerts = Repository.root.appending(path: "tools/prometheus/alerts.yml")

    private func metrics(_ service: RunningService, headers: [String: String] = [:]) async throws -> Exchange {
        try await service.exchange(.liveServer, "GET", "/metrics", headers: headers)
    }

    @Test func everyRequestIsCountedByItsRouteAndItsCode() async throws {
        try await RunningService.run { service in
            _ = try await service.send(to: "one@b.co")
            _ = try await service.send(to: "one@b.co")
            _ = try await service.exchange(.liveServer, "POST", RunningService.sendPath, body: Data("{}".utf8))
            for secret in ["/a/secret", "/another/secret"] {
                _ = try await service.exchange(.liveServer, "GET", secret)
            }
            let answer = try await metrics(service)
            #expect(answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
            let lines = Set(answer.body.split(separator: "\n").map(String.init))
            let send = RunningService.sendPath
            #expect(lines.contains(#"errata_requests_total{endpoint="\#(send)",code="ok"} 1"#))
            #expect(lines.contains(#"errata_requests_total{endpoint="\#(send)",code="SDK.SEND.1001"} 1"#))
            #expect(lines.contains(#"errata_requests_total{endpoint="\#(send)",code="SDK.COMMON.1001"} 1"#))
            #expect(lines.contains(#"errata_requests_total{endpoint="/api/v2/sdk/captcha",code="ok"} 2"#))
            #expect(lines.contains(#"errata_requests_total{endpoint="other",code="SDK.SEND.1003"} 2"#))
            #expect(lines.contains(#"errata_request_duration_seconds_count{endpoint="\#(send)"} 3"#))
            #expect(lines.contains(#"errata_request_duration_seconds_bucket{endpoint="\#(send)",le="+Inf"} 3"#))
            #expect(!answer.body.contains("secret"))
        }
    }

    @Test func everyTryIsCountedByItsResultAndItsServer() async throws {
        try await RunningService.run { service in
            service.mail.answer(
                DeliveryReport(result: .softFail, phase: .rcpt, replyCode: 451, host: "mx.one"),
                DeliveryReport(result: .sent, phase: .data, replyCode: 250, host: "mx.two"))
            #expect(try await service.send(to: "one@b.co").status == 200)
            try await service.settle()
            service.clock.advance(by: HealthMonitor.freshness)
            let waiting = try await metrics(service).body
            #expect(waiting.contains("errata_outbox_mails 1\n"))
            #expect(waiting.contains(#"errata_mail_tries_total{result="softFail",host="mx.one"} 1"#))
            try await service.run(for: .seconds(30))
            service.clock.advance(by: HealthMonitor.freshness)
            let gone = try await metrics(service).body
            #expect(gone.contains("errata_outbox_mails 0\n"))
            #expect(gone.contains(#"errata_mail_tries_total{result="sent",host="mx.two"} 1"#))
            #expect(gone.contains("errata_mail_try_duration_seconds_count 2\n"))
        }
    }

    @Test func enteredCodesAreCountedByWhatTheyAre() async throws {
        try await RunningService.run { service in
            let email = try #require(EmailAddress("one@b.co"))
            #expect(try await service.send(to: email.text).status == 200)
            try await service.settle()
            let text = try #require(service.mail.mails.first?.text)
            let code = try #require(text.firstMatch(of: #/[0-9]{6}/#).map { String($0.output) })
            let codes = service.server.verificationCodes
            _ = try await codes.consume(code == "000000" ? "000001" : "000000", email: email, scenario: .login)
            _ = try await codes.consume(code, email: email, scenario: .login)
            _ = try await codes.consume(code, email: email, scenario: .login)
            let lines = try await metrics(service).body
            #expect(lines.contains(#"errata_code_entries_total{verdict="right"} 1"#))
            #expect(lines.contains(#"errata_code_entries_total{verdict="wrong"} 1"#))
            #expect(lines.contains(#"errata_code_entries_total{verdict="none"} 1"#))
            #expect(lines.contains("errata_ledger_waiting_records 0\n"))
            #expect(lines.contains("errata_ledger_checkpoint_lag_entries "))
        }
    }

    @Test func whatIsWrongIsSeenInTheFigures() async throws {
        let free = Watched<UInt64>(10 << 30)
        try await RunningService.run(freeSpace: { free.value }) { service in
            let good = try await metrics(service).body
            for line in [
                "errata_ready 1", "errata_ledger_writable 1", "errata_disk_level 0", "errata_state_writable 1",
            ] {
                #expect(good.contains(line + "\n"))
            }
            #expect(good.contains("process_start_time_seconds 1700000000\n"))
            free.change { $0 = 1 }
            try await service.lookAtTheLedger()
            let bad = try await metrics(service).body
            #expect(bad.contains("errata_ready 0\n"))
            #expect(bad.contains("errata_disk_level 2\n"))
        }
    }

    @Test(arguments: [("no", 404), ("yes", 200)])
    func nobodyElseReadsThemUnlessTheyAreOpen(open: String, status: Int) async throws {
        try await RunningService.run(settings: ["ERRATA_METRICS_OPEN": open]) { service in
            let own = try await metrics(service)
            #expect(own.status == 200)
            for name in ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"] {
                let forwarded = try await metrics(service, headers: [name: "203.0.113.7"])
                #expect(forwarded.status == status)
            }
            // In process there is no connection, and so no address of this machine.
            let unknown = try await service.exchange(.inProcess, "GET", "/metrics", headers: [:])
            #expect(unknown.status == status)
        }
    }

    @Test(.needs(.promtool)) func prometheusFindsNothingToSayAboutTheMetrics() async throws {
        try await RunningService.run { service in
            _ = try await service.send(to: "one@b.co")
            try await service.settle()
            let text = try await metrics(service).body
            let run = try await ProgramRun(Self.promtool, ["check", "metrics"], input: Data(text.utf8))
            #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
            #expect(run.output + run.errors == "")
            let broken = try await ProgramRun(
                Self.promtool, ["check", "metrics"], input: Data((text + "errata requests 1\n").utf8))
            #expect(broken.exitCode != 0)
        }
    }

    @Test(.needs(.promtool)) func prometheusReadsTheAlerts() async throws {
        let run = try await ProgramRun(Self.promtool, ["check", "rules", Self.alerts.path])
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains("SUCCESS"))
    }

    @Test func everyMetricThatAnAlertNamesExists() async throws {
        let rules = try String(contentsOf: Self.alerts, encoding: .utf8)
        let expressions = rules.split(separator: "\n").filter { $0.contains("expr:") }
        #expect(expressions.count >= 8)
        let named = Set(
            expressions.flatMap { line in
                line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
                    .filter { $0.hasPrefix("errata_") || $0.hasPrefix("process_") }
            })
        #expect(named.count >= 8)
        try await RunningService.run { service in
            _ = try await service.send(to: "one@b.co")
            try await service.settle()
            let text = try await metrics(service).body
            let existing = Set(
                text.split(separator: "\n").filter { !$0.hasPrefix("#") }
                    .compactMap { $0.split { $0 == "{" || $0 == " " }.first.map(String.init) })
            #expect(named.subtracting(existing) == [])
        }
    }

    @Test func soManySeriesAreKeptAndNoMore() {
        var counter = LabelledCounter(labels: ["a", "b"], maximumSeries: 3)
        for number in 0..<10 { counter.increment(["\(number)", "x"]) }
        counter.increment(["1", "x"])
        let text = MetricsText.text([
            MetricFamily(name: "m_total", kind: .counter, help: "h", samples: counter.samples)
        ])
        #expect(
            text == """
                # HELP m_total h
                # TYPE m_total counter
                m_total{a="0",b="x"} 1
                m_total{a="1",b="x"} 2
                m_total{a="2",b="x"} 1
                m_total{a="other",b="other"} 7

                """)
    }

    @Test func valuesAreEscapedAndBucketsAddUp() {
        var histogram = DurationHistogram(bounds: [0.1, 1])
        for milliseconds in [50, 100, 500, 2_000] { histogram.record(.milliseconds(milliseconds)) }
        let text = MetricsText.text([
            MetricFamily(
                name: "d", kind: .histogram, help: "a\\b\nc \"d\"",
                samples: histogram.samples(labels: [("host", "a\"b\\c\nd")]))
        ])
        #expect(
            text == #"""
                # HELP d a\\b\nc "d"
                # TYPE d histogram
                d_bucket{host="a\"b\\c\nd",le="0.1"} 2
                d_bucket{host="a\"b\\c\nd",le="1"} 3
                d_bucket{host="a\"b\\c\nd",le="+Inf"} 4
                d_sum{host="a\"b\\c\nd"} 2.65
                d_count{host="a\"b\\c\nd"} 4

                """#)
        #expect(MetricsText.number(.infinity) == "+Inf")
        #expect(MetricsText.number(-.infinity) == "-Inf")
        #expect(MetricsText.number(.nan) == "NaN")
    }
}
