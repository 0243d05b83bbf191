import Parcel

func show(_ error: ParcelError) {
    for language in ["en", "de"] {
        let words = error.words(for: .user, in: .init(parsing: language), bidiIsolation: .none)
        print("\(error.code) \(words.language): \(words.text) \(words.advice ?? "")")
    }
}

for number in ["12", "200000000001", "100000000001", "100000000005"] {
    do {
        try Delivery().track(number)
    } catch {
        show(error)
    }
}

// An old server still sends a code that is retired since.
show(try ParcelError(replyBody: #"{"error_code":"PARCEL.4","error_msg":"Held for 7 seconds."}"#.utf8))
