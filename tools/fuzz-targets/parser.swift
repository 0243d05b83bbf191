// The parser on any text: it ends, it places its errors inside the source, and it gives up in no other way.

/// Reads any bytes as a message.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let source = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    do {
        _ = try CompiledMessage(source)
    } catch {
        precondition(!error.diagnostics.isEmpty && !error.errors.isEmpty)
        var last = 0
        for diagnostic in error.diagnostics {
            precondition((0...source.utf8.count).contains(diagnostic.offset), "an offset outside the source")
            precondition(diagnostic.line > 0 && diagnostic.column > 0 && !diagnostic.message.isEmpty)
            if diagnostic.kind == .syntaxError {
                precondition(diagnostic.offset >= last, "errors are out of order")
                last = diagnostic.offset
            }
            if let fix = diagnostic.fix { precondition(fix.range.upperBound <= source.utf8.count) }
        }
    }
    return 0
}
