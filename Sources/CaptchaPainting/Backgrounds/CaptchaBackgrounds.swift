/// Where the backgrounds come from.
package enum CaptchaBackgrounds: Sendable {
    /// Scenes that are painted anew for each captcha.
    case generated
    /// Cuts of an operator's pictures.
    case pictures(CaptchaPictures)

    /// The pictures of a folder, or generated scenes where no folder is named.
    package init(folder: String) throws(CaptchaBackgroundError) {
        self = folder.isEmpty ? .generated : .pictures(try CaptchaPictures(folder: folder))
    }

    func canvas(width: Int, height: Int, using random: inout QuickGenerator) -> Canvas {
        let canvas = Canvas(width: width, height: height)
        switch self {
        case .generated: Scene.allCases[random.index(below: Scene.allCases.count)].paint(on: canvas, using: &random)
        case .pictures(let pictures): pictures.paint(on: canvas, using: &random)
        }
        return canvas
    }
}
