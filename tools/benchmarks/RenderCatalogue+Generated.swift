// Made by `errata compile --literal`, as a catalogue's generator would.
// swift-format-ignore-file

import MessageFormat

extension RenderCatalogue {
    /// By language: "Parameter {$name} cannot be left blank."
    static let simple: [CompiledMessage] = [
        CompiledMessage(serialized: "1'!$name PT*Parameter V T6 cannot be left blank.."),
        CompiledMessage(serialized: "1'!$name PT.Der Parameter V T6 darf nicht leer sein.."),
        CompiledMessage(serialized: "1'!$name PT)Parametr V T6 nie może być pusty.."),
        CompiledMessage(serialized: "1'!$name PTD!لا يمكن ترك المعلمة V T, فارغة.."),
    ]

    /// By language: ".input {$n :integer} .match $n …"
    static let plural: [CompiledMessage] = [
        CompiledMessage(serialized: "1,!!n!'i!nv i S!w! \"1U!W! TN! attempt is left before the account is locked..*W!W! TP! attempts are left before the account is locked.."),
        CompiledMessage(serialized: "1,!!n!'i!nv i S!w! \"1V!T%Noch W! TH! Versuch, bevor das Konto gesperrt wird..*W!T%Noch W! TI! Versuche, bevor das Konto gesperrt wird.."),
        CompiledMessage(serialized: "1,!!n!'i!nv i S!w! #1Q!T+Pozostała W! T> próba do zablokowania konta..3Q!T+Pozostały W! T> próby do zablokowania konta..*P!T+Pozostało W! T= prób do zablokowania konta.."),
        CompiledMessage(serialized: "1,!!n!'i!nv i S!w! &0A!T>لم تبق أي محاولة..1E!TA!بقيت محاولة واحدة..2=T:بقيت محاولتان..3A!T)بقيت W! T0 محاولات..4?T)بقيت W! T. محاولة..*?T)بقيت W! T. محاولة.."),
    ]
}
