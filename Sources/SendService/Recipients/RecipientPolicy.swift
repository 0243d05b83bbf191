public import SendAPI

/// Decides whether somebody gets a mail.
///
/// The courier asks it after the request was answered, so that no answer tells whether an address is known. What it decides
/// is recorded, and shows in the ledger alone.
public protocol RecipientPolicy: Sendable {
    /// Decides on one mail.
    ///
    /// - Parameters:
    ///   - address: to whom it would go.
    ///   - scenario: what its code is for. Somebody who registers need not be known yet.
    /// - Throws: any error where it cannot be decided now; the mail is tried again later, as after a refusal for now.
    func decision(for address: EmailAddress, scenario: Scenario) async throws -> RecipientDecision
}
