// Whoever formats with Foundation's values compiles a message first; one import is enough for both.
@_exported public import MessageFormat
