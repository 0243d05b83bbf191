#include "AuditRequirements.h"

#ifndef ERRATA_AUDIT
#error "this target needs the trait Audit: .package(url: ..., traits: [\"Audit\"]), or swift build --traits Audit"
#elif !__has_include(<sqlite3.h>)
#error "sqlite3.h is missing: sudo apt-get install libsqlite3-dev (or tools/install-libraries)"
#endif
