// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

extension ScreenTextMessages {
    static var en: String {
        """
        >@@@@@Z@@@@NC@@@UD@@@JE@@@BF@@@JG@@@FI@@@DJ@@@\\J@@@TL@@@QP@@@PR@@@US@@@JT@@@@U@@@\\U@@@[V@@@AY@@@JZ@@@R[@@@U\\@@@J^@@@S@A@@[DA@@CIA@@OJA@@JKA@@KLA@@@MA@@
        ! 61\"  PT.E-mail address.
        ! O\"1\"  PTF\"This is not a complete e-mail address. Please check how it is spelled..
        !!B!1*!'address PT-Did you mean V T!?.
        ! 11\"  PT)Send code.
        ! 41\"  PT,Image puzzle.
        ! C!1\"  PT;Loading the image puzzle….
        ! W!1\"  PTN!Move the piece into the gap of the same shape..
        ! :1\"  PT2Picture with a gap.
        ! 41\"  PT,Puzzle piece.
        !!S!1*!'percent PV T@! percent of the way to the right.
        ! X#1\"  PTO#The left and right arrow keys move the piece; with the Shift key it moves farther. Enter confirms the position..
        ! Z!1\"  PTQ!You need to see the picture to solve this puzzle..
        ! @!1\"  PT8I cannot see the picture.
        ! 11\"  PT)Move left.
        ! 21\"  PT*Move right.
        ! 81\"  PT0Confirm position.
        ! ;1\"  PT3Show another puzzle.
        ! A\"1\"  PTX!The image puzzle was no longer valid. Here is a new one..
        ! D!1\"  PT<Checking the image puzzle….
        ! C!1\"  PT;The image puzzle is solved..
        ! ?1\"  PT7Asking for your code….
        !!P!1*!'address PT;Your code is on its way to V T!..
        ! D\"1\"  PT[!It can take a few minutes. Look into your spam folder, too..
        !!C$18!'minutes!-i'minutesv i S!w! \"1N!T>You can ask for a new code in W! T( minute..*O!T>You can ask for a new code in W! T) minutes..
        !!C$18!'seconds!-i'secondsv i S!w! \"1N!T>You can ask for a new code in W! T( second..*O!T>You can ask for a new code in W! T) seconds..
        ! G!1\"  PT?You can ask for a new code now..
        ! 71\"  PT/Send a new code.
        ! =1\"  PT5Change e-mail address.
        ! 11\"  PT)Try again.
        !!;1'!$code PT,Error code: V .

        """
    }
}
