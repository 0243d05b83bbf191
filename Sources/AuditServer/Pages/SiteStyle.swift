import AuditReports

/// The style of the site's pages: that of the audit report, and what forms and answers need besides.
enum SiteStyle {
    static let text =
        PageStyle.text + #"""

            .site { color: var(--quiet); font-weight: 600; margin: 0; }
            .who { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; }
            .who form { background: none; border: 0; padding: 0; margin: 0; }
            .who button, .small { width: auto; min-height: 2rem; }
            [aria-current] { font-weight: 700; }
            main { margin-block: 1rem 2rem; }
            main form { max-width: 48rem; }
            form p { margin: .75rem 0; }
            small { display: block; color: var(--quiet); }
            form button { margin-block-start: .5rem; font-weight: 600; }
            .note { font-size: 1.1rem; }
            footer { border-block-start: 1px solid var(--line); padding-block: .5rem; }
            ul.pages { list-style: none; padding: 0; }
            ul.pages li { margin: .6rem 0; }
            section { margin-block-end: 1.5rem; }
            section td:not(.n) { min-width: 6.5rem; }
            section h2 { margin-block-start: 1.5rem; }
            """#

    /// What the pages' policy allows: this style, and no script.
    static let sources = "default-src 'none'; style-src '\(AuditPage.hash(text))'"
}
