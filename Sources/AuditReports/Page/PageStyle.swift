/// The page's style. It loads nothing, and knows both directions of writing, both colour schemes and paper.
package enum PageStyle {
    package static let text = #"""
        :root {
          color-scheme: light dark;
          --ground: #ffffff; --raised: #f4f6f8; --text: #1b2026; --quiet: #525c66; --line: #c9d0d7;
          --link: #0b5394; --alarm: #a1161c; --good: #17643a; --yours: #7a4a00;
          --sent: #2f6f9f; --failed: #a1161c; --refused: #b86e00; --other: #6b7683;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #14181c; --raised: #1e242a; --text: #e6eaee; --quiet: #a9b4be; --line: #3d4750;
            --link: #8fc3ee; --alarm: #ff9a94; --good: #7fd3a3; --yours: #f0c074;
            --sent: #5fa4d6; --failed: #f0716a; --refused: #e5a13a; --other: #8b96a1;
          }
        }
        * { box-sizing: border-box; }
        html { background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 1rem; max-width: 72rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .5rem; border-block-end: 2px solid var(--line); padding-block-end: .25rem; }
        h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
        p { margin: .4rem 0; max-width: 48rem; }
        a { color: var(--link); }
        ul { padding-inline-start: 1.3rem; margin: .4rem 0; }
        .facts, .legend, nav ul { list-style: none; padding: 0; }
        header .facts { color: var(--quiet); }
        .note { border-inline-start: 4px solid var(--yours); background: var(--raised); padding: .5rem .75rem; }
        .fixed { color: var(--quiet); font-style: italic; }
        .alarm { color: var(--alarm); font-weight: 700; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
        nav a { display: inline-block; padding: .2rem 0; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        form { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: 1.5rem 0; }
        form h2 { margin: 0 0 .5rem; border: 0; padding: 0; }
        .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .5rem 1rem; align-items: end; }
        .fields .fields { grid-column: 1 / -1; }
        .fields p { margin: 0; min-width: 0; }
        [hidden] { display: none !important; }
        label { display: block; font-size: .875rem; color: var(--quiet); }
        select, input, button { font: inherit; width: 100%; min-height: 2.5rem; padding: .25rem .5rem; color: var(--text); background: var(--ground); border: 1px solid var(--quiet); border-radius: .3rem; }
        button { cursor: pointer; }
        select:disabled { color: var(--quiet); }
        #f-status { font-weight: 600; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: .75rem; margin: 1rem 0; }
        .cards div { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .9rem; }
        .cards dt { color: var(--quiet); font-size: .875rem; }
        .cards dd { margin: 0; font-size: 1.6rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
        .cards small { display: block; font-size: .875rem; color: var(--quiet); }
        .scroll { overflow-x: auto; margin: .75rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
        th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-end: 1px solid var(--line); overflow-wrap: normal; min-width: 4rem; }
        td bdi, th bdi { overflow-wrap: anywhere; }
        th { font-weight: 600; }
        tbody th { font-weight: 400; min-width: 10.5rem; }
        td:not(.n) { min-width: 9rem; }
        tbody th.n { min-width: 4rem; }
        #totals-table tbody tr:last-child > * { font-weight: 600; }
        thead th { color: var(--quiet); background: var(--raised); }
        .n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead .n { white-space: normal; }
        time { white-space: nowrap; font-variant-numeric: tabular-nums; unicode-bidi: isolate; direction: ltr; }
        pre { background: var(--raised); border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; overflow-x: auto; text-align: start; margin: .5rem 0; }
        code { font: .875rem/1.5 ui-monospace, monospace; }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
        .legend li::before { content: ""; display: inline-block; width: .9rem; height: .9rem; margin-inline-end: .4rem; vertical-align: -.1rem; border-radius: .15rem; background: currentColor; }
        .legend li { color: var(--text); }
        .legend .sent::before { background: var(--sent); } .legend .failed::before { background: var(--failed); }
        .legend .refused::before { background: var(--refused); } .legend .other::before { background: var(--other); }
        .drawing { border-block: 1px solid var(--line); direction: ltr; }
        .drawing svg { shape-rendering: crispEdges; display: block; width: 100%; height: 12rem; }
        rect.sent { fill: var(--sent); } rect.failed { fill: var(--failed); } rect.refused { fill: var(--refused); } rect.other { fill: var(--other); }
        .scale { margin: .5rem 0 0; color: var(--quiet); font-size: .875rem; direction: ltr; text-align: left; }
        .axis { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; direction: ltr; color: var(--quiet); font-size: .875rem; max-width: none; margin: .2rem 0 .75rem; }
        summary { cursor: pointer; padding: .25rem 0; }
        .control { border: 1px solid var(--line); border-radius: .5rem; padding: .25rem 1rem .75rem; margin: 1rem 0; }
        .control h3 { margin-block-start: .6rem; }
        .control details { font-size: .9375rem; color: var(--quiet); }
        .status { display: inline-block; border: 1px solid currentColor; border-radius: .3rem; padding: 0 .4rem; font-size: .875rem; }
        .status.shown { color: var(--good); } .status.yours { color: var(--yours); } .status.notMet { color: var(--alarm); }
        .proof { color: var(--quiet); font-size: .9375rem; margin-inline-start: 1rem; }
        .address { overflow-wrap: anywhere; }
        @page { size: A4; margin: 16mm 14mm; }
        @media print {
          :root { color-scheme: light; --ground: #fff; --raised: #f4f6f8; --text: #000; --quiet: #3d454d; --line: #b8c0c8; --link: #000; --alarm: #8a1015; --good: #0f5130; --yours: #664000; --sent: #2f6f9f; --failed: #a1161c; --refused: #b86e00; --other: #6b7683; }
          html { font-size: 9.5pt; }
          body { padding: 0; max-width: none; }
          form, nav, noscript { display: none; }
          h2, h3 { break-after: avoid; }
          tr, .cards, .finding, .drawing { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          th, td, tbody th { padding: .2rem .4rem; min-width: 0; }
          tbody th:not(.n), td:not(.n) { min-width: 4.5rem; }
          table { font-size: 8.5pt; }
          time { white-space: normal; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; }
          details::details-content { content-visibility: visible; height: auto; }
          #time details, #conversion details { display: none; }
          rect, .legend li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """#
}
