import Parcel

for number in ["12", "200000000001", "100000000001", "100000000005"] {
    do {
        try Delivery().track(number)
    } catch {
        for language in ["en", "de"] {
            let words = error.words(for: .user, in: .init(parsing: language), bidiIsolation: .none)
            print("\(error.code) \(words.language): \(words.text) \(words.advice ?? "")")
        }
    }
}
