import ArgumentParser
import Foundation
import SendClient

/// A captcha as files: its two pictures, and a page on which the piece is moved and its place read.
struct CaptchaPage {
    /// The page.
    let file: URL
    private let folder: URL
    private let isTemporary: Bool

    /// Writes a captcha.
    ///
    /// - Parameter folder: where to; `nil` for a temporary folder.
    init(_ puzzle: CaptchaPuzzle, folder: String?) throws {
        let temporary = FileManager.default.temporaryDirectory.appending(path: "errata-captcha-\(UUID().uuidString)")
        self.folder = folder.map { URL(filePath: $0) } ?? temporary
        isTemporary = folder == nil
        file = self.folder.appending(path: "captcha.html")
        do {
            try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
            try puzzle.background.write(to: self.folder.appending(path: "background.png"))
            try puzzle.piece.write(to: self.folder.appending(path: "piece.png"))
            try Data(Self.html(puzzle).utf8).write(to: file)
        } catch {
            SendReport.say("errata: \(self.folder.path) cannot be written: \(error.localizedDescription)")
            throw ExitCode(66)
        }
    }

    /// Opens the page in the browser.
    ///
    /// - Returns: whether there is a program that does so.
    func open() -> Bool {
        #if os(macOS)
            let program = "/usr/bin/open"
        #else
            let program = "/usr/bin/xdg-open"
            let environment = ProcessInfo.processInfo.environment
            guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else { return false }
        #endif
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = [file.path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return (try? process.run()) != nil
    }

    /// Reads a line of standard input, on a thread of its own.
    func readLine() async -> String? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Swift.readLine()) }
        }
    }

    /// Removes a temporary captcha.
    func remove() {
        if isTemporary { try? FileManager.default.removeItem(at: folder) }
    }

    private static func html(_ puzzle: CaptchaPuzzle) -> String {
        """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>Captcha</title>
        <style>
        body { font: 16px sans-serif; margin: 2em; }
        div { position: relative; width: \(puzzle.backgroundSize.width)px; height: \(puzzle.backgroundSize.height)px; }
        img { position: absolute; left: 0; top: 0; }
        input { width: \(puzzle.backgroundSize.width)px; }
        output { font-size: 200%; }
        </style>
        <p><label for="place">Move the piece into the gap, then type the number into the terminal.</label>
        <div><img src="background.png" alt="Picture with a gap"><img id="piece" src="piece.png" alt=""></div>
        <p><input id="place" type="range" min="0" max="\(puzzle.farthestX)" value="0" autofocus>
        <p><output for="place">0</output>
        <script>
        const place = document.getElementById("place");
        place.oninput = () => {
          document.getElementById("piece").style.left = place.value + "px";
          document.querySelector("output").textContent = place.value;
        };
        </script>
        </html>
        """
    }
}
