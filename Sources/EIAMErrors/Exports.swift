// Whoever shows an error also names an audience and a language; one import is enough for both.
@_exported public import ErrorCatalog
@_exported public import LanguageMatching
