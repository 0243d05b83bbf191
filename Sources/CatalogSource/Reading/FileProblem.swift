import Foundation

/// Why, in a few words, a file could not be read or written.
package enum FileProblem {
    /// The reason, on one line.
    package static func reason(_ error: any Error) -> String {
        var error = error as NSError
        while let beneath = error.userInfo[NSUnderlyingErrorKey] as? NSError { error = beneath }
        let reason =
            switch error.domain {
            case NSPOSIXErrorDomain: POSIXErrorCode(rawValue: Int32(error.code)).flatMap(reason)
            case NSCocoaErrorDomain: reason(CocoaError.Code(rawValue: error.code))
            default: String?.none
            }
        // What Foundation has for the rest is its own domain and a number.
        return reason ?? "the system gives no reason but the number \(error.code)"
    }

    private static func reason(_ code: POSIXErrorCode) -> String? {
        switch code {
        case .EACCES, .EPERM: "permission denied"
        case .ENOENT: "there is no such file or folder"
        case .ENOTDIR: "a part of its path is no folder"
        case .EISDIR: "it is a folder"
        case .EROFS: "the file system cannot be written"
        case .ENOSPC: "no space is left"
        case .EEXIST: "it is there already"
        default: nil
        }
    }

    private static func reason(_ code: CocoaError.Code) -> String? {
        switch code {
        case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
        case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file or folder"
        case .fileWriteOutOfSpace: "no space is left"
        case .fileWriteVolumeReadOnly: "the file system cannot be written"
        case .fileWriteFileExists: "it is there already"
        case .fileReadUnknown: "it is not what it has to be, a file or a folder"
        default: nil
        }
    }
}
