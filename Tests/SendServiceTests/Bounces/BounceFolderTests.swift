import Foundation
import ServiceTestSupport
import TestSupport
import Testing

@testable import SendService

struct BounceFolderTests {
    private let temporary: TemporaryFolder
    private let folder: BounceFolder
    private let clock = TestClock()

    init() throws {
        temporary = try TemporaryFolder()
        folder = BounceFolder(path: temporary.file("bounces"))
    }

    @Test func aMailIsReadAsItWasAdded() throws {
        #expect(try folder.waiting() == [])
        let mail = Array(ReturnedMail.notification().utf8)
        try folder.add(mail, clock: clock.source)
        clock.advance(by: .seconds(1))
        try folder.add(mail + [0, 255], clock: clock.source)
        let names = try folder.waiting()
        #expect(names.count == 2)
        #expect(folder.read(names[0]) == mail)
        #expect(folder.read(names[1]) == mail + [0, 255])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp") == [])
        let permissions = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/new/\(names[0])")
        #expect(permissions[.posixPermissions] as? Int == 0o600)
    }

    @Test func aMailIsBoundedAndBeginsWithFields() throws {
        let header = Array("Subject: x\n\n".utf8)
        let padding = [UInt8](repeating: 65, count: BounceFolder.maximumLength - header.count)
        try folder.add(header + padding, clock: clock.source)
        #expect(throws: BounceFolder.Failure.tooLong) { try folder.add(header + padding + [65], clock: clock.source) }
        for text in ["", "\n\n", "just words", "\0\u{1}\u{2}", "<html>"] {
            #expect(throws: BounceFolder.Failure.notAMail, "\(text)") {
                try folder.add(text.utf8, clock: clock.source)
            }
        }
        #expect(try folder.waiting().count == 1)
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() throws {
        try Data().write(to: URL(fileURLWithPath: temporary.file("file")))
        let error = #expect(throws: BounceFolder.Failure.self) {
            try BounceFolder(path: temporary.file("file/bounces")).add("A: b\n\n".utf8, clock: clock.source)
        }
        guard case .notWritable(let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("bounces.folder"))
    }

    /// Another program may put anything there.
    @Test func whatIsNoFileOrTooLongIsNotRead() throws {
        try folder.add("A: b\n\n".utf8, clock: clock.source)
        let new = folder.path + "/new"
        try FileManager.default.createDirectory(atPath: new + "/folder", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: new + "/link", withDestinationPath: "/etc/passwd")
        #expect(unsafe mkfifo(new + "/pipe", 0o600) == 0)
        try Data(repeating: 65, count: BounceFolder.maximumLength + 1).write(to: URL(fileURLWithPath: new + "/long"))
        for name in ["folder", "link", "pipe", "long", "absent"] { #expect(folder.read(name) == nil) }
        for name in ["folder", "link", "pipe", "long"] { try folder.putAside(name, isUsed: false) }
        #expect(try folder.waiting().count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/failed").count == 4)
    }

    @Test func aFileOfTheSameNameIsNotLost() throws {
        for content in ["A: 1\n\n", "A: 2\n\n"] {
            try folder.add(content.utf8, clock: clock.source)
            let name = try #require(try folder.waiting().first)
            try FileManager.default.moveItem(atPath: "\(folder.path)/new/\(name)", toPath: "\(folder.path)/new/same:2,")
            try folder.putAside("same:2,", isUsed: true)
        }
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cur").sorted()
        #expect(kept.count == 2)
        #expect(kept.contains("same:2,S"))
        #expect(
            Set(try kept.map { try String(contentsOfFile: "\(folder.path)/cur/\($0)", encoding: .utf8) }).count == 2)
    }
}
