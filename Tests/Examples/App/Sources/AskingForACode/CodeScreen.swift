#if canImport(SwiftUI)
    import SendClient
    import SwiftUI

    /// A screen that asks for a code, from the address to the mail.
    public struct CodeScreen: View {
        @State private var model: VerificationModel
        @State private var address = ""

        public init(client: any VerificationClient, scenario: Scenario) {
            _model = State(
                initialValue: VerificationModel(client: client, scenario: scenario, languages: .current))
        }

        public var body: some View {
            let words = model.words
            VStack(alignment: .leading, spacing: 16) {
                if let title = words.title { Text(title).font(.headline) }
                if let label = words.addressLabel {
                    TextField(label, text: $address)
                        .onChange(of: address) { model.handle(.typed(address)) }
                }
                if let captcha = words.captcha, case .captcha(let placed) = model.flow.state {
                    CaptchaView(puzzle: placed.puzzle, x: placed.x, words: captcha) { model.handle(.moveTo(x: $0)) }
                }
                ForEach([words.status, words.error, words.advice, words.countdown].compactMap(\.self), id: \.self) {
                    Text($0)
                }
                button(words.buttons.send, .submit)
                button(words.buttons.takeSuggestion, .takeSuggestion)
                button(words.buttons.confirm, .confirm)
                button(words.buttons.another, .newCaptcha)
                button(words.buttons.sendAgain, .sendAgain)
                button(words.buttons.tryAgain, .tryAgain)
                button(words.buttons.changeAddress, .changeAddress)
                if let code = words.errorCode { Text(code).font(.caption) }
            }
            .environment(\.layoutDirection, words.direction == .rightToLeft ? .rightToLeft : .leftToRight)
            .onAppear {
                model.onRequest = { request in
                    if case .announce(let text) = request { AccessibilityNotification.Announcement(text).post() }
                }
                model.start()
            }
            .onDisappear { model.stop() }
        }

        @ViewBuilder
        private func button(_ button: FlowButton?, _ event: VerificationFlow.Event) -> some View {
            if let button { Button(button.label) { model.handle(event) }.disabled(!button.isEnabled) }
        }
    }

    /// The two pictures and the slider that moves the piece.
    struct CaptchaView: View {
        let puzzle: CaptchaPuzzle
        let x: Int
        let words: CaptchaWords
        let move: (Int) -> Void

        var body: some View {
            VStack(alignment: .leading) {
                Text(words.instruction)
                GeometryReader { geometry in
                    ZStack(alignment: .topLeading) {
                        picture(puzzle.background).resizable().accessibilityLabel(words.background)
                        picture(puzzle.piece).resizable()
                            .frame(
                                width: puzzle.shownOffset(of: puzzle.pieceSize.width, shownWidth: geometry.size.width)
                            )
                            .offset(x: puzzle.shownOffset(of: x, shownWidth: geometry.size.width))
                            .accessibilityHidden(true)
                    }
                }
                .aspectRatio(
                    CGFloat(puzzle.backgroundSize.width) / CGFloat(puzzle.backgroundSize.height), contentMode: .fit)
                Slider(
                    value: Binding(get: { Double(x) }, set: { move(Int($0.rounded())) }),
                    in: 0...Double(puzzle.farthestX), step: 1
                ) { Text(words.piece) }
                .accessibilityValue(words.position)
                Text(words.needsSight).font(.caption)
            }
            // Left and right are the picture's in every language.
            .environment(\.layoutDirection, .leftToRight)
        }

        private func picture(_ data: Data) -> Image {
            #if canImport(UIKit)
                Image(uiImage: UIImage(data: data) ?? UIImage())
            #else
                Image(nsImage: NSImage(data: data) ?? NSImage())
            #endif
        }
    }
#endif
