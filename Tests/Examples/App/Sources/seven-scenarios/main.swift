import AskingForACode
import Foundation
import SendClientTesting

// Each scenario once, against the service in memory. Without `transport` the same client calls a real one.
let service = InMemoryService()
let device = Device.current(
    clientID: "nTo1eRIub60vPb54WeE6aojPwYwImtl4", languages: ["en"], fingerprintIn: MemoryFingerprintStore())
guard let base = URL(string: "https://example.bamboocloud.com") else { exit(64) }
let client = SendClient(base: base, device: device, transport: service)

for scenario in Scenario.allCases {
    guard let email = EmailAddress("\(scenario.rawValue.lowercased())@example.org") else { continue }
    let result = await askForACode(client, email: email, scenario: scenario, languages: ["en"]) {
        service.solution(of: $0) ?? CaptchaPoint(x: 0)
    }
    print("\(scenario.rawValue): \(result)")
}
