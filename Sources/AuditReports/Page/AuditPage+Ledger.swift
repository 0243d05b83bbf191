import AuditTexts
import MessageFormat
import SendAPI
import SendAudit

/// The sections about mail servers, devices and the ledger itself, which always show the whole period.
extension AuditPage {
    var devices: PageSection {
        var table = PageTable(
            section: "devices",
            headings: [.columnDevice, .columnAddresses, .pageColumnAttempts, .columnMeaning].map { words.say($0) },
            numbers: [1, 2])
        table.rows = data.devices.shared.map { device in
            [
                .value(device.fingerprint), .words(words.number(device.addresses)),
                .words(words.number(device.attempts)),
                .words(words.say(device.isConstant ? .pageDeviceJunk : .pageDeviceShared)),
            ]
        }
        return section(
            "devices", .pageDevices,
            [paragraph(.pageDevicesWords, ["count": count(data.devices.attemptsRead)]), self.table(table)])
    }

    var relays: PageSection {
        var content = [
            paragraph(.pageRelaysWords, ["count": count(data.deliveries.tries)], class: "whole"), relaysTable,
        ]
        if let durations = data.deliveries.durations {
            content.append(
                paragraph(
                    .pageDurations,
                    [
                        "first": .string(words.milliseconds(durations.median)),
                        "last": .string(words.milliseconds(durations.p95)),
                        "time": .string(words.milliseconds(durations.p99)),
                    ], class: "whole"))
        }
        content += [.element("h3", [:], .words(words.say(.pagePhases))), stepsTable]
        return section("relays", .pageRelays, isFiltered: true, content)
    }

    var conversion: PageSection {
        let (found, isRecorded) = (data.deliveries, data.conversion.isRecorded)
        let hasReports = found.delivered > 0 || found.bounced > 0 || found.complained > 0
        var content =
            isRecorded ? [paragraph(.pageConversionRule)] + conversionTables : [paragraph(.pageConversionUnknown)]
        guard isRecorded || hasReports else { return section("conversion", .pageConversion, isFiltered: true, content) }
        var table = PageTable(
            section: "conversion", headings: [.columnResult, .columnCount, .columnShare].map { words.say($0) },
            numbers: [1, 2])
        let rows =
            [(AuditText.pageConversionAccepted, found.accepted)]
            + (isRecorded ? [(.pageConversionUsed, found.consumed)] : [])
            + [
                (.pageConversionDelivered, found.delivered), (.pageConversionBounced, found.bounced),
                (.pageConversionComplained, found.complained),
            ]
        table.rows = rows.map { key, number in
            [.words(words.say(key)), .words(words.number(number)), .words(words.share(number, of: found.accepted))]
        }
        content.append(.element("div", ["class": "whole"], table.markup))
        return section("conversion", .pageConversion, isFiltered: true, content)
    }

    var clock: PageSection {
        var content = [
            paragraph(.pageClockBeats, ["count": count(data.clock.heartbeats)]),
            paragraph(.pageClockSteps, ["count": count(data.clock.stepCount)]),
        ]
        if let silence = data.clock.longestSilence, let from = silence.start, let to = silence.end {
            content.append(
                paragraph(
                    .pageClockSilence,
                    [
                        "seconds": .integer((to - from).components.seconds), "from": PageWords.text(from),
                        "to": PageWords.text(to),
                    ]))
        }
        if !data.clock.steps.isEmpty {
            var table = PageTable(
                section: "clock", headings: [.pageColumnEntry, .columnTime, .pageColumnBack].map { words.say($0) },
                numbers: [0, 2])
            table.rows = data.clock.steps.map { step in
                [
                    .words(String(step.sequence)), PageWords.time(step.time),
                    .words(words.say(.pageSecondsValue, ["seconds": .integer(step.seconds)])),
                ]
            }
            content += listed(data.clock.steps.count, of: data.clock.stepCount) + [table.markup]
        }
        return section("clock", .pageClock, content)
    }

    var integrity: PageSection {
        let integrity = data.integrity
        let signed = Int(clamping: integrity.basis.signedSize ?? 0)
        var facts = [
            words.say(.pageIntegrityEntries, ["count": count(Int(clamping: integrity.size))]),
            words.say(.pageIntegritySigned, ["count": count(signed)]),
            words.say(.pageIntegrityRemoved, ["count": count(integrity.removedEntries)]),
            words.say(.pageIntegrityErased, ["count": count(integrity.erasedEntries)]),
            words.say(.pageIntegrityKept, ["count": count(integrity.keptCheckpoints)]),
        ]
        facts.append(
            integrity.externalSize.map {
                words.say(.pageIntegrityExternal, ["count": count(Int(clamping: $0))])
            } ?? words.say(.pageIntegrityNoExternal))
        let root = Markup.element(
            "p", [:], .words(words.say(.pageIntegrityRoot, ["root": .string(integrity.root)])))
        var content = [
            .element("ul", ["class": "facts"], .all(facts.map { .element("li", [:], .words($0)) })), root,
        ]
        if let note = integrity.note {
            content += [
                .element("h3", [:], .words(words.say(.pageIntegrityNote))), code(note),
            ]
        }
        if !integrity.keys.isEmpty {
            content.append(.element("h3", [:], .words(words.say(.pageIntegrityKeys))))
            content += integrity.keys.map { key in
                code(key.text)
                    + paragraph(.pageIntegrityKeySince, ["sequence": .string(String(key.sequence))])
            }
        }
        content.append(.element("h3", [:], .words(words.say(.pageIntegrityHow))))
        for (key, command) in [
            (AuditText.pageIntegrityHowLedger, "sendaudit verify --database audit.db"),
            (.pageIntegrityHowCheckpoint, "sendaudit verify --database audit.db --checkpoint FILE"),
            (.pageIntegrityHowBundle, "python3 verify.py"),
        ] {
            content += [paragraph(key), code(command)]
        }
        content.append(paragraph(.pageIntegrityHowNumbers))
        return section("integrity", .pageIntegrity, content)
    }

    /// Technical text of several lines, which is read from left to right in every language.
    func code(_ text: String) -> Markup {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return .element(
            "pre", ["dir": "ltr", "tabindex": "0"],
            .element(
                "code", [:],
                .words(lines.map { Markup.shownWhole(String($0)) }.joined(separator: "\n"))))
    }

    func listed(_ shown: Int, of total: Int) -> [Markup] {
        shown < total ? [paragraph(.pageListed, ["shown": count(shown), "total": count(total)])] : []
    }
}
