extension String {
    /// Lends the bytes of the string, which are valid UTF-8; `nil` where they lie elsewhere, as those of a string of
    /// Objective-C may.
    @inline(__always)
    func withOwnBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result? {
        unsafe utf8.withContiguousStorageIfAvailable { bytes in unsafe body(bytes.span) }
    }

    /// Lends the bytes of the string, or a copy of them.
    @inline(__always)
    func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        if let result = withOwnBytes(body) { return result }
        return body(Array(utf8).span)
    }

    /// Copies bytes that are made of whole scalars of valid strings. Looking at each again would cost more than all
    /// the rest for languages that are not written in ASCII.
    @inline(__always)
    init(copying bytes: Span<UInt8>) {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            self = unsafe String(copying: UTF8Span(unchecked: bytes))
        } else {
            self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }
}
