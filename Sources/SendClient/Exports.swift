// Whoever calls names a device, an address, a scenario, and shows the errors' words; one import is enough for all.
@_exported public import EIAMErrors
@_exported public import SendAPI
