import CaptchaPainting
import Foundation

// swift-format-ignore
func captchaPaintingPage(folder: URL) throws {
    // page: CaptchaPainting
    let painter = CaptchaPainter(backgrounds: try CaptchaBackgrounds(folder: "/srv/pictures"))
    let picture = try painter.paint(decoys: 11)
    try picture.background.write(to: folder.appending(path: "background.png"))  // 310x155
    try picture.piece.write(to: folder.appending(path: "piece.png"))  // 47x155, transparent around the piece
    print(picture.x)
    // end
}
