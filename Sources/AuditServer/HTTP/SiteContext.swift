import Hummingbird

/// What Hummingbird knows of a request besides itself; the site asks for nothing of it.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
