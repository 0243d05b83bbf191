// The compact form from outside: any text is refused or formats, and nothing is read past its end.

/// Reads any bytes as a compact message.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCompact(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let arguments: [MessageValue] = ["a", 1, -12_345]
    let locale = MessageLocale("ar-EG")
    // Formatted before anything has looked at it, to both sinks.
    let message = CompiledMessage(serialized: text)
    _ = message.format(positional: arguments.span, locale: locale)
    _ = message.formatted([:], locale: locale)
    if let message = try? CompiledMessage(untrusted: text) {
        let formatted = message.formatted(["x": 1], locale: "en")
        precondition(formatted.text == message.format(["x": 1], locale: "en"), "text and parts say something else")
    }
    return 0
}
