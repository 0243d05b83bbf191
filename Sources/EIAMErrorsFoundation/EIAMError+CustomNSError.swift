public import EIAMErrors
@_exported public import ErrorCatalogFoundation
public import Foundation

extension EIAMError: CustomNSError {}
