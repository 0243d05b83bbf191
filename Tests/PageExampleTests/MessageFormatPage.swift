import MessageFormat

// swift-format-ignore
func messageFormatPage() throws {
    // page: MessageFormat
    let message = try CompiledMessage("Hello, {$name}!")
    message.format(["name": "Mia"], locale: "en")
    // end
}
