import FoundationEssentials
import NIOCore
import NIOSSL
import Synchronization

/// The certificate by which the service shows who it is, and its key. They are read anew while connections go on: each new
/// connection gets those that are in force.
final class ServerCertificate: Sendable {
    private struct Pair: Sendable {
        let chain: [NIOSSLCertificateSource]
        let key: NIOSSLPrivateKeySource
    }

    private let files: ServiceConfiguration.CertificateFiles
    private let pair: Mutex<Pair>

    /// Reads the files. It blocks.
    ///
    /// - Throws: ``SettingsError`` where they cannot be read, or do not belong together.
    init(_ files: ServiceConfiguration.CertificateFiles) throws(SettingsError) {
        self.files = files
        pair = Mutex(try Self.read(files))
    }

    /// Reads the files anew; bad ones change nothing. It blocks.
    func reload() throws(SettingsError) {
        let read = try Self.read(files)
        pair.withLock { $0 = read }
    }

    /// What the server is set up with. TLS 1.2 is the oldest version that is spoken. Source: RFC 9325 §3.1.1.
    var configuration: TLSConfiguration {
        let pair = pair.withLock { $0 }
        var configuration = Self.configuration(pair)
        configuration.sslContextCallback = { [self] _, promise in
            let pair = self.pair.withLock { $0 }
            var override = NIOSSLContextConfigurationOverride()
            (override.certificateChain, override.privateKey) = (pair.chain, pair.key)
            promise.succeed(override)
        }
        return configuration
    }

    private static func configuration(_ pair: Pair) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: pair.chain, privateKey: pair.key)
        configuration.minimumTLSVersion = .tlsv12
        return configuration
    }

    private static func read(_ files: ServiceConfiguration.CertificateFiles) throws(SettingsError) -> Pair {
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMBytes(Array(bytes(files.certificate, "http.tls.certificate")))
        } catch let error as SettingsError {
            throw error
        } catch {
            throw SettingsError(
                file: "http.tls.certificate: \(files.certificate): no certificates in PEM can be read from it")
        }
        guard !chain.isEmpty else {
            throw SettingsError(file: "http.tls.certificate: \(files.certificate): there is no certificate in it")
        }
        let key: NIOSSLPrivateKey
        do {
            key = try NIOSSLPrivateKey(bytes: Array(bytes(files.key, "http.tls.key")), format: .pem)
        } catch let error as SettingsError {
            throw error
        } catch {
            throw SettingsError(
                file: "http.tls.key: \(files.key): no private key in PEM, without a password, can be read from it")
        }
        let pair = Pair(chain: chain.map { .certificate($0) }, key: .privateKey(key))
        do {
            _ = try NIOSSLContext(configuration: configuration(pair))
        } catch {
            throw SettingsError(
                file: "http.tls.key: \(files.key) is not the key of the first certificate in \(files.certificate)")
        }
        return pair
    }

    private static func bytes(_ path: String, _ setting: String) throws(SettingsError) -> Data {
        guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20 else {
            throw SettingsError(file: "\(setting): \(path): the file cannot be read, or is longer than 1 MiB")
        }
        return data
    }
}
