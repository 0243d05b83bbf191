#if os(Linux)
    import CurlLoading
    import Foundation
    import Synchronization

    /// Carries transfers out with libcurl, one after the other, on the thread that calls.
    @safe final class CurlLoader: @unchecked Sendable {  // Others call `wake` alone; libcurl allows it.
        static var isAvailable: Bool { errata_curl_is_available() }

        private let loader: OpaquePointer

        init?() {
            guard let loader = unsafe errata_curl_loader_create() else { return nil }
            unsafe self.loader = unsafe loader
        }

        deinit {
            unsafe errata_curl_loader_destroy(loader)
        }

        /// Has the transfer that runs notice at once that it was cancelled.
        func wake() {
            unsafe errata_curl_loader_wake(loader)
        }

        /// Lets go of the last transfer.
        func reset() {
            unsafe errata_curl_loader_reset(loader)
        }

        func perform(_ transfer: CurlTransfer) -> Result<TransportResponse, TransportFailure> {
            let outcome = outcome(of: transfer)
            let (response, isComplete) = transfer.answer.withLock { ($0.response, outcome.code == 0) }
            if let response, isComplete || response.isTruncated { return .success(response) }
            let message =
                outcome.code == 0
                ? "the connection ended within the header"
                : unsafe String(cString: errata_curl_loader_message(loader, outcome.code))
            return .failure(TransportFailure(outcome, message: message))
        }

        private func outcome(of transfer: CurlTransfer) -> errata_curl_outcome {
            let context = unsafe Unmanaged.passUnretained(transfer).toOpaque()
            var observer = unsafe errata_curl_observer(
                context: context, receive_header: receiveHeader, receive_body: receiveBody, should_stop: shouldStop)
            return unsafe withCStrings(of: transfer) { url, method, headerLines, certificates in
                unsafe withBytes(of: transfer.body) { bytes, length in
                    var request = unsafe errata_curl_request(
                        url: url, method: method, header_lines: headerLines, body: bytes, body_length: length,
                        ca_certificates: certificates, may_be_repeated: transfer.method == "GET")
                    return withExtendedLifetime(transfer) {
                        unsafe errata_curl_loader_perform(loader, &request, &observer)
                    }
                }
            }
        }

        private func withCStrings<Value>(
            of transfer: CurlTransfer,
            _ work: (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CChar>?) -> Value
        ) -> Value {
            unsafe transfer.url.withCString { url in
                unsafe transfer.method.withCString { method in
                    unsafe transfer.headerLines.withCString { lines in
                        guard let certificates = transfer.caCertificates else {
                            return unsafe work(url, method, lines, nil)
                        }
                        return unsafe certificates.withCString { unsafe work(url, method, lines, $0) }
                    }
                }
            }
        }

        private func withBytes<Value>(of body: Data?, _ work: (UnsafePointer<UInt8>?, Int) -> Value) -> Value {
            guard let body else { return work(nil, 0) }
            // An empty body is one, and has no address.
            return unsafe (body + [0]).withUnsafeBytes {
                unsafe work($0.bindMemory(to: UInt8.self).baseAddress, body.count)
            }
        }

        private let receiveHeader: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int) -> CInt = {
            context, bytes, length in
            guard let context = unsafe context else { return 1 }
            let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
            let line = unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
            return !transfer.isCancelled && transfer.answer.withLock { $0.receive(headerLine: line) } ? 0 : 1
        }

        private let receiveBody: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int) -> CInt = {
            context, bytes, length in
            guard let context = unsafe context else { return 1 }
            let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
            let piece = unsafe Data(buffer: UnsafeBufferPointer(start: bytes, count: length))
            return !transfer.isCancelled && transfer.answer.withLock { $0.receive(body: piece) } ? 0 : 1
        }

        private let shouldStop: @convention(c) (UnsafeMutableRawPointer?) -> CInt = { context in
            guard let context = unsafe context else { return 1 }
            return unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue().isCancelled ? 1 : 0
        }
    }
#endif
