import Crypto
import MerkleLog
import Testing

@testable import SendAudit

struct HashKeyTests {
    @Test func itsCodesAreThoseOfSwiftCryptosHMAC() {
        for count in 0..<300 {
            let key = HashKey()
            let tag = UInt16.random(in: 0 ... .max)
            let value = (0..<count).map { _ in UInt8.random(in: 0...255) }
            let code = unsafe value.withUnsafeBytes { unsafe key.code(tag, $0) }
            let text = [UInt8(tag >> 8), UInt8(truncatingIfNeeded: tag)] + value
            let expected = HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: key.bytes))
            #expect(code.bytes == Array(expected), "\(count) bytes")
        }
    }
}
