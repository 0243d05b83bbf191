#if canImport(Security) && canImport(Darwin)
    import Foundation
    import Security

    /// A store in the keychain of this device. It outlives the app, and is neither synchronised nor restored on another
    /// device.
    public struct KeychainFingerprintStore: FingerprintStore {
        /// The keychain refused.
        public struct Refusal: Error {
            /// Its status, such as `errSecInteractionNotAllowed` before the device was unlocked for the first time.
            public let status: Int32
        }

        private let service: String

        /// Creates a store.
        ///
        /// - Parameter service: the name under which the keychain keeps it; one of the app's own.
        public init(service: String) {
            self.service = service
        }

        /// What is kept.
        ///
        /// - Throws: ``Refusal``.
        public func load() throws -> String? {
            var query = item
            query[kSecReturnData as String] = true
            query[kSecMatchLimit as String] = kSecMatchLimitOne
            var found: CFTypeRef?
            let status = unsafe SecItemCopyMatching(query as CFDictionary, &found)
            if status == errSecItemNotFound { return nil }
            guard status == errSecSuccess, let data = found as? Data else { throw Refusal(status: status) }
            return String(data: data, encoding: .utf8)
        }

        /// Keeps a fingerprint where none is kept.
        ///
        /// - Throws: ``Refusal``.
        public func save(_ fingerprint: String) throws -> String {
            var added = item
            added[kSecValueData as String] = Data(fingerprint.utf8)
            added[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
            let status = unsafe SecItemAdd(added as CFDictionary, nil)
            if status == errSecDuplicateItem, let kept = try load() { return kept }
            guard status == errSecSuccess else { throw Refusal(status: status) }
            return fingerprint
        }

        private var item: [String: Any] {
            [
                kSecClass as String: kSecClassGenericPassword,
                kSecAttrService as String: service,
                kSecAttrAccount as String: "device-fingerprint",
            ]
        }
    }
#endif
