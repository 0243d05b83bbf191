import SendGuard

/// How people behave.
extension Simulation {
    mutating func beginSession(_ index: Int, now: Double) {
        var person = population.people[index]
        defer { population.people[index].random = person.random }
        var random = person.random
        let isMobile = random.happens(0.25)
        // One in twelve is at another device than their own: a new browser, a borrowed computer.
        let isElsewhere = random.happens(0.08)
        let isVictim = index == victim
        if isVictim, now > 2 * 3600 { figures.victimLogins += 1 }
        // How often somebody presses before giving up: most once or twice, few six times.
        var presses = 1
        while presses < 8, random.happens(persistence) { presses += 1 }
        let isAbandoned = !isVictim && random.happens(0.07)
        // Of those who never use a code, half have it in the spam folder and press on; the others have only looked.
        if isAbandoned || person.neverUses && index % 2 == 0 { presses = 1 }
        let device: String
        if isVictim, now > 36 * 3600, newDeviceSession == nil, figures.victimLogins > 0 {
            (device, newDeviceSession) = ("victimNewDevice", sessions.count)
            figures.victimLogins -= 1
        } else {
            device = isElsewhere && !isVictim ? "elsewhere\(random.next())" : person.device
        }
        sessions.append(
            Session(
                person: index, scenario: isVictim ? 0 : random.index(Self.scenarioWeights),
                peer: random.element(isMobile ? person.mobilePeers : person.peers), device: device,
                isMistyped: !isVictim && random.happens(0.025), isAbandoned: isAbandoned,
                mostPresses: isVictim ? 6 : presses))
        person.random = random
        if !isVictim { figures.sessions += 1 }
        queue.add(.request(session: sessions.count - 1), at: now)
    }

    mutating func ask(_ index: Int, now: Double) {
        let session = sessions[index]
        guard !session.isDone, session.presses < session.mostPresses else { return }
        sessions[index].presses += 1
        var person = population.people[session.person]
        defer { population.people[session.person].random = person.random }
        let isVictim = session.person == victim
        if !isVictim { figures.honestRequests += 1 }
        var isTouched = false
        let outcome = send(
            mailbox: session.isMistyped ? "typo.\(person.mailbox)" : person.mailbox, device: session.device,
            peer: session.peer, client: person.client, scenario: session.scenario, now: now
        ) { figures, verdict in
            guard !isVictim, let reason = verdict.reason else { return }
            isTouched = true
            figures.honestRefusedByGuard += 1
            figures.refusedByKind[reason.subject.kind.rawValue, default: 0] += 1
        }
        if isTouched { touched.insert(session.person) }
        switch outcome {
        case .sent(let code):
            if !session.isMistyped, let delay = Self.delay(now, &person.random) {
                queue.add(.arrival(session: index, code: code), at: now + delay)
            }
            let patience = 40 + 60 * person.random.exponential()
            queue.add(.impatience(session: index, presses: session.presses + 1), at: now + patience)
        case .refused(let until, let byGuard):
            if !byGuard, !isVictim { figures.honestRefusedByLimits += 1 }
            // The page shows the seconds that are left.
            guard until - now < (byGuard || isVictim ? 1200 : 180) else { return }
            queue.add(.request(session: index), at: until + 1 + 10 * person.random.exponential())
        }
    }

    /// How long a mail takes; `nil` for one that never comes.
    private static func delay(_ now: Double, _ random: inout SplitMix) -> Double? {
        let (isLost, isLate) = (random.happens(0.007), random.happens(0.02))
        let usual = isLate ? random.between(60, 900) : 6 * random.logNormal(0.7)
        guard outage.contains(now) else { return isLost ? nil : usual }
        // The relay took it, and delivers it when it is back, or never.
        return random.happens(0.1) ? nil : outage.upperBound - now + usual
    }

    mutating func arrive(_ index: Int, _ code: Int, now: Double) {
        let session = sessions[index]
        var person = population.people[session.person]
        defer { population.people[session.person].random = person.random }
        guard !session.isDone, !person.neverUses, !session.isAbandoned else { return }
        queue.add(.entry(session: index, code: code), at: now + 5 + 12 * person.random.exponential())
    }

    mutating func enter(_ index: Int, _ arrived: Int, now: Double) {
        let session = sessions[index]
        guard !session.isDone else { return }
        var code = arrived
        let newest = current["\(codes[code].request.mailbox) \(session.scenario)"] ?? code
        // Somebody who is bombed enters the newest code, and does not see who asked for it.
        if newest != code, codes[newest].issued + 15 < now { code = newest }
        let isValid = code == newest && now < codes[code].issued + Self.codeLifetime
        let isFresh = !codes[code].isUsed
        use(code, now: now)
        guard isValid, isFresh else {
            if session.presses < session.mostPresses { queue.add(.request(session: index), at: now + 3) }
            return
        }
        sessions[index].isDone = true
        if session.person != victim {
            figures.sessionsSucceeded += 1
        } else if index == newDeviceSession {
            figures.victimNewDeviceSucceeded = true
        } else if codes[code].issued > 2.5 * 3600 {
            figures.victimLoginsSucceeded += 1
        }
    }

    mutating func growImpatient(_ index: Int, _ presses: Int, now: Double) {
        guard !sessions[index].isDone, sessions[index].presses == presses else { return }
        sessions[index].isMistyped = false
        ask(index, now: now)
    }

    mutating func finish() {
        figures.peopleTouched = touched.count
        figures.rowsAtMost = store.mostRows
        figures.rowsWrittenAtMost = store.mostRowsWritten
        figures.victimMailsWorstHour = Self.worstHour(victimMails.map(\.time))
        figures.victimUnwantedWorstHour = Self.worstHour(victimMails.filter { !$0.isWanted }.map(\.time))
        let bombed = attackers.first { $0.name == "bomber" }.map { $0.from * 3600..<min($0.to, hours) * 3600 }
        if let bombed, bombed.upperBound > bombed.lowerBound {
            let mails = victimMails.filter { bombed.contains($0.time) }.count
            figures.victimMailsMeanHour = Double(mails) / ((bombed.upperBound - bombed.lowerBound) / 3600)
        }
        for (index, attacker) in attackers.enumerated() {
            let times = attackMails[index]
            figures.attackers[index].mails = times.count
            figures.attackers[index].hourly = [Int](repeating: 0, count: Int(hours - attacker.from) + 1)
            for time in times { figures.attackers[index].hourly[Int(time / 3600 - attacker.from)] += 1 }
            let end = min(attacker.to, hours) * 3600
            // The last mail of an hour in which more than a tenth came through.
            let most = Int(attacker.perHour / 10)
            var last = attacker.from * 3600
            for index in times.indices where index >= most && times[index] - times[index - most] < 3600 {
                last = times[index]
            }
            if last < end - 3600 {
                figures.attackers[index].minutesUntilStopped = (last - attacker.from * 3600) / 60
                figures.attackers[index].mailsUntilStopped = times.filter { $0 <= last }.count
            }
        }
    }

    private static func worstHour(_ times: [Double]) -> Int {
        var (first, worst) = (0, 0)
        for (index, time) in times.enumerated() {
            while times[first] <= time - 3600 { first += 1 }
            worst = max(worst, index - first + 1)
        }
        return worst
    }
}
