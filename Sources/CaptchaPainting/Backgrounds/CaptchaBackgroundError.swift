/// Why a folder of pictures cannot be used.
package enum CaptchaBackgroundError: Error, Hashable, CustomStringConvertible {
    /// The folder does not exist, or its content cannot be listed.
    case unreadableFolder(String)
    /// The folder has no visible file.
    case noPicture(folder: String)
    /// The folder has more pictures than are kept in memory.
    case tooManyPictures(folder: String, count: Int)
    /// It is a folder, a pipe, a device or a socket.
    case notAFile(String)
    case unreadableFile(String)
    case tooLong(String, bytes: Int)
    /// It is neither PNG nor JPEG nor WebP, or its header is damaged.
    case unknownFormat(String)
    case tooManyPixels(String, width: Int, height: Int)
    case tooFewPixels(String, width: Int, height: Int)
    /// Its header is right, and what follows is not.
    case damaged(String)

    package var description: String {
        switch self {
        case .unreadableFolder(let folder):
            "the folder of captcha backgrounds \"\(folder)\" cannot be read; create it, or grant the service's user access"
        case .noPicture(let folder):
            "the folder of captcha backgrounds \"\(folder)\" has no picture; put PNG, JPEG or WebP files into it"
        case .tooManyPictures(let folder, let count):
            "the folder of captcha backgrounds \"\(folder)\" has \(count) files; keep \(CaptchaPictures.maximumCount) of them"
        case .notAFile(let file):
            "the captcha background \"\(file)\" is no regular file; remove it from the folder"
        case .unreadableFile(let file):
            "the captcha background \"\(file)\" cannot be read; grant the service's user access, or remove it"
        case .tooLong(let file, let bytes):
            """
            the captcha background "\(file)" has \(bytes) bytes, and \(CaptchaPictures.maximumLength) are allowed; \
            save it smaller
            """
        case .unknownFormat(let file):
            "the captcha background \"\(file)\" is no PNG, JPEG or WebP picture; convert it, or remove it"
        case .tooManyPixels(let file, let width, let height):
            """
            the captcha background "\(file)" has \(width)x\(height) pixels, and \(CaptchaPictures.maximumPixels) are \
            allowed; scale it down
            """
        case .tooFewPixels(let file, let width, let height):
            """
            the captcha background "\(file)" has \(width)x\(height) pixels, and at least \
            \(CaptchaPainter.width)x\(CaptchaPainter.height) are needed; replace it by a larger one
            """
        case .damaged(let file):
            "the captcha background \"\(file)\" is damaged and cannot be decoded; save it anew, or remove it"
        }
    }
}
