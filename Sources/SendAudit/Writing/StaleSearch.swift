/// What a search has read is no longer all: it begins anew. No failure of the ledger.
struct StaleSearch: Error {}
