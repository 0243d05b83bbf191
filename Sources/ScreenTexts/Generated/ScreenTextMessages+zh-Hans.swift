// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var zhHans: String {
        """
        >@@@@@A@@@@B@@@@C@@@@D@@@@E@@@@F@@@@G@@@@H@@@@I@@@@J@@@@K@@@@L@@@@M@@@@N@@@@O@@@@P@@@@Q@@@@R@@@@S@@@@T@@@@U@@@@V@@@@W@@@@X@@@@Y@@@@Z@@@@[@@@@\\@@@@]@@@@
                                      
        """
    }
}
