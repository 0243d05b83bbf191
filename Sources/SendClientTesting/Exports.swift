// Whoever tests a client names what it takes and throws; one import is enough for all.
@_exported public import SendClient
