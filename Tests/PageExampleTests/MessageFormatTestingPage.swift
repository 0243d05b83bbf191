import MessageFormat
import MessageFormatTesting

// swift-format-ignore
func messageFormatTestingPage() throws {
    // page: MessageFormatTesting
    let functions = FunctionRegistry.standard.adding(TestFunctions.all)
    let message = try CompiledMessage("{1 :test:function decimalPlaces=1}")
    message.format(locale: "en", bidiIsolation: .none, functions: functions)  // 1.0
    // end
}
