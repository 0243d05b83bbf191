// The compact form from outside: any text is refused or formats, and nothing is read past its end.

/// Reads any bytes as a compact message.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCompact(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let arguments: [MessageValue] = ["a", 1, -12_345]
    // The quick path sees the bytes before anything has looked at them.
    bytes.withUnsafeBufferPointer { bytes in
        arguments.withUnsafeBufferPointer { arguments in
            let formatter = unsafe QuickFormatter(bytes, arguments: arguments)
            _ = formatter.format(MessageLocale("ar-EG").data, isolates: true)
        }
    }
    if let message = try? CompiledMessage(untrusted: String(decoding: bytes, as: UTF8.self)) {
        _ = message.formatted(["x": 1], locale: "en")
    }
    return 0
}
