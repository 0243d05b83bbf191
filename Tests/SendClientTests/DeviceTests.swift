import Foundation
import LanguageMatching
import SendAPI
import SendClient
import TestSupport
import Testing

struct DeviceTests {
    @Test func aFingerprintStaysTheSame() throws {
        let folder = try TemporaryFolder()
        let file = URL(filePath: folder.file("not/there/yet/fingerprint"))
        let first = try Device.fingerprint(in: FileFingerprintStore(file: file))
        #expect(first.count == 32)
        let isHexadecimal = first.allSatisfy(\.isHexDigit)
        #expect(isHexadecimal)
        #expect(try Device.fingerprint(in: FileFingerprintStore(file: file)) == first)
        let permissions = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(permissions == 0o600)
        let memory = MemoryFingerprintStore()
        #expect(try Device.fingerprint(in: memory) == Device.fingerprint(in: memory))
        #expect(try Device.fingerprint(in: memory) != first)
    }

    @Test func aDamagedFileIsWrittenAnew() throws {
        let folder = try TemporaryFolder()
        let file = URL(filePath: folder.file("fingerprint"))
        for damage in ["", " \n", String(repeating: "x", count: 1000)] {
            try Data(damage.utf8).write(to: file)
            let fingerprint = try Device.fingerprint(in: FileFingerprintStore(file: file))
            #expect(fingerprint.count == 32)
            #expect(try Device.fingerprint(in: FileFingerprintStore(file: file)) == fingerprint)
        }
    }

    @Test func manyProcessesAgree() async throws {
        let folder = try TemporaryFolder()
        let file = URL(filePath: folder.file("fingerprint"))
        for round in 0..<20 {
            let file = file.appendingPathExtension("\(round)")
            let fingerprints = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 { group.addTask { try Device.fingerprint(in: FileFingerprintStore(file: file)) } }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(fingerprints.count == 1)
        }
    }

    @Test func aStoreThatCannotBeUsedGivesADeviceAllTheSame() throws {
        struct Broken: FingerprintStore {
            struct Failure: Error {}
            func load() throws -> String? { throw Failure() }
            func save(_ fingerprint: String) throws -> String { throw Failure() }
        }
        let device = Device.current(clientID: "c", languages: ["de-AT"], fingerprintIn: Broken())
        #expect(device.fingerprint.count == 32)
        #expect(throws: Broken.Failure.self) { try Device.fingerprint(in: Broken()) }
    }

    @Test func aDeviceSaysWhatWasAskedForAndNoMore() {
        let device = Device.current(
            clientID: "c", languages: ["de-AT", "en"], fingerprintIn: MemoryFingerprintStore("0123456789abcdef"))
        #expect(
            Set(device.headers.map(\.name)) == [
                "X-client-id", "X-operating-sys-version", "X-device-fingerprint", "X-agent", "X-L",
            ])
        #expect(device.fingerprint == "0123456789abcdef")
        #expect(device.language == "de-AT")
        #expect(device.address == nil)
        for header in device.headers {
            let isVisible = header.value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            #expect(isVisible, "\(header.name)")
        }
    }
}
