extension MessageValue: Decodable {
    private enum Key: String, CodingKey { case value, currency, unit }

    /// Decodes an argument: text, a number, a truth value, `{"value": …, "currency": …}` or `{"value": …, "unit": …}`.
    /// Any other object or list becomes a custom value without a text.
    ///
    /// - Throws: `DecodingError` for null and for malformed currencies and units.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.singleValueContainer() {
            if container.decodeNil() {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "null is no value")
            }
            if let value = try? container.decode(Bool.self) {
                self = .boolean(value)
                return
            }
            if let value = try? container.decode(Int64.self) {
                self = .integer(value)
                return
            }
            if let value = try? container.decode(Double.self) {
                self = .number(value)
                return
            }
            if let value = try? container.decode(String.self) {
                self = .string(value)
                return
            }
        }
        guard let container = try? decoder.container(keyedBy: Key.self),
            let number = try? container.decode(MessageValue.self, forKey: .value).decimalNumber
        else {
            self = .custom(ForeignValue())
            return
        }
        if let code = try container.decodeIfPresent(String.self, forKey: .currency) {
            guard let amount = CurrencyAmount(value: number, code: code) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .currency, in: container, debugDescription: "a currency has three letters"
                )
            }
            self = .currency(amount)
        } else if let unit = try container.decodeIfPresent(String.self, forKey: .unit) {
            guard let quantity = UnitQuantity(value: number, unit: unit) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .unit, in: container, debugDescription: "not a unit identifier"
                )
            }
            self = .quantity(quantity)
        } else {
            self = .custom(ForeignValue())
        }
    }
}

/// A value that came from outside and that no default function understands.
struct ForeignValue: CustomMessageValue {}
