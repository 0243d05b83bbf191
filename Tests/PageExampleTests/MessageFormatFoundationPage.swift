import MessageFormatFoundation

// swift-format-ignore
func messageFormatFoundationPage() throws {
    // page: MessageFormatFoundation
    let message = try CompiledMessage("Total: {$price :currency currency=EUR}")
    message.format(["price": 5], locale: "de", bidiIsolation: .none)                          // Total: EUR 5,00
    message.format(["price": 5], locale: "de", bidiIsolation: .none, functions: .foundation)  // Total: 5,00 €
    // end
}
